import { parseArgs } from 'node:util';
import { CALENDARS } from '../../workflows/domain/time/calendar';
import { POLICIES } from '../../workflows/domain/time/policy';
import { readSettings } from '../runtime/settings';
import { StartError } from '../runtime/startError';

export const USAGE = `usage: npm run move -- [--calendar VERSION] [--policy VERSION] [--from VERSION] [--unit UNIT] [--dry-run]
         --reason TEXT --as USERNAME [--url http://127.0.0.1:3000]
The password of USERNAME, of the operations room, is read from MIZAN_PASSWORD.`;

export interface MoveOptions {
  /** What cases are moved to; what is not named stays as it is. */
  readonly to: { readonly policy?: string | undefined; readonly calendar?: string | undefined };
  /** Only those that go by this version of policy or calendar. */
  readonly from?: string | undefined;
  readonly unit?: string | undefined;
  readonly dryRun: boolean;
  readonly reason: string;
}

export interface CommandLine {
  readonly move: MoveOptions;
  readonly username: string;
  readonly password: string;
  /** Where the API is, without a path. */
  readonly url: string;
}

/** @throws StartError that says what is wrong with the arguments */
export function readCommandLine(args: readonly string[], env: NodeJS.ProcessEnv): CommandLine {
  const values = parsed(args);
  const { calendar, policy, reason, as: username } = values;
  if (!calendar && !policy) throw new StartError(`name a --calendar or a --policy\n${USAGE}`);
  if (calendar && !(calendar in CALENDARS)) throw unknown('calendar', calendar, CALENDARS);
  if (policy && !(policy in POLICIES)) throw unknown('policy', policy, POLICIES);
  if (!reason?.trim()) throw new StartError(`--reason is part of the record\n${USAGE}`);
  if (!username) throw new StartError(`--as names who moves them\n${USAGE}`);
  const password = env.MIZAN_PASSWORD;
  if (!password) throw new StartError(`set MIZAN_PASSWORD to the password of ${username}`);
  return {
    move: {
      to: { policy, calendar },
      from: values.from,
      unit: values.unit,
      dryRun: values['dry-run'] ?? false,
      reason,
    },
    username,
    password,
    url: values.url ?? `http://127.0.0.1:${readSettings(env).port}`,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        calendar: { type: 'string' },
        policy: { type: 'string' },
        from: { type: 'string' },
        unit: { type: 'string' },
        'dry-run': { type: 'boolean' },
        reason: { type: 'string' },
        as: { type: 'string' },
        url: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function unknown(what: string, version: string, known: Readonly<Record<string, unknown>>): StartError {
  return new StartError(`there is no ${what} ${version}; there are ${Object.keys(known).join(', ')}`);
}
