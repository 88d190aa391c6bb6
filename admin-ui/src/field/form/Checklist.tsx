/** @jsxImportSource preact */
import { type CheckQuestion, checklistFor } from '../../../../workflows/domain/catalogue/checklists';
import { legalWeight, parseGrams, type Weighed } from '../../../../workflows/domain/catalogue/weighing';
import { FIELD } from '../../app/text/field';
import { Labelled } from '../../light/Labelled';
import { format, t } from '../../light/words';
import { weighingOf } from './compose';
import type { Draft } from './draft';
import { Choice } from './fields';
import type { Change } from './useDraft';

interface Props {
  readonly draft: Draft;
  readonly change: Change;
  readonly wrong: (field: string) => boolean;
}

/** What to look at in a place of this kind. Nothing of it must be answered: what was not looked at is not claimed. */
export function Checklist({ draft, change, wrong }: Props) {
  return (
    <section class="stack" aria-labelledby="checklist">
      <h2 id="checklist">{t(FIELD.checklist)}</h2>
      {checklistFor(draft.visit.category).map(question => (
        <Question key={question.code} question={question} draft={draft} change={change} wrong={wrong} />
      ))}
    </section>
  );
}

function Question({ question, draft, change, wrong }: Props & { question: CheckQuestion }) {
  if (question.answer === 'weights') {
    return <Weights title={t(question)} of={question.of} draft={draft} change={change} wrong={wrong} />;
  }
  const answer = (value: string) => change(now => ({ answers: { ...now.answers, [question.code]: value } }));
  const value = draft.answers[question.code] ?? '';
  const id = `check-${question.code}`;
  if (question.answer === 'number') {
    return (
      <Labelled id={id} label={t(question)}>
        {described => (
          <input
            {...described}
            type="text"
            inputMode="decimal"
            dir="ltr"
            autocomplete="off"
            value={value}
            onInput={event => answer(event.currentTarget.value)}
          />
        )}
      </Labelled>
    );
  }
  return (
    <Choice<'yes' | 'no' | ''>
      id={id}
      legend={t(question)}
      inRow
      options={{ yes: FIELD.yes, no: FIELD.no, '': FIELD.notChecked }}
      value={value as 'yes' | 'no' | ''}
      onChange={answer}
    />
  );
}

/** The weights of a sample; the mean and the deficit follow as one types. */
function Weights({ title, of, draft, change, wrong }: Props & { title: string; of: Weighed }) {
  const { grams, sample, confirmed } = legalWeight(of);
  const set = (at: number, typed: string) =>
    change({
      weights: Array.from({ length: sample }, (_, i) => (i === at ? typed : (draft.weights[i] ?? ''))),
    });
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <div class="hint">{t(FIELD.weightsHint, { n: sample, grams: format.number(grams) })}</div>
      <div class="weights">
        {Array.from({ length: sample }, (_, i) => {
          const typed = draft.weights[i] ?? '';
          return (
            <input
              // biome-ignore lint/suspicious/noArrayIndexKey: a loaf is its place in the row
              key={i}
              id={`weight-${i}`}
              type="text"
              inputMode="decimal"
              dir="ltr"
              autocomplete="off"
              enterKeyHint="next"
              placeholder={String(i + 1)}
              aria-label={t(FIELD.loaf, { n: i + 1 })}
              aria-invalid={wrong(`weight-${i}`) || (typed.trim() !== '' && parseGrams(typed) === null)}
              value={typed}
              onInput={event => set(i, event.currentTarget.value)}
            />
          );
        })}
      </div>
      <Result of={of} weights={draft.weights} />
      {!confirmed && <div class="hint">{t(FIELD.unconfirmed)}</div>}
    </fieldset>
  );
}

function Result({ of, weights }: { of: Weighed; weights: readonly string[] }) {
  const found = weighingOf(weights, of);
  const grams = (n: number) => t(FIELD.grams, { n: format.number(n) });
  return (
    <dl class="result sunken" aria-live="polite">
      <div>
        <dt>{t(FIELD.mean)}</dt>
        <dd>{found ? grams(found.meanGrams) : '–'}</dd>
      </div>
      <div>
        <dt>{t(FIELD.legal)}</dt>
        <dd>{grams(legalWeight(of).grams)}</dd>
      </div>
      <div class={found?.isShort ? 'short' : ''}>
        <dt>{t(FIELD.deficit)}</dt>
        <dd>
          {found
            ? t(FIELD.deficitOf, {
                n: format.number(found.deficitGrams),
                percent: format.number(found.deficitPercent),
              })
            : '–'}
        </dd>
      </div>
      <div>
        <dt>{t(FIELD.under)}</dt>
        <dd>{found ? t(FIELD.ofCount, { under: found.under, count: found.count }) : '–'}</dd>
      </div>
    </dl>
  );
}
