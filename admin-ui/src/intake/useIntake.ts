import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { CaseLink } from '../../../workflows/domain/case/values';
import type { Channel } from '../../../workflows/domain/glossary';
import type { Receipt } from '../app/http/calls';
import { mayHaveArrived, messageOf, ProblemError } from '../app/http/problem';
import { FIELD_PROBLEMS } from '../app/text/decisions';
import { useText } from '../app/text/useText';
import type { MizanDataProvider } from '../dataProvider';
import { dropIntake, type IntakeDraft, loadIntake, newIntake, saveIntake } from './intakeDraft';
import {
  bodyOfAddition,
  bodyOfIntake,
  emptyIntake,
  fieldAt,
  type IntakeErrors,
  type IntakeField,
  type IntakeValues,
  isEmptyIntake,
  missingIn,
} from './intakeValues';

/** What came of a call: a case, or a message in one. `seconds` from the first key to the answer. */
export type CallResult = { readonly seconds: number; readonly values: IntakeValues } & (
  | { readonly kind: 'registered'; readonly receipt: Receipt }
  | { readonly kind: 'added'; readonly to: CaseLink }
);

/** One call being taken: what is typed, what is wrong with it, how sending went, and what came of it. */
export function useIntake(usualChannel: Channel, usualGovernorate: string) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const [draft, setDraft] = useState<IntakeDraft>(() => loadIntake() ?? newIntake(begun(usualChannel)));
  const [restored, setRestored] = useState(() => !isEmptyIntake(draft.values));
  const [errors, setErrors] = useState<IntakeErrors>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const [result, setResult] = useState<CallResult | null>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);

  /** Before anything is typed: the place that this clerk's unit answers for. */
  function begun(channel: Channel): IntakeValues {
    const place = usualGovernorate
      ? ({ governorate: usualGovernorate, placeFrom: 'unit' } as const)
      : undefined;
    return { ...emptyIntake(channel), ...place };
  }

  function keep(next: IntakeDraft) {
    setDraft(next);
    saveIntake(next);
  }

  function change(changes: Partial<IntakeValues>) {
    const startedAt = draft.startedAt ?? Date.now();
    keep({ ...draft, startedAt, values: { ...draft.values, ...changes } });
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
    // Kept as such before it goes out: a page that is loaded again, or left, meanwhile sends the same again, once.
    saveIntake({ ...draft, uncertain: true });
    try {
      const sent = await send(draft);
      if (left.current) return;
      const seconds = Math.round((Date.now() - (draft.startedAt ?? Date.now())) / 1000);
      setResult({ ...sent, seconds, values: draft.values });
      dropIntake();
    } catch (error) {
      keep({ ...draft, uncertain: mayHaveArrived(error, draft.uncertain) });
      setFailure(error);
      setErrors(errorsIn(error));
    } finally {
      setSending(false);
    }
  }

  async function send({ values, externalId }: IntakeDraft) {
    if (values.addTo) {
      await dataProvider.addMessage(values.addTo.caseId, bodyOfAddition(values), externalId);
      return { kind: 'added', to: values.addTo } as const;
    }
    const receipt = await dataProvider.registerComplaint(bodyOfIntake(values, externalId), externalId);
    return { kind: 'registered', receipt } as const;
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
    setDraft(newIntake(begun(draft.values.channel)));
    setRestored(false);
    setErrors({});
    setFailure(null);
    setResult(null);
  }

  const { values, uncertain, startedAt } = draft;
  const shown = { values, errors, failure, sending, uncertain, restored, startedAt, result };
  return { ...shown, change, submit, startOver };
}

export type Intake = ReturnType<typeof useIntake>;
