import type { Action, FieldName } from '../glossary';
import templatesJson from './replyTemplates.json';

/** The words that a ministry writes to citizens again and again. Chosen, then edited; nothing sends them by itself. */
export interface ReplyTemplate {
  readonly code: string;
  readonly labelAr: string;
  readonly labelEn: string;
  /** The decisions whose words they can be. */
  readonly actions: readonly Action[];
  /** Arabic, as citizens are written to, with places such as `{number}`. */
  readonly text: string;
}

export const REPLY_TEMPLATES = templatesJson.templates as readonly ReplyTemplate[];

/** The field of each decision that holds words to or about the citizen. */
export const REPLY_FIELDS: Partial<Record<Action, FieldName>> = {
  answer: 'text',
  requestInfo: 'question',
  recordContact: 'note',
  recordSecondMessage: 'note',
};

/** What the places of a template are filled with. */
export interface ReplyFacts {
  readonly number: string;
  readonly establishment: string | null;
  readonly district: string | null;
}

/** Said when the case does not know it, so that no place stays open. */
const WITHOUT = { establishment: 'المنشأة محل الشكوى', district: 'نطاق الشكوى' } as const;

export function templatesFor(action: Action, field: FieldName): readonly ReplyTemplate[] {
  return REPLY_FIELDS[action] === field
    ? REPLY_TEMPLATES.filter(({ actions }) => actions.includes(action))
    : [];
}

export function fillTemplate({ text }: ReplyTemplate, facts: ReplyFacts): string {
  const known = {
    number: facts.number,
    establishment: facts.establishment ?? WITHOUT.establishment,
    district: facts.district ?? WITHOUT.district,
  };
  return text.replaceAll(
    /\{(number|establishment|district)\}/g,
    (_, place: keyof typeof known) => known[place],
  );
}
