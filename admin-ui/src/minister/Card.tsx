/** @jsxImportSource preact */
import { useEffect, useId, useState } from 'preact/hooks';
import { ACTIONS, type Action, REFUSALS, ROLES } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { APPROVALS } from '../app/text/approvals';
import { QUEUE } from '../app/text/cases';
import { ON_BEHALF } from '../app/text/delegations';
import { MINISTER } from '../app/text/minister';
import { TIME } from '../app/text/time';
import type { Values } from '../decisions/values';
import { Notice, ProblemNotice } from '../light/Notice';
import { useNow } from '../light/useNow';
import { format, t } from '../light/words';
import { flagsOf } from '../ui/flagWords';
import { Actions } from './Actions';
import { Changed } from './Changed';
import {
  Establishment,
  Finding,
  Later,
  Objections,
  Opinion,
  ProposalBlock,
  QuestionBlock,
} from './cardParts';
import { DecideSheet } from './DecideSheet';
import { hasChanged, newSince } from './hasChanged';
import { InDoubt } from './InDoubt';
import type { Decide, Outcome } from './useDecide';

interface Props {
  readonly item: ApprovalItem;
  /** As it was when it was first read. */
  readonly seen: ApprovalItem;
  readonly decide: Decide;
  readonly outcome: Outcome | null;
  /** Decided just now; how the case stands since is on its way. */
  readonly settling: boolean;
  /** What changed has been read. */
  readonly onSeen: () => void;
}

export interface Asked {
  readonly action: Action;
  /** What the card itself answers: which penalty the objection is to. */
  readonly given: Values;
}

/** One matter in the order in which one decides: what, where, what was found, what is proposed, what the law says. */
export function Card({ item, seen, decide, outcome, settling, onSeen }: Props) {
  const titleId = useId();
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    if (outcome) setAsked(null);
  }, [outcome]);
  const { case: row, categoryName } = item;
  const category = categoryName ? t(categoryName) : t(QUEUE.unclassified);
  const changed = hasChanged(seen, item);
  const open = !changed && !settling && !decide.kept && item.notYours === null;
  return (
    <article class="card matter stack" aria-labelledby={titleId}>
      <Top item={item} />
      <div>
        <h2 id={titleId} class="two-lines">
          <bdi>{row.summary ?? category}</bdi>
        </h2>
        <div class="soft">{row.summary === null ? '' : category}</div>
      </div>
      <Establishment item={item} />
      <Finding item={item} />
      <QuestionBlock item={item} />
      <ProposalBlock item={item} />
      <Opinion item={item} />
      {item.proposer && <div class="soft">{t(APPROVALS.by, { name: item.proposer.name })}</div>}
      <Objections item={item} open={open} onAsk={setAsked} />
      <Later item={item} except={changed ? newSince(seen, item) : []} />
      <WhoDecides item={item} />
      {outcome?.kind === 'recorded' && <Recorded outcome={outcome} />}
      {changed ? (
        <Changed
          seen={seen}
          item={item}
          refused={outcome?.kind === 'refused' ? outcome.error : null}
          onSeen={onSeen}
        />
      ) : (
        <>
          {outcome?.kind === 'refused' && <ProblemNotice error={outcome.error} />}
          {decide.failure !== null && decide.phase === 'idle' && !asked && (
            <ProblemNotice error={decide.failure} />
          )}
          <InDoubt decide={decide} />
          {open && <Actions item={item} decide={decide} onAsk={action => setAsked({ action, given: {} })} />}
        </>
      )}
      {asked && (
        <DecideSheet
          item={seen}
          asked={asked}
          decide={decide}
          onClose={() => {
            decide.clear();
            setAsked(null);
          }}
        />
      )}
    </article>
  );
}

function Top({ item: { case: row, deadline } }: { item: ApprovalItem }) {
  const now = useNow();
  const late = deadline !== null && Date.parse(deadline) < now;
  return (
    <div class="row top">
      {deadline && (
        <time
          class={late ? 'mark late' : row.clockLevel > 0 ? 'mark soon' : 'soft'}
          dateTime={deadline}
          title={t(TIME.due, { at: format.dateTime(deadline) })}
        >
          {late
            ? t(MINISTER.deadlinePassed, { ago: format.relative(deadline, now) })
            : t(MINISTER.deadlineIn, { in: format.relative(deadline, now) })}
        </time>
      )}
      {flagsOf(row, t).map(({ tone, text }) => (
        <span key={text} class={`mark ${FLAG_CLASS[tone]}`}>
          {text}
        </span>
      ))}
      <a class="number" href={`/cases/${row.id}/show`} aria-label={`${t(MINISTER.wholeCase)} ${row.number}`}>
        <bdi dir="ltr">{row.number}</bdi>
      </a>
    </div>
  );
}

const FLAG_CLASS = { red: 'late', amber: 'soon', accent: 'accent', done: '', neutral: '' } as const;

/** Before which delegate it is, why it is not this person's to decide, and whether it is anybody's. */
function WhoDecides({ item: { delegatedTo, notYours, stranded } }: { item: ApprovalItem }) {
  return (
    <>
      {delegatedTo && (
        <div>
          <span class="mark accent">{t(ON_BEHALF.before, { name: delegatedTo.name })}</span>
        </div>
      )}
      {notYours !== null && <Notice tone="info">{t(REFUSALS[notYours])}</Notice>}
      {stranded.map(({ action, role }) => (
        <Notice key={action} tone="warning">
          {t(ON_BEHALF.stranded, { action: t(ACTIONS[action]), role: t(ROLES[role]) })}
        </Notice>
      ))}
    </>
  );
}

/** What was done and left the matter before the minister. */
function Recorded({ outcome }: { outcome: Extract<Outcome, { kind: 'recorded' }> }) {
  return (
    <Notice tone="info">
      {outcome.action === 'withdrawDecision'
        ? t(APPROVALS.withdrawn)
        : t(MINISTER.done, { action: t(ACTIONS[outcome.action]) })}
    </Notice>
  );
}
