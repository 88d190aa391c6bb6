import { randomUUID } from 'node:crypto';
import type { Queryable } from './database';

/** Who complained. Only this module reads or writes names, phones, handles and national IDs of reporters. */
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
  const latin = phone
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0));
  const digits = latin.replace(/\D/g, '').replace(/^00/, '');
  return digits.startsWith('20') && digits.length === 12 ? `0${digits.slice(2)}` : digits;
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

/** SQL that says whether the person `$person` is the reporter of case `c`: the same phone, in any writing. */
export function isReporterSql(personParameter: string): string {
  return `exists (select 1 from reporter r join person p on p.person_id = ${personParameter}
    where r.reporter_id = c.reporter_id and r.phone_digits is not null and r.phone_digits = p.phone_digits)`;
}

/** SQL condition on case `c`: the reporter's name or phone matches; parameters hold folded words and digits. */
export function reporterMatchesSql(namePattern: string, digits: string): string {
  return `exists (select 1 from reporter r where r.reporter_id = c.reporter_id
    and (r.folded like ${namePattern} or (${digits} <> '' and r.phone_digits = ${digits})))`;
}
