/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { ApprovalItem } from '../app/http/approvalsContract';
import type { Account } from '../app/http/contract';
import { Card } from './Card';
import { Decided } from './Decided';
import { Gone } from './Gone';
import { type Outcome, useDecide } from './useDecide';
import type { Place } from './useStack';

interface Props {
  readonly place: Place;
  readonly account: Account;
  readonly skewMs: number;
  readonly onOutcome: (outcome: Outcome | null) => void;
  readonly onHide: () => void;
  readonly onReload: () => void;
}

/** One place in the stack: the card, the decision that can still be withdrawn, or what became of it. */
export function PlaceView({ place, account, skewMs, onOutcome, onHide, onReload }: Props) {
  const { item, last, outcome } = place;
  const [decidedOn, setDecidedOn] = useState<ApprovalItem | null>(null);
  const decide = useDecide({ caseId: place.caseId, number: last.case.number }, next => {
    setDecidedOn(item);
    onOutcome(next);
  });
  // What is decided on is what was read, also where the case went away and came back: a change is read first. One's own
  // decision is no change that one must be told of.
  const [{ seen, after }, setSeen] = useState({ seen: last, after: outcome });
  if (item && item !== decidedOn && outcome?.kind === 'recorded' && after !== outcome)
    setSeen({ seen: item, after: outcome });
  const mine = item?.pendingDecision?.by.personId === account.personId;
  // The decision in doubt stands in the case: it was recorded.
  const recorded = mine && (decide.kept?.action === 'approve' || decide.kept?.action === 'amend');
  const inDoubt = recorded && decide.phase === 'uncertain';
  useEffect(() => {
    if (inDoubt) decide.confirm();
  });
  if (!item) return <Gone last={last} outcome={outcome} decide={decide} onHide={onHide} />;
  if (item.pendingDecision) {
    return (
      <Decided
        item={item}
        decision={item.pendingDecision}
        mine={mine}
        skewMs={skewMs}
        decide={decide}
        fresh={outcome !== null}
        onReload={onReload}
      />
    );
  }
  return (
    <Card
      item={item}
      decide={decide}
      outcome={outcome}
      seen={seen}
      settling={item === decidedOn}
      onSeen={() => {
        setSeen({ seen: item, after: null });
        onOutcome(null);
      }}
    />
  );
}
