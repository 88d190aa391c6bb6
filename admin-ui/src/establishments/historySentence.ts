import { PENALTY_TYPES, STAGES, type Term } from '../../../workflows/domain/glossary';
import type { HistoryItem } from '../app/http/contract';
import { HISTORY } from '../app/text/establishments';
import type { Text } from '../app/text/useText';
import type { Labels } from '../app/useCatalogue';

const VISIT_SENTENCES: Readonly<Record<string, Term>> = {
  scheduled: HISTORY.visitScheduled,
  started: HISTORY.visitStarted,
  no_access: HISTORY.visitNoAccess,
  cancelled: HISTORY.visitCancelled,
};

const PENALTY_SENTENCES: Readonly<Record<string, Term>> = {
  decided: HISTORY.penaltyDecided,
  issued: HISTORY.penaltyIssued,
  served: HISTORY.penaltyServed,
  objected: HISTORY.penaltyObjected,
  upheld: HISTORY.penaltyUpheld,
  enforced: HISTORY.penaltyEnforced,
  revoked: HISTORY.penaltyRevoked,
};

/** What happened, as one says it: «معاينة أثبتت المخالفة.» */
export function historySentence({ kind, code, state }: HistoryItem, t: Text, labels: Labels): string {
  switch (kind) {
    case 'case': {
      const what = labels.category(code) || t(HISTORY.unclassified);
      if (state === 'closed') return t(HISTORY.caseClosed, { what });
      return t(HISTORY.caseOpen, { what, stage: wordOf(STAGES, state, t) });
    }
    case 'visit': {
      const other = VISIT_SENTENCES[state];
      if (other) return t(other);
      return t(code === 'substantiated' ? HISTORY.visitSubstantiated : HISTORY.visitUnsubstantiated);
    }
    case 'penalty':
      return t(PENALTY_SENTENCES[state] ?? HISTORY.penaltyDecided, {
        type: wordOf(PENALTY_TYPES, code ?? '', t),
      });
  }
}

function wordOf(terms: Readonly<Record<string, Term>>, code: string, t: Text): string {
  const term = terms[code];
  return term ? t(term) : code;
}
