import { z } from 'zod';

/** Settings of the worker's process. A wrong one ends the start with one line that names it. */
const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^:\s]+:\d+$/, 'host:port')
    .default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('mizan'),
  TEMPORAL_TLS: z.enum(['0', '1']).default('0'),
  TEMPORAL_API_KEY: z.string().min(1).optional(),
  MIZAN_WORKER_VERSIONING: z.enum(['0', '1']).default('1'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export interface WorkerConfig {
  readonly databaseUrl: string;
  readonly engine: {
    readonly address: string;
    readonly namespace: string;
    readonly tls: boolean;
    readonly apiKey?: string | undefined;
  };
  readonly taskQueue: string;
  /** Whether the engine tells builds of the workflows apart, and this worker's build takes over when it starts. */
  readonly versioning: boolean;
  readonly logLevel: string;
}

export function readWorkerConfig(env: NodeJS.ProcessEnv): WorkerConfig {
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
    taskQueue: value.TEMPORAL_TASK_QUEUE,
    versioning: value.MIZAN_WORKER_VERSIONING === '1',
    logLevel: value.LOG_LEVEL,
  };
}

export class SettingError extends Error {
  constructor(error: z.ZodError) {
    super(error.issues.map(issue => `setting ${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
}
