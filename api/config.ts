import { z } from 'zod';
import { SettingError } from '../activities/config';
import { CURRENT_POLICY, POLICY_VERSIONS } from '../workflows/domain/time/policy';

/** Settings of the API's process. A wrong one ends the start with one line that names it. */
const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^:\s]+:\d+$/, 'host:port')
    .default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_TLS: z.enum(['0', '1']).default('0'),
  TEMPORAL_API_KEY: z.string().min(1).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  MIZAN_SECRET: z.string().min(32),
  MIZAN_DATA_DIR: z.string().min(1),
  MIZAN_UI_DIR: z.string().min(1).optional(),
  MIZAN_SECURE_COOKIES: z.enum(['0', '1']).default('0'),
  MIZAN_TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  /** Requests a minute from one address to the public pages; signing in has a tenth of it. */
  MIZAN_PUBLIC_RATE: z.coerce.number().int().min(1).default(100),
  /** The policy that new cases start with: another than the present one is for training and trials. */
  MIZAN_POLICY: z.enum(POLICY_VERSIONS).default(CURRENT_POLICY),
  MIZAN_DECISION_DEADLINE_MS: z.coerce.number().int().min(500).default(8000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export interface ApiConfig {
  readonly databaseUrl: string;
  readonly engine: {
    readonly address: string;
    readonly namespace: string;
    readonly tls: boolean;
    readonly apiKey?: string | undefined;
  };
  readonly host: string;
  readonly port: number;
  readonly secret: string;
  readonly dataDir: string;
  readonly uiDir?: string | undefined;
  readonly secureCookies: boolean;
  readonly trustProxy: number;
  readonly publicRatePerMinute: number;
  readonly policy: string;
  readonly decisionDeadlineMs: number;
  readonly logLevel: string;
}

export function readApiConfig(env: NodeJS.ProcessEnv): ApiConfig {
  const parsed = schema.safeParse(env);
  if (!parsed.success) throw new SettingError(parsed.error);
  const value = parsed.data;
  return {
    databaseUrl: value.DATABASE_URL,
    engine: {
      address: value.TEMPORAL_ADDRESS,
      namespace: value.TEMPORAL_NAMESPACE,
      tls: value.TEMPORAL_TLS === '1',
      apiKey: value.TEMPORAL_API_KEY,
    },
    host: value.HOST,
    port: value.PORT,
    secret: value.MIZAN_SECRET,
    dataDir: value.MIZAN_DATA_DIR,
    uiDir: value.MIZAN_UI_DIR,
    secureCookies: value.MIZAN_SECURE_COOKIES === '1',
    trustProxy: value.MIZAN_TRUST_PROXY,
    publicRatePerMinute: value.MIZAN_PUBLIC_RATE,
    policy: value.MIZAN_POLICY,
    decisionDeadlineMs: value.MIZAN_DECISION_DEADLINE_MS,
    logLevel: value.LOG_LEVEL,
  };
}
