import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { Channel } from '../../../workflows/domain/glossary';
import type { Receipt } from '../app/http/contract';
import { isUncertain, messageOf, ProblemError } from '../app/http/problem';
import { FIELD_PROBLEMS } from '../app/text/decisions';
import { useText } from '../app/text/useText';
import type { MizanDataProvider } from '../dataProvider';
import { dropIntake, type IntakeDraft, loadIntake, newIntake, saveIntake } from './intakeDraft';
import {
  bodyOfIntake,
  emptyIntake,
  fieldAt,
  type IntakeErrors,
  type IntakeField,
  type IntakeValues,
  isEmptyIntake,
  missingIn,
} from './intakeValues';

/** One complaint being registered: what is typed, what is wrong with it, how sending went, and its receipt. */
export function useIntake(usualChannel: Channel) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const [draft, setDraft] = useState<IntakeDraft>(() => loadIntake() ?? newIntake(emptyIntake(usualChannel)));
  const [restored, setRestored] = useState(() => !isEmptyIntake(draft.values));
  const [errors, setErrors] = useState<IntakeErrors>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const [receipt, setReceipt] = useState<Receipt | null>(null);

  function keep(next: IntakeDraft) {
    setDraft(next);
    saveIntake(next);
  }

  function change(changes: Partial<IntakeValues>) {
    keep({ ...draft, values: { ...draft.values, ...changes } });
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changes))));
  }

  async function submit() {
    if (sending) return;
    const missing = missingIn(draft.values);
    if (missing.length > 0)
      return setErrors(Object.fromEntries(missing.map(name => [name, t(FIELD_PROBLEMS.required)])));
    setSending(true);
    setFailure(null);
    setErrors({});
    try {
      const { externalId } = draft;
      setReceipt(await dataProvider.registerComplaint(bodyOfIntake(draft.values, externalId), externalId));
      dropIntake();
    } catch (error) {
      // After a 5xx, too, it may have been written: the same words go out again, under the same id.
      const broke = error instanceof ProblemError && error.status >= 500;
      keep({ ...draft, uncertain: isUncertain(error) || broke });
      setFailure(error);
      setErrors(errorsIn(error));
    } finally {
      setSending(false);
    }
  }

  function errorsIn(error: unknown): IntakeErrors {
    if (!(error instanceof ProblemError)) return {};
    const found: Partial<Record<IntakeField, string>> = {};
    for (const problem of error.problem.errors ?? []) {
      const field = fieldAt(problem.field);
      if (field) found[field] ??= t(messageOf(problem));
    }
    return found;
  }

  /** The next complaint usually comes by the same channel. */
  function startOver() {
    dropIntake();
    setDraft(newIntake(emptyIntake(draft.values.channel)));
    setRestored(false);
    setErrors({});
    setFailure(null);
    setReceipt(null);
  }

  const { values, uncertain } = draft;
  return { values, change, errors, failure, sending, uncertain, restored, receipt, submit, startOver };
}

export type Intake = ReturnType<typeof useIntake>;
