import type { Queryable } from '../../activities/adapters/database';
import { type ReporterKeys, sameReporterSql } from '../../activities/adapters/reporters';
import type { CaseState } from '../../workflows/domain/case/case';
import { leadRefusal } from '../../workflows/domain/case/merging';
import type { CaseRow } from '../schemas/cases';
import { CASE_ROW } from './cases';
import { type Likeness, type Reason, reasonsOf, scoreOf } from './likeness';
import type { Scope } from './scope';

/** A complaint as far as it is known, to look for others about the same matter. */
export interface Probe {
  readonly caseId: string | null;
  readonly text: string;
  readonly textSha256: string;
  readonly channel: string;
  readonly reporter: ReporterKeys;
  readonly establishmentId: string | null;
  readonly establishmentHint: string | null;
  readonly category: string | null;
  readonly governorate: string | null;
  readonly district: string | null;
  readonly receivedAt: string;
}

export interface Duplicate {
  readonly case: CaseRow;
  /** The complaint's own words, in full. */
  readonly text: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** It can be followed: open, undecided, following none. */
  readonly mayLead: boolean;
  readonly followers: number;
}

const LIKELY_FROM = 40;
const SHOWN = 8;

/** Open cases within the scope that are likely the same matter, likeliest first, each with the reasons. */
export async function findDuplicates(
  client: Queryable,
  scope: Scope,
  probe: Probe,
): Promise<readonly Duplicate[]> {
  if (scope.units.length === 0) return [];
  const { phoneDigits, email, handle } = probe.reporter;
  const { rows } = await client.query<Found>({
    name: 'find-duplicates',
    text: FIND,
    values: [
      probe.text,
      probe.textSha256,
      probe.establishmentHint ?? '',
      probe.establishmentId,
      probe.governorate,
      probe.district,
      probe.receivedAt,
      probe.caseId,
      phoneDigits,
      email,
      handle,
      scope.units,
      scope.reporterUnits,
    ],
  });
  return rows
    .map(row => duplicateOf(row, probe))
    .filter(({ score }) => score >= LIKELY_FROM)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, SHOWN);
}

type Found = CaseRow & Omit<Likeness, 'sameChannel'> & { readonly state: CaseState; readonly text: string };

function duplicateOf(found: Found, probe: Probe): Duplicate {
  const { state, text, sameDigest, sameReporter, likeName, sameDistrict, daysApart, likeWords, ...row } =
    found;
  const likeness = {
    sameDigest,
    sameReporter,
    sameChannel: row.channel === probe.channel,
    sameEstablishment: compared(state.establishmentId, probe.establishmentId),
    sameCategory: compared(state.category?.code ?? null, probe.category),
    likeName,
    sameDistrict,
    daysApart,
    likeWords,
  };
  const followers = state.followers.filter(one => one.state === 'following').length;
  const mayLead = leadRefusal(state) === null;
  return { case: row, text, score: scoreOf(likeness), reasons: reasonsOf(likeness), mayLead, followers };
}

/** Null where one of the two is not known. */
function compared(a: string | null, b: string | null): boolean | null {
  return a === null || b === null ? null : a === b;
}

/**
 * Each branch is served by an index and bounded, so that what is compared word by word is a few hundred complaints.
 * Parameters: text, its digest, hint, establishment, governorate, district, received, this case, phone, e-mail,
 * handle, units that may be read, units whose reporters may be known.
 */
const FIND = `
with probe as (
  select fold_arabic($1) as words, fold_arabic($3) as hint, fold_arabic($6) as district, $7::timestamptz as at
), named as (
  select e.establishment_id from establishment e, probe where $3 <> '' and probe.hint <% e.folded
  order by word_similarity(probe.hint, e.folded) desc limit 3
), found as (
  (select c.case_id from case_text t join cases c on c.text_id = t.text_id where t.sha256 = $2 limit 50)
  union
  (select c.case_id from reporter r join cases c using (reporter_id)
   where ${sameReporterSql('$9', '$10', '$11')} order by c.received_at desc limit 50)
  union
  (select c.case_id from cases c, probe
   where (c.establishment_id = $4 or c.establishment_id in (select establishment_id from named))
     and c.received_at between probe.at - interval '60 days' and probe.at + interval '60 days'
   order by c.received_at desc limit 100)
  union
  (select c.case_id from cases c, probe
   where c.governorate = $5 and c.stage not in ('closed', 'following')
     and c.received_at between probe.at - interval '14 days' and probe.at + interval '14 days'
   order by c.received_at desc limit 300)
)
select ${CASE_ROW}, c.state, t.body as text, t.sha256 = $2 as "sameDigest",
  (c.unit_id = any($13) and exists (select 1 from reporter r where r.reporter_id = c.reporter_id
    and ${sameReporterSql('$9', '$10', '$11')})) as "sameReporter",
  greatest(
    (select similarity(probe.hint, fold_arabic(k.establishment_hint)) from complaint k where k.case_id = c.case_id and $3 <> ''),
    case when c.establishment_id in (select establishment_id from named) then 1 else 0 end)::float8 as "likeName",
  coalesce(fold_arabic(c.district) = probe.district, false) as "sameDistrict",
  floor(abs(extract(epoch from c.received_at - probe.at)) / 86400)::int as "daysApart",
  similarity(probe.words, t.folded)::float8 as "likeWords"
from found join cases c using (case_id) join case_text t on t.text_id = c.text_id cross join probe
where c.stage not in ('closed', 'following') and c.case_id is distinct from $8::uuid and c.unit_id = any($12)`;
