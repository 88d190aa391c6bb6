import { refusalOf } from '../../../workflows/domain/case/availableActions';
import type { CaseState } from '../../../workflows/domain/case/case';
import type { ActionCommand } from '../../../workflows/domain/case/commands';
import { decide } from '../../../workflows/domain/case/decide';
import type { FieldSpec } from '../../../workflows/domain/case/fields';
import { fold } from '../../../workflows/domain/case/fold';
import { PROCESS_TABLE } from '../../../workflows/domain/case/process';
import type { Actor, TextRef } from '../../../workflows/domain/case/values';
import { type Action, REFUSALS, type RefusalTerm } from '../../../workflows/domain/glossary';
import type { Account, Catalogue } from '../app/http/contract';
import { bodyOf } from './askedFields';
import { beneficiaryOf, type MeasureInput, measuresOf, stringsOf, type Values } from './values';

export type Preview =
  | { readonly ok: true; readonly state: CaseState }
  | { readonly ok: false; readonly field: string | null; readonly refusal: RefusalTerm };

/** Texts are not written yet; nothing in a decision depends on what they say. */
const UNWRITTEN: TextRef = { textId: 'unwritten', sha256: '' };

/**
 * What the decision would come to, by the very rules that will decide it. The server decides again on the case as it is then; this is
 * only what the person is told beforehand. Null when that cannot be told: a server of another version may send a state of another shape.
 */
export function previewOf(
  state: CaseState,
  action: Action,
  values: Values,
  account: Account,
  catalogue: Catalogue,
): Preview | null {
  try {
    return tried(state, action, values, account, catalogue);
  } catch {
    return null;
  }
}

function tried(
  state: CaseState,
  action: Action,
  values: Values,
  account: Account,
  catalogue: Catalogue,
): Preview {
  const input = resolved(action, values, state, catalogue);
  const command = {
    type: 'action',
    action,
    actor: actorFor(state, action, account),
    input,
  } as unknown as ActionCommand;
  const decision = decide(state, command, new Date().toISOString());
  if (!decision.ok)
    return { ok: false, field: decision.refusal.field ?? null, refusal: REFUSALS[decision.refusal.code] };
  return { ok: true, state: decision.events.reduce<CaseState>(fold, state) };
}

/** The case once a decision that can still be withdrawn has taken effect; null when there is none. */
export function inEffect(state: CaseState): CaseState | null {
  if (!state.pendingDecision) return null;
  const { proposalId: partId, until } = state.pendingDecision;
  const decision = decide(state, { type: 'clock', event: 'graceElapsed', partId }, until);
  return decision.ok ? decision.events.reduce<CaseState>(fold, state) : null;
}

/** Of a person's roles, the one that may do this here. */
function actorFor(state: CaseState, action: Action, account: Account): Actor {
  const actors = account.roles.map(
    ({ role, unitId, onBehalf }): Actor => ({
      role,
      unitId,
      onBehalf,
      personId: account.personId,
      tiedTo: [],
      isReporter: false,
    }),
  );
  const nobody: Actor = {
    role: 'auditor',
    unitId: '',
    personId: account.personId,
    tiedTo: [],
    isReporter: false,
  };
  return actors.find(actor => refusalOf(state, action, actor) === null) ?? actors[0] ?? nobody;
}

function resolved(
  action: Action,
  values: Values,
  state: CaseState,
  catalogue: Catalogue,
): Record<string, unknown> {
  const specs: Readonly<Record<string, FieldSpec>> = PROCESS_TABLE[action].fields;
  const input: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(bodyOf(action, values))) {
    const type = specs[name]?.type;
    if (type === 'text') input[name] = UNWRITTEN;
    else if (type === 'inspector' || type === 'person' || type === 'delegate' || type === 'courier')
      input[name] = { personId: value, unitId: state.unitId, tiedTo: [], isReporter: false };
    else if (type === 'executingUnit') input[name] = { unitId: value, above: [] };
    else if (type === 'beneficiary')
      input[name] = { beneficiaryId: '', relation: beneficiaryOf(value as Values['beneficiary']).relation };
    else if (type === 'case')
      input[name] = { caseId: value, number: '', establishmentId: null, actorIsReporter: false };
    else if (type === 'category') input[name] = categoryRef(String(value), catalogue);
    else if (type === 'evidence')
      input[name] = stringsOf(value as Values['evidence']).map(id => ({ evidenceId: id, sha256: '' }));
    else if (type === 'measures') input[name] = measuresOf(value as Values['measures']).map(resolvedMeasure);
    else input[name] = value;
  }
  return input;
}

function categoryRef(code: string, catalogue: Catalogue) {
  const category = catalogue.categories.find(candidate => candidate.code === code);
  return {
    code,
    fieldVisitNeeded: category?.fieldVisitNeeded ?? true,
    directorateMayDecide: category?.directorateMayDecide ?? false,
  };
}

function resolvedMeasure({ text, unit, ...measure }: MeasureInput) {
  return {
    ...measure,
    ...(text ? { text: UNWRITTEN } : {}),
    ...(unit ? { unit: { unitId: unit, above: [] } } : {}),
  };
}
