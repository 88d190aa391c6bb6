import type { Queryable } from '../../activities/adapters/database';
import { type ReporterKeys, sameReporterSql } from '../../activities/adapters/reporters';
import type { CaseState } from '../../workflows/domain/case/case';
import { leadRefusal } from '../../workflows/domain/case/merging';
import type { CaseRow } from '../schemas/cases';
import { CASE_ROW } from './cases';
import { containing } from './filter';
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
  const values = [
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
    wordsInOrder(probe.establishmentHint ?? ''),
  ];
  const { rows } = await client.query<Found>(FIND, values);
  const likely = rows
    .map(row => likenessOf(row, probe))
    .filter(({ score }) => score >= LIKELY_FROM)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, SHOWN);
  return duplicatesOf(client, likely);
}

/** A pattern for `like`; that of no words matches nothing. */
function wordsInOrder(words: string): string {
  const known = words.trim();
  return known && containing(known.replaceAll(/\s+/g, ' ')).replaceAll(' ', '%');
}

interface Found extends Omit<Likeness, 'sameChannel' | 'sameEstablishment' | 'sameCategory'> {
  readonly caseId: string;
  readonly channel: string;
  readonly establishmentId: string | null;
  readonly category: string | null;
}

interface Likely {
  readonly caseId: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

function likenessOf({ caseId, channel, establishmentId, category, ...found }: Found, probe: Probe): Likely {
  const likeness = {
    ...found,
    sameChannel: channel === probe.channel,
    sameEstablishment: compared(establishmentId, probe.establishmentId),
    sameCategory: compared(category, probe.category),
  };
  return { caseId, score: scoreOf(likeness), reasons: reasonsOf(likeness) };
}

/** Null where one of the two is not known. */
function compared(a: string | null, b: string | null): boolean | null {
  return a === null || b === null ? null : a === b;
}

/** The few that are shown, in full. */
async function duplicatesOf(client: Queryable, likely: readonly Likely[]): Promise<readonly Duplicate[]> {
  if (likely.length === 0) return [];
  const { rows } = await client.query<CaseRow & { readonly state: CaseState; readonly text: string }>(
    `select ${CASE_ROW}, c.state, t.body as text from cases c join case_text t on t.text_id = c.text_id
     where c.case_id = any($1)`,
    [likely.map(({ caseId }) => caseId)],
  );
  const byId = new Map(rows.map(row => [row.id, row]));
  return likely.flatMap(({ caseId, score, reasons }) => {
    const found = byId.get(caseId);
    if (!found) return [];
    const { state, text, ...row } = found;
    const followers = state.followers.filter(one => one.state === 'following').length;
    return [{ case: row, text, score, reasons, mayLead: leadRefusal(state) === null, followers }];
  });
}

/**
 * Each branch is served by an index and bounded, so that what is compared word by word is a few hundred complaints.
 * Where no place is known these are the latest: a search of all words by trigrams took more than a second of 50,000 cases.
 * So do the names (`establishments_named`): those with the hint's words in their order, and some that are named alike, since
 * comparing all took a quarter of a second of 20,000 establishments.
 * Parameters: text, its digest, hint, establishment, governorate, district, received, this case, phone, e-mail,
 * handle, units that may be read, units whose reporters may be known,
 * the pattern of the hint's words.
 */
const FIND = `
with probe as materialized (
  select fold_arabic($1) as words, fold_arabic($3) as hint, fold_arabic($6) as district, $7::timestamptz as at
), named as materialized (
  select establishment_id from establishments_named(fold_arabic($3), fold_arabic($14), $5) as establishment_id
), found as (
  (select k.same_matter_as as case_id from complaint k where k.case_id = $8 and k.same_matter_as is not null)
  union
  (select k.case_id from complaint k where k.same_matter_as = $8 limit 50)
  union
  (select c.case_id from case_text t join cases c on c.case_id = t.case_id and c.text_id = t.text_id
   where t.sha256 = $2 limit 50)
  union
  (select c.case_id from cases c
   where $1 <> '' and $5::text is null and c.stage not in ('closed', 'following')
     and c.received_at between $7::timestamptz - interval '30 days' and $7::timestamptz + interval '30 days'
   order by c.received_at desc limit 400)
  union
  (select c.case_id from reporter r join cases c using (reporter_id)
   where ${sameReporterSql('$9', '$10', '$11')} order by c.received_at desc limit 50)
  union
  (select c.case_id from cases c
   where c.establishment_id = any(array_append(array(select establishment_id from named), $4::text))
     and c.received_at between $7::timestamptz - interval '60 days' and $7::timestamptz + interval '60 days'
   order by c.received_at desc limit 100)
  union
  (select c.case_id from cases c
   where c.governorate = $5 and c.stage not in ('closed', 'following')
     and c.received_at between $7::timestamptz - interval '14 days' and $7::timestamptz + interval '14 days'
   order by c.received_at desc limit 300)
)
select c.case_id as "caseId", c.channel, c.establishment_id as "establishmentId", c.category,
  exists (select 1 from complaint k where (k.case_id, k.same_matter_as) in ((c.case_id, $8::uuid), ($8::uuid, c.case_id)))
    as "namedAtIntake",
  t.sha256 = $2 as "sameDigest",
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
