/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { GOVERNORATES } from '../../../../workflows/domain/catalogue';
import { RELATIONS, type Term } from '../../../../workflows/domain/glossary';
import { EmergencyNumbers, Notice, PhotosField, Submit } from '../parts/common';
import { ErrorSummary, type FormState, Input, Radios, Select, TextArea } from '../parts/fields';
import { type Frame, Layout } from '../parts/Layout';
import { FILE, REACH, WHAT, WHERE } from '../text/file';
import { EMERGENCY, SHELL } from '../text/shell';
import { STEPS, type Step } from './answers';

export interface StepProps extends Frame {
  readonly form: FormState;
  /** Of the draft; empty before there is one. */
  readonly draftKey: string;
  /** Said above the step: why one is here again. */
  readonly note?: Term | undefined;
  /** Photos that are kept already. */
  readonly photoIds: readonly string[];
}

const TITLES = { what: WHAT.title, where: WHERE.title, reach: REACH.title } as const;

/** One step, on a page of its own. */
export function StepPage({ step, ...props }: StepProps & { readonly step: Step }) {
  const { form, draftKey, note, words } = props;
  const { t } = words;
  const index = STEPS.indexOf(step);
  const before = STEPS[index - 1];
  const Questions = QUESTIONS[step];
  const mistaken = Object.keys(form.mistakes).length > 0;
  return (
    <Layout
      {...props}
      title={t(TITLES[step])}
      mistaken={mistaken}
      back={before ? `/citizen/file/${before}` : '/citizen'}
    >
      {note && <Notice tone="warning">{t(note)}</Notice>}
      <ErrorSummary {...form} />
      <div>
        <p class="soft">{t(FILE.step, { n: index + 1 })}</p>
        <h1>{t(TITLES[step])}</h1>
      </div>
      <form class="stack" method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="key" value={draftKey} />
        {/* Enter in a field presses a form's first button: it must not be one that removes a photo. */}
        <button class="unseen" type="submit" tabIndex={-1} aria-hidden="true">
          {t(SHELL.goOn)}
        </button>
        <Questions {...props} />
        <Submit words={words} label={SHELL.goOn} />
      </form>
      {draftKey && (
        <form method="post" action="/citizen/file/restart">
          <button class="button plain wide" type="submit">
            {t(FILE.restart)}
          </button>
        </form>
      )}
    </Layout>
  );
}

const QUESTIONS: Readonly<Record<Step, (props: StepProps) => ComponentChildren>> = {
  what: What,
  where: Where,
  reach: Reach,
};

function What({ form, words }: StepProps) {
  const { t } = words;
  return (
    <>
      <TextArea form={form} name="text" label={WHAT.text} hint={WHAT.hint} rows={7} />
      <fieldset class="field sunken">
        <legend class="unseen">{t(EMERGENCY.title)}</legend>
        <strong>{t(EMERGENCY.title)}</strong>
        <EmergencyNumbers words={words} />
        <label class="choice">
          <input
            type="checkbox"
            name="danger"
            value="yes"
            checked={form.values.danger === 'yes'}
            aria-describedby="danger-hint"
          />
          {t(WHAT.danger)}
        </label>
        <span class="hint" id="danger-hint">
          {t(WHAT.dangerHint)}
        </span>
      </fieldset>
    </>
  );
}

function Where({ form, words, photoIds }: StepProps) {
  const { t, language } = words;
  const governorates = GOVERNORATES.map(
    ({ code, nameAr, nameEn }) => [code, language === 'ar' ? nameAr : nameEn] as const,
  );
  return (
    <>
      <p>{t(WHERE.lead)}</p>
      <Input form={form} name="establishment" label={WHERE.establishment} optional maxLength={200} />
      <Select
        form={form}
        name="governorate"
        label={WHERE.governorate}
        nothing={WHERE.choose}
        options={governorates}
        optional
      />
      <Input form={form} name="district" label={WHERE.district} optional maxLength={80} />
      <Input form={form} name="address" label={WHERE.address} optional maxLength={300} />
      <Input form={form} name="when" label={WHERE.when} hint={WHERE.whenHint} optional maxLength={200} />
      <PhotosField form={form} label={WHERE.photos} />
      {photoIds.length > 0 && (
        <ul class="photos unmarked">
          {photoIds.map((id, index) => (
            <li key={id} class="stack tight">
              <img src={`/citizen/file/photos/${id}`} alt={t(WHERE.photo, { n: index + 1 })} />
              <button class="button danger" type="submit" name="remove" value={id}>
                {t(WHERE.remove, { n: index + 1 })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Reach({ form, words }: StepProps) {
  const { t } = words;
  const relations = Object.entries(RELATIONS)
    .filter(([code]) => code !== 'self')
    .map(([code, term]) => [code, t(term)] as const);
  const other = ['otherName', 'otherPhone', 'otherAddress', 'relation'].some(name => form.values[name]);
  return (
    <>
      <Radios
        form={form}
        name="way"
        label={REACH.way}
        options={[
          { value: 'phone', label: REACH.phone, after: <Phone form={form} /> },
          { value: 'email', label: REACH.email, after: <Email form={form} /> },
          {
            value: 'nobody',
            label: REACH.nobody,
            after: <span class="hint">{t(REACH.nobodyHint)}</span>,
          },
        ]}
      />
      <Input
        form={form}
        name="name"
        label={REACH.name}
        hint={REACH.nameHint}
        autocomplete="name"
        maxLength={120}
        optional
      />
      <details open={other}>
        <summary>
          {t(REACH.other)} <span class="optional">({t(SHELL.optional)})</span>
        </summary>
        <div class="stack">
          <Input form={form} name="otherName" label={REACH.otherName} maxLength={120} />
          <Select
            form={form}
            name="relation"
            label={REACH.relation}
            nothing={REACH.chooseRelation}
            options={relations}
          />
          <Input form={form} name="otherAddress" label={REACH.otherAddress} maxLength={300} />
          <Input
            form={form}
            name="otherPhone"
            label={REACH.otherPhone}
            inputMode="tel"
            maxLength={40}
            ltr
            optional
          />
        </div>
      </details>
    </>
  );
}

function Phone({ form }: Pick<StepProps, 'form'>) {
  const field = { form, name: 'phone', label: REACH.phoneNumber };
  return <Input {...field} inputMode="tel" autocomplete="tel" maxLength={40} ltr />;
}

function Email({ form }: Pick<StepProps, 'form'>) {
  const field = { form, name: 'email', label: REACH.emailAddress };
  return <Input {...field} inputMode="email" autocomplete="email" maxLength={200} ltr />;
}
