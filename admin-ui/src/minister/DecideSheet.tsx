/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ACTIONS, FIELDS, type FieldName } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { messageOf, ProblemError } from '../app/http/problem';
import { DECISION } from '../app/text/decisions';
import { SHELL } from '../app/text/shell';
import { bodyOf } from '../decisions/askedFields';
import { loadDraft, saveDraft } from '../decisions/draft';
import { asInput } from '../decisions/initialValues';
import { validate } from '../decisions/validate';
import type { FieldErrors, FieldValue, Values } from '../decisions/values';
import { ProblemNotice } from '../light/Notice';
import { Sheet } from '../light/Sheet';
import { t } from '../light/words';
import { About } from './About';
import type { Asked } from './Card';
import { Field, shownFields } from './fields/Field';
import { NextLine } from './NextLine';
import type { Decide } from './useDecide';

interface Props {
  /** As it was read; its version is what is signed. */
  readonly item: ApprovalItem;
  readonly asked: Asked;
  readonly decide: Decide;
  readonly onClose: () => void;
}

/** The second tap of a decision: what the process table asks for this action, from the bottom edge. What was typed is kept. */
export function DecideSheet({ item, asked: { action, given }, decide, onClose }: Props) {
  const { id } = item.case;
  const [values, setValues] = useState<Values>(
    () => loadDraft(id, action, given)?.values ?? startingPoint(item, action),
  );
  const [errors, setErrors] = useState<FieldErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const all: Values = { ...values, ...signed(item), ...given };
  const sending = decide.phase === 'sending';
  // Recorded, in doubt or overtaken: the card says so, and the sheet is done.
  const over = decide.phase === 'uncertain';
  useEffect(() => {
    if (over) onClose();
  }, [over, onClose]);
  // The first field at fault is where the person has to go.
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  function change(name: FieldName, value: FieldValue | undefined) {
    const next = { ...values, ...given, [name]: value };
    setValues(next);
    saveDraft(id, action, { values: next, pendingKey: null });
    setErrors(({ [name]: _, ...others }) => others);
  }

  async function confirm() {
    if (sending) return;
    const found = validate(action, all, t);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    await decide.send(action, bodyOf(action, all));
  }

  const problems = decide.failure instanceof ProblemError ? byField(decide.failure) : {};
  return (
    <Sheet title={t(ACTIONS[action])} onClose={onClose} busy={sending}>
      <About item={item} />
      {/* A phone's keyboard sends a form by its «Go»: a decision goes out by its own button only. */}
      <form ref={form} class="stack" noValidate onSubmit={event => event.preventDefault()}>
        {shownFields(action, all).map(field => (
          <Field
            key={field.name}
            {...field}
            label={field.required ? t(FIELDS[field.name]) : `${t(FIELDS[field.name])} (${t(SHELL.optional)})`}
            value={values[field.name]}
            onChange={value => change(field.name, value)}
            error={errors[field.name] ?? problems[field.name]}
            action={action}
            item={item}
            disabled={sending}
          />
        ))}
        <NextLine item={item} action={action} values={all} />
        {decide.failure !== null && <ProblemNotice error={decide.failure} />}
        <button
          type="button"
          class="button primary wide approve"
          disabled={sending}
          onClick={() => void confirm()}
        >
          {sending ? t(DECISION.sending) : t(ACTIONS[action])}
        </button>
      </form>
    </Sheet>
  );
}

/** What a decision on this card signs; an action that asks for less takes less. */
function signed({ signature }: ApprovalItem): Values {
  if (!signature) return {};
  const { proposal, digest, acknowledged } = signature;
  return { proposal, digest, ...(acknowledged ? { acknowledged } : {}) };
}

/** An amendment begins with what is proposed. */
function startingPoint({ proposal, texts }: ApprovalItem, action: Asked['action']): Values {
  return action === 'amend' && proposal
    ? { measures: proposal.measures.map(measure => asInput(measure, texts)) }
    : {};
}

function byField(error: ProblemError): Record<string, string> {
  return Object.fromEntries(
    (error.problem.errors ?? []).map(problem => [
      problem.field.split('.')[0] ?? problem.field,
      t(messageOf(problem)),
    ]),
  );
}
