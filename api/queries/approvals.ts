import type { Queryable } from '../../activities/adapters/database';
import { textsOfCase } from '../../activities/adapters/texts';
import type { CaseState } from '../../workflows/domain/case/case';
import { pendingProposal } from '../../workflows/domain/case/questions';
import type { CaseRow } from '../schemas/cases';
import type { Account } from './accounts';
import { seeCase } from './caseDetail';
import { CASE_ROW } from './cases';
import { establishmentCard } from './establishments';
import { Filter } from './filter';
import { strandedTasks } from './holders';
import { whyNotTheirs } from './mayDecide';
import { delegateOf } from './people';
import { scopeOf, scopeSql } from './scope';
import type { UnitTree } from './units';

/** The minister's queue: each card holds what the decision needs and nothing else. */
export async function listApprovals(
  client: Queryable,
  units: UnitTree,
  account: Account,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
) {
  const scope = scopeOf(account, units);
  const filter = new Filter().addBuilt(first => scopeSql(scope, first)).add("c.stage = 'minister_decision'");
  const counted = await client.query<{ total: number }>(
    `select count(*) as total from cases c ${filter.where()}`,
    filter.values,
  );
  const { rows } = await client.query<CaseRow & { state: CaseState }>(
    `select ${CASE_ROW}, c.state from cases c ${filter.where()} order by c.stage_since, c.case_id
     limit ${pageSize} offset ${(page - 1) * pageSize}`,
    filter.values,
  );
  return {
    items: await Promise.all(rows.map(row => card(client, units, account, row))),
    total: counted.rows[0]?.total ?? 0,
  };
}

async function card(
  client: Queryable,
  units: UnitTree,
  account: Account,
  { state, ...row }: CaseRow & { readonly state: CaseState },
) {
  const proposal = pendingProposal(state) ?? null;
  const finding =
    state.visits.findLast(visit => visit.verdict === 'substantiated') ??
    state.visits.findLast(visit => visit.findings) ??
    null;
  const proposer = proposal
    ? await client.query<{ name: string }>('select name from person where person_id::text = $1', [
        proposal.proposerId,
      ])
    : null;
  return {
    case: row,
    proposal,
    question: state.question,
    finding,
    legalOpinion: proposal?.legal ?? null,
    texts: await textsOfCase(client, state.caseId),
    establishmentCard: state.establishmentId ? await establishmentCard(client, state.establishmentId) : null,
    proposer: proposer?.rows[0] ?? null,
    delegatedTo: await delegateOf(client, state),
    notYours: whyNotTheirs(await seeCase(client, units, account, state.caseId)),
    stranded: await strandedTasks(client, units, state),
  };
}
