import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { Action, FieldName } from '../../../workflows/domain/glossary';
import type { ActionAnswer, CaseDetail } from '../app/http/contract';
import { newKey } from '../app/http/newKey';
import { mayHaveArrived, messageOf, ProblemError } from '../app/http/problem';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { useMe } from '../app/useMe';
import type { MizanDataProvider } from '../dataProvider';
import { askedFields, bodyOf } from './askedFields';
import { dropDraft, loadDraft, saveDraft } from './draft';
import { initialValues } from './initialValues';
import { previewOf } from './preview';
import { suggestionsFor, withHint } from './suggestions';
import { validate } from './validate';
import type { FieldErrors, FieldValue, Values } from './values';

export type Phase = 'editing' | 'sending' | 'uncertain';

/** One decision being made: what is entered, what is wrong with it, and how sending it went. */
export function useDecision(
  detail: CaseDetail,
  action: Action,
  given: Values,
  onDone: (answer: ActionAnswer) => void,
) {
  const t = useText();
  const { account } = useMe();
  const { catalogue } = useLabels();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const queryClient = useQueryClient();
  const [draft] = useState(() => loadDraft(detail.id, action, given));
  const start = () =>
    withHint(initialValues(detail, action, account?.personId ?? ''), action, detail, catalogue);
  const [values, setValues] = useState<Values>(() =>
    // What may already have arrived is sent again exactly as it was.
    draft?.pendingKey ? draft.values : { ...renewed(draft?.values ?? {}, start()), ...given },
  );
  const [restored, setRestored] = useState(draft !== null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [phase, setPhase] = useState<Phase>(draft?.pendingKey ? 'uncertain' : 'editing');
  const sent = useRef<{ key: string; body: string } | null>(
    draft?.pendingKey ? { key: draft.pendingKey, body: JSON.stringify(bodyOf(action, draft.values)) } : null,
  );

  function change(name: FieldName, value: FieldValue | undefined) {
    setValues(before => {
      const next = { ...before, [name]: value, ...suggestionsFor(action, name, value, catalogue, [detail]) };
      saveDraft(detail.id, action, { values: next, pendingKey: null });
      return next;
    });
    setErrors(({ [name]: _, ...others }) => others);
  }

  function startOver() {
    dropDraft(detail.id, action);
    sent.current = null;
    setValues({ ...start(), ...given });
    setRestored(false);
    setErrors({});
    setFailure(null);
    setPhase('editing');
  }

  /** After a 409, once the person has seen what is new. */
  function goOn() {
    setValues(renewed(values, start()));
    setFailure(null);
    setErrors({});
  }

  function problemsBeforeSending(): FieldErrors {
    const found = validate(action, values, t);
    if (Object.keys(found).length > 0 || !account) return found;
    const preview = previewOf(detail.state, action, values, account, catalogue);
    // What the case itself no longer allows is the server's to say: its answer tells what changed, and the way on.
    const wrong = preview && !preview.ok && preview.refusal.status === 422 ? preview : null;
    return wrong?.field ? { [wrong.field]: t(wrong.refusal) } : found;
  }

  async function submit() {
    if (phase === 'sending') return;
    const found = phase === 'uncertain' ? {} : problemsBeforeSending();
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const body = bodyOf(action, values);
    const text = JSON.stringify(body);
    // The same words go out under the same key, however often; other words are another command.
    const key = sent.current?.body === text ? sent.current.key : newKey();
    const inDoubt = phase === 'uncertain';
    sent.current = { key, body: text };
    // Kept before it goes out: a page that is loaded again meanwhile finds it.
    saveDraft(detail.id, action, { values, pendingKey: key });
    setPhase('sending');
    setFailure(null);
    try {
      const answer = await dataProvider.runAction(detail.id, action, body, key);
      dropDraft(detail.id, action);
      onDone(answer);
    } catch (error) {
      fail(error, key, inDoubt);
    }
  }

  function fail(error: unknown, key: string, inDoubt: boolean) {
    const uncertain = mayHaveArrived(error, inDoubt);
    saveDraft(detail.id, action, { values, pendingKey: uncertain ? key : null });
    setFailure(error);
    setPhase(uncertain ? 'uncertain' : 'editing');
    if (!(error instanceof ProblemError)) return;
    const asked = askedFields(action, values).map(({ name }) => name);
    setErrors(errorsByField(error, asked));
    if (error.status === 409) void queryClient.invalidateQueries({ queryKey: ['cases'] });
  }

  function errorsByField(error: ProblemError, asked: readonly FieldName[]): FieldErrors {
    const found: Record<string, string> = {};
    for (const problem of error.problem.errors ?? []) {
      const name = asked.find(field => problem.field === field || problem.field.startsWith(`${field}.`));
      if (name) found[name] = t(messageOf(problem));
    }
    return found;
  }

  return { values, change, errors, failure, phase, restored, startOver, goOn, submit };
}

/** What was typed stays; what it is about (which proposal, visit or penalty) comes from the case as it is now. */
function renewed({ digest: _, acknowledged: __, ...typed }: Values, start: Values): Values {
  const { proposal, visit, penalty, remedy, referral, obligation, onSiteMeasure } = start;
  const parts = { proposal, visit, penalty, remedy, referral, obligation, onSiteMeasure };
  return {
    ...start,
    ...typed,
    ...Object.fromEntries(Object.entries(parts).filter(([, id]) => id !== undefined)),
  };
}
