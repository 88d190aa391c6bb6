import type { Channel } from '../../../workflows/domain/glossary';

/** The form as it is typed. An empty field is an empty string. */
export interface IntakeValues {
  readonly channel: Channel;
  readonly text: string;
  readonly phone: string;
  readonly name: string;
  readonly email: string;
  readonly handle: string;
  readonly anonymous: boolean;
  readonly governorate: string;
  readonly district: string;
  readonly establishmentHint: string;
}

export type IntakeField = keyof IntakeValues;
export type IntakeErrors = Readonly<Partial<Record<IntakeField, string>>>;

export function emptyIntake(channel: Channel): IntakeValues {
  return {
    channel,
    text: '',
    phone: '',
    name: '',
    email: '',
    handle: '',
    anonymous: false,
    governorate: '',
    district: '',
    establishmentHint: '',
  };
}

export function isEmptyIntake(values: IntakeValues): boolean {
  return Object.entries(values).every(([name, value]) => name === 'channel' || !value);
}

/** The body of `POST /complaints`. The complaint's own words go out as they were typed. */
export function bodyOfIntake(values: IntakeValues, externalId: string): Record<string, unknown> {
  const { channel, text, phone, name, email, handle, anonymous } = values;
  const { governorate, district, establishmentHint } = values;
  return {
    channel,
    text,
    externalId,
    reporter: { ...present({ phone, name: anonymous ? '' : name, email, handle }), anonymous },
    ...present({ governorate, district, establishmentHint }),
  };
}

/** The field of the form behind a path in what was sent: `reporter.phone` is `phone`. */
export function fieldAt(path: string): IntakeField | null {
  const name = path.replace(/^reporter\./, '');
  return name in emptyIntake('web') ? (name as IntakeField) : null;
}

function present(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])),
  );
}
