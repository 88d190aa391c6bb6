import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../activities/adapters/database';
import { type EventRow, eventFromRow } from '../activities/adapters/eventRows';
import type { CaseEvent } from '../workflows/domain/case/events';
import type { Rules } from '../workflows/domain/case/values';
import { tryCalendar } from '../workflows/domain/time/calendar';
import { tryPolicy } from '../workflows/domain/time/policy';
import { readSettings } from './runtime/settings';
import { readPorts } from './runtime/stack/rememberedPorts';
import { loadSecrets } from './runtime/stack/secrets';
import { describeError, StartError } from './runtime/startError';
import { type Announced, announcedIn, announcedUnder } from './whatif/announced';
import { readCalendarFile } from './whatif/calendarFile';
import { readPolicyFile } from './whatif/policyFile';
import { describeAnnounced } from './whatif/table';

const CASES_A_TIME = 200;

/**
 * `npm run whatif -- [--policy FILE] [--calendar FILE] [--since DATE]`: past cases' recorded events stand, every clock is
 * reckoned anew under another policy or calendar, and reminders, breaches and reports are printed beside what really happened. Reads only.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      policy: { type: 'string' },
      calendar: { type: 'string' },
      since: { type: 'string', default: '1970-01-01' },
    },
  });
  if (!values.policy && !values.calendar) {
    throw new StartError(
      'usage: npm run whatif -- [--policy FILE] [--calendar FILE] [--since YYYY-MM-DD]: one file at least',
    );
  }
  if (Number.isNaN(Date.parse(values.since)))
    throw new StartError(`--since must be a date such as 2026-09-01, not ${values.since}`);
  const { rules, names } = readRules(values);
  const database = openDatabase(databaseUrl(), { max: 1, name: 'mizan whatif' });
  try {
    const [was, would]: [Announced[], Announced[]] = [[], []];
    const until = new Date().toISOString();
    let cases = 0;
    for await (const events of casesSince(database, values.since)) {
      was.push(...announcedIn(events));
      would.push(...announcedUnder(rules, events, until));
      cases += 1;
      if (cases % CASES_A_TIME === 0) console.error(`mizan: ${cases} cases`);
    }
    console.log(`${cases} cases since ${values.since}, as it was -> under ${names.join(' and ')}`);
    for (const line of describeAnnounced(was, would)) console.log(line);
  } finally {
    await database.end();
  }
}

/** What is tried; each case keeps the rest. Under names of their own, so that a copy of one in use can be tried as it is edited. */
function readRules(files: { policy?: string | undefined; calendar?: string | undefined }) {
  const policy = files.policy ? readPolicyFile(files.policy) : null;
  const calendar = files.calendar ? readCalendarFile(files.calendar) : null;
  const named = ({ version }: { readonly version: string }) => `whatif ${version}`;
  if (policy) tryPolicy({ ...policy, version: named(policy) });
  if (calendar) tryCalendar({ ...calendar, version: named(calendar) });
  const rules: Partial<Rules> = {
    ...(policy ? { policy: named(policy) } : {}),
    ...(calendar ? { calendar: named(calendar) } : {}),
  };
  return { rules, names: [policy, calendar].flatMap(one => (one ? [one.version] : [])) };
}

/** The server of DATABASE_URL, or the one that `npm start` runs on the data folder. */
function databaseUrl(): string {
  const settings = readSettings();
  if (settings.databaseUrl) return settings.databaseUrl;
  const { postgres } = readPorts(settings.dataDir);
  if (!postgres) throw new StartError('no database: start Mizan (npm start), or set DATABASE_URL');
  return `postgres://mizan_app:${loadSecrets(settings.dataDir).appPassword}@127.0.0.1:${postgres}/mizan`;
}

/** Every case received since, one after the other, a page of them in memory. */
async function* casesSince(database: Database, since: string): AsyncGenerator<readonly CaseEvent[]> {
  for (let last: string | null = null; ; ) {
    const page: { rows: { case_id: string }[] } = await database.query(
      `select case_id from cases where received_at >= $1 and ($2::uuid is null or case_id > $2)
       order by case_id limit $3`,
      [since, last, CASES_A_TIME],
    );
    const ids = page.rows.map(row => row.case_id);
    const { rows } = await database.query<EventRow>(
      'select case_id, seq, type, at, actor, inbox_id, data from case_event where case_id = any($1) order by case_id, seq',
      [ids],
    );
    for (const id of ids) yield rows.filter(row => row.case_id === id).map(eventFromRow);
    last = ids.at(-1) ?? null;
    if (ids.length < CASES_A_TIME) return;
  }
}

main().catch((error: unknown) => {
  const refused = (error as { code?: string }).code === 'ECONNREFUSED';
  console.error(
    `mizan: ${refused ? 'the database does not answer: start Mizan (npm start), or set DATABASE_URL' : describeError(error)}`,
  );
  process.exit(1);
});
