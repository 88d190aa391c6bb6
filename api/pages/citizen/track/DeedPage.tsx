/** @jsxImportSource preact */
import type { Term } from '../../../../workflows/domain/glossary';
import { Notice, PhotosField } from '../parts/common';
import { ErrorSummary, type FormState, Radios, TextArea } from '../parts/fields';
import { type Frame, Layout } from '../parts/Layout';
import { SHELL } from '../text/shell';
import { FORMS, RATINGS } from '../text/track';
import { DEED_SPECS, type Deed } from './deeds';

interface Props extends Frame {
  readonly deed: Deed;
  readonly form: FormState;
  /** Makes sending it twice one. */
  readonly formKey: string;
  readonly question: string | null;
  readonly notes: readonly Term[];
}

/** One thing that the citizen does, on a page of its own. */
export function DeedPage({ deed, form, formKey, question, notes, ...frame }: Props) {
  const { words } = frame;
  const { t } = words;
  const spec = DEED_SPECS[deed];
  return (
    <Layout
      {...frame}
      title={t(spec.title)}
      mistaken={Object.keys(form.mistakes).length > 0}
      back="/citizen/track"
    >
      {notes.map(note => (
        <Notice key={note.en} tone="warning">
          {t(note)}
        </Notice>
      ))}
      <ErrorSummary {...form} />
      <h1>{t(spec.title)}</h1>
      {spec.lead && <p>{t(spec.lead)}</p>}
      {deed === 'answer' && question && (
        <div class="notice">
          <p class="words" dir="auto">
            {question}
          </p>
        </div>
      )}
      <form class="stack" method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="key" value={formKey} />
        {deed === 'rate' && (
          <Radios
            form={form}
            name="rating"
            label={FORMS.rating}
            options={([5, 4, 3, 2, 1] as const).map(n => ({ value: String(n), label: RATINGS[n] }))}
          />
        )}
        {deed === 'delivery' && (
          <Radios
            form={form}
            name="result"
            label={FORMS.answer}
            options={[
              { value: 'received', label: FORMS.received },
              { value: 'not_received', label: FORMS.notReceived },
            ]}
          />
        )}
        {spec.words && (
          <TextArea
            form={form}
            name="words"
            label={spec.words.label}
            {...(spec.words.hint ? { hint: spec.words.hint } : {})}
            optional={!spec.words.blank}
            rows={spec.words.blank ? 6 : 3}
          />
        )}
        {spec.photos && <PhotosField form={form} label={FORMS.photos} />}
        <button
          class={spec.danger ? 'button danger wide' : 'button primary wide'}
          type="submit"
          data-sending={t(SHELL.sending)}
        >
          {t(spec.send)}
        </button>
      </form>
      {spec.lead && (
        <a class="button plain" href="/citizen/track">
          {t(FORMS.cancel)}
        </a>
      )}
    </Layout>
  );
}
