import { randomUUID } from 'node:crypto';
import { latinDigits } from '../../workflows/domain/digits';
import type { Relation } from '../../workflows/domain/glossary';
import type { Queryable } from './database';
import type { CarrierName } from './outgoingMessages';

/** Who complained, and whose matter it is. Only this module reads or writes their names, phones, handles, addresses and national IDs. */
export interface Reporter {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly handle?: string | undefined;
  readonly nationalId?: string | undefined;
  readonly anonymous: boolean;
}

export function newReporterId(): string {
  return randomUUID();
}

/** Whether there is any way to reach them. */
export function isContactable(reporter: Reporter): boolean {
  return Boolean(reporter.phone || reporter.email || reporter.handle);
}

/** A phone in any writing (٠١٠، +20، spaces) as its national digits, such as `01000001025`. */
export function phoneDigits(phone: string): string {
  const digits = latinDigits(phone).replace(/\D/g, '').replace(/^00/, '');
  const national = /^20(0?\d{10})$/.exec(digits)?.[1] ?? digits;
  return /^1[0125]\d{8}$/.test(national) ? `0${national}` : national;
}

export async function insertReporter(
  client: Queryable,
  reporterId: string,
  reporter: Reporter,
): Promise<void> {
  await client.query({
    name: 'insert-reporter',
    text: `insert into reporter (reporter_id, name, phone, phone_digits, email, handle, national_id, anonymous)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      reporterId,
      reporter.name ?? null,
      reporter.phone ?? null,
      reporter.phone ? phoneDigits(reporter.phone) : null,
      reporter.email ?? null,
      reporter.handle ?? null,
      reporter.nationalId ?? null,
      reporter.anonymous,
    ],
  });
}

export async function readReporter(client: Queryable, reporterId: string): Promise<Reporter | null> {
  const { rows } = await client.query<
    Record<'name' | 'phone' | 'email' | 'handle', string | null> & { anonymous: boolean }
  >('select name, phone, email, handle, anonymous from reporter where reporter_id = $1', [reporterId]);
  const row = rows[0];
  if (!row) return null;
  return {
    name: row.name ?? undefined,
    phone: row.phone ?? undefined,
    email: row.email ?? undefined,
    handle: row.handle ?? undefined,
    anonymous: row.anonymous,
  };
}

/** Where messages by this carrier reach a reporter; null when they left nothing of the kind. */
export async function addressOf(
  client: Queryable,
  reporterId: string,
  carrier: CarrierName,
): Promise<string | null> {
  const reporter = await readReporter(client, reporterId);
  if (!reporter) return null;
  return carrier === 'email' ? reporter.email || null : mobileOf(reporter.phone);
}

/** An Egyptian mobile as networks call it, `201000001025`; null for any other number. */
export function mobileOf(phone: string | undefined): string | null {
  const digits = phoneDigits(phone ?? '');
  return /^01[0125]\d{8}$/.test(digits) ? `2${digits}` : null;
}

/** Where a reporter can be reached, as it is compared: the same phone in any writing, the same address, the same account. */
export interface ReporterKeys {
  readonly phoneDigits: string | null;
  readonly email: string | null;
  readonly handle: string | null;
}

export function reporterKeys(reporter: Pick<Reporter, 'phone' | 'email' | 'handle'>): ReporterKeys {
  return {
    phoneDigits: reporter.phone ? phoneDigits(reporter.phone) || null : null,
    email: reporter.email?.toLowerCase() ?? null,
    handle: reporter.handle ?? null,
  };
}

/** SQL that says whether reporter `r` has the phone, e-mail or account in three parameters, in the order of `ReporterKeys`. */
export function sameReporterSql(phone: string, email: string, handle: string): string {
  return `(r.phone_digits = ${phone}::text or lower(r.email) = ${email}::text or r.handle = ${handle}::text)`;
}

/** SQL that says whether all that is given of a person, each in its parameter, is what reporter `r` left. */
export function reporterAddsNothingSql(
  given: Record<keyof ReporterKeys | 'name' | 'nationalId', string>,
): string {
  const same = (column: string, parameter: string) =>
    `(${parameter}::text is null or ${column} = ${parameter}::text)`;
  return [
    same('r.phone_digits', given.phoneDigits),
    same('lower(r.email)', given.email),
    same('r.handle', given.handle),
    same('r.national_id', given.nationalId),
    `(${given.name}::text is null or r.folded = fold_arabic(${given.name}::text))`,
  ].join(' and ');
}

/** SQL that says whether the person `$person` is the reporter or the beneficiary of case `c`: the same phone, in any writing. */
export function isReporterSql(personParameter: string): string {
  return `exists (select 1 from person p where p.person_id = ${personParameter} and p.phone_digits is not null and (
    exists (select 1 from reporter r where r.reporter_id = c.reporter_id and r.phone_digits = p.phone_digits) or
    exists (select 1 from beneficiary b where b.beneficiary_id = (c.state -> 'beneficiary' ->> 'beneficiaryId')::uuid
      and b.phone_digits = p.phone_digits)))`;
}

/** SQL condition on case `c`: the reporter's name or phone matches; parameters hold folded words and digits. */
export function reporterMatchesSql(namePattern: string, digits: string): string {
  return `exists (select 1 from reporter r where r.reporter_id = c.reporter_id
    and (r.folded like ${namePattern} or (${digits} <> '' and r.phone_digits = ${digits})))`;
}

/** Whose matter it is: where a delivery goes. */
export interface BeneficiaryPerson {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly relation: Relation;
  readonly address: string;
}

/** A beneficiary about to be stored. What they are to the reporter stands in the case. */
export interface StoredBeneficiary {
  readonly beneficiaryId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly phoneDigits: string | null;
  readonly address: string;
}

export function newBeneficiary({ name, phone, address }: BeneficiaryPerson): StoredBeneficiary {
  const phoneOrNull = phone ?? null;
  const digits = phone ? phoneDigits(phone) : null;
  return { beneficiaryId: randomUUID(), name, phone: phoneOrNull, phoneDigits: digits, address };
}

/** The statement that stores beneficiaries: parameters are the case's id and they as JSON. It ends open for a `where`. */
export function insertBeneficiariesSql(caseId: string, beneficiaries: string): string {
  return `insert into beneficiary (beneficiary_id, case_id, name, phone, phone_digits, address)
    select b."beneficiaryId", ${caseId}::uuid, b.name, b.phone, b."phoneDigits", b.address
    from jsonb_to_recordset(${beneficiaries}::jsonb)
      as b("beneficiaryId" uuid, name text, phone text, "phoneDigits" text, address text)`;
}

export async function insertBeneficiary(
  client: Queryable,
  caseId: string,
  beneficiary: StoredBeneficiary,
): Promise<void> {
  await client.query(insertBeneficiariesSql('$1', '$2'), [caseId, JSON.stringify([beneficiary])]);
}

/** SQL that says whether `b` is this beneficiary of case `c`: name, digits of the phone, address and relation are four parameters. */
export function sameBeneficiarySql(first: number): string {
  const [name, phone, address, relation] = [0, 1, 2, 3].map(index => `$${first + index}::text`);
  return `(b.name = ${name} and b.phone_digits is not distinct from ${phone} and b.address = ${address}
    and c.state #>> '{beneficiary,relation}' = ${relation})`;
}

/** Beneficiaries of a command that was refused: nothing refers to them. */
export async function deleteBeneficiary(client: Queryable, beneficiaryId: string): Promise<void> {
  await client.query('delete from beneficiary where beneficiary_id = $1', [beneficiaryId]);
}

export async function readBeneficiary(
  client: Queryable,
  beneficiaryId: string,
): Promise<Pick<StoredBeneficiary, 'name' | 'phone' | 'address'> | null> {
  const { rows } = await client.query<Pick<StoredBeneficiary, 'name' | 'phone' | 'address'>>(
    'select name, phone, address from beneficiary where beneficiary_id = $1',
    [beneficiaryId],
  );
  return rows[0] ?? null;
}
