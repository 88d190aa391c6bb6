import { resolve } from 'node:path';
import { z } from 'zod';
import { repoRoot } from './paths';
import { StartError } from './startError';

const text = z.string().optional();
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgres://user:password@host:5432/mizan',
});

const environment = z
  .object({
    /** The API's port. */
    PORT: wholeNumber(1, 65_535).default(3000),
    MIZAN_DATA_DIR: z.string().default('data'),
    /** How many worker processes. */
    MIZAN_WORKERS: wholeNumber(1, 64).default(1),
    /** The application's role on a PostgreSQL server; without it an embedded one runs. */
    DATABASE_URL: postgresUrl.optional(),
    /** The tables' owner on that server, for migrations; without it they are taken as done. */
    DATABASE_OWNER_URL: postgresUrl.optional(),
    /** host:port of a Temporal cluster; without it a development server runs. */
    TEMPORAL_ADDRESS: z
      .string()
      .regex(/^[^\s/]+:\d+$/, 'must be host:port')
      .optional(),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    TEMPORAL_TASK_QUEUE: z.string().default('mizan'),
    NODE_ENV: text,
  })
  .refine(values => values.DATABASE_URL !== undefined || values.DATABASE_OWNER_URL === undefined, {
    path: ['DATABASE_OWNER_URL'],
    error: 'needs DATABASE_URL, the address for the application, beside it',
  });

export interface Settings {
  port: number;
  dataDir: string;
  workers: number;
  databaseUrl?: string | undefined;
  ownerUrl?: string | undefined;
  temporalAddress?: string | undefined;
  temporalNamespace: string;
  temporalTaskQueue: string;
}

/** The environment's settings for `npm start`, or one line that says which is wrong and how it should be. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  // An empty variable, as compose files and CI write one, is an unset one.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new StartError(parsed.error.issues.map(issue => describe(issue, given)).join('; '));
  const values = parsed.data;
  return {
    port: values.PORT,
    dataDir: resolve(repoRoot, values.MIZAN_DATA_DIR),
    workers: values.MIZAN_WORKERS,
    databaseUrl: values.DATABASE_URL,
    ownerUrl: values.DATABASE_OWNER_URL,
    temporalAddress: values.TEMPORAL_ADDRESS,
    temporalNamespace: values.TEMPORAL_NAMESPACE,
    temporalTaskQueue: values.TEMPORAL_TASK_QUEUE,
  };
}

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, error)
    .transform(Number)
    .pipe(z.number().min(least, error).max(most, error));
}

function describe(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  // Addresses may hold a password and are not repeated.
  const value = name.endsWith('_URL') ? '' : ` is "${given[name] ?? ''}" and`;
  return `the setting ${name}${value} ${issue.message}`;
}
