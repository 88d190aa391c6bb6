import { z } from 'zod';
import type { SmtpSettings } from './adapters/smtp';
import type { WhatsappSettings } from './adapters/whatsapp';

/** Settings of the worker's process. A wrong one ends the start with one line that names it. */
const settings = z.object({
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
  /** The server that takes messages to citizens: `smtp://user:password@host:587` or `smtps://…:465`. */
  MIZAN_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MIZAN_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@]@[^\s@]+$/, 'an address, or a name with one in < >')
    .optional(),
  /** The ministry's number at the WhatsApp Cloud API: `https://graph.facebook.com/<version>/<phone number id>`. */
  MIZAN_WHATSAPP_URL: z.url({ protocol: /^https?$/ }).optional(),
  MIZAN_WHATSAPP_TOKEN: z.string().min(1).optional(),
  /** The demo's: what has no carrier is kept in this folder in place of being sent. */
  MIZAN_SENT_FOLDER: z.string().min(1).optional(),
  /** Where citizens reach the pages: messages lead there. */
  MIZAN_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The API's: the PIN in a receipt is derived from it. */
  MIZAN_SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** What each way to send needs besides itself. */
const NEEDED = {
  MIZAN_SMTP_URL: ['MIZAN_MAIL_FROM', 'MIZAN_PUBLIC_URL', 'MIZAN_SECRET'],
  MIZAN_WHATSAPP_URL: ['MIZAN_WHATSAPP_TOKEN', 'MIZAN_PUBLIC_URL', 'MIZAN_SECRET'],
  MIZAN_SENT_FOLDER: ['MIZAN_PUBLIC_URL', 'MIZAN_SECRET'],
} as const;
const schema = settings.superRefine((value, context) => {
  for (const way of Object.keys(NEEDED) as (keyof typeof NEEDED)[])
    for (const name of value[way] ? NEEDED[way] : [])
      if (value[name] === undefined)
        context.addIssue({ code: 'custom', path: [name], message: `needed with ${way}` });
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
  /** Null: messages to citizens are given up, and say so. */
  readonly messages: MessageSettings | null;
  readonly logLevel: string;
}

export interface MessageSettings {
  readonly smtp?: SmtpSettings | undefined;
  readonly whatsapp?: WhatsappSettings | undefined;
  /** Where what has no carrier is kept, for the demo. */
  readonly folder?: string | undefined;
  readonly publicUrl: string;
  readonly secret: string;
}

export function readWorkerConfig(env: NodeJS.ProcessEnv): WorkerConfig {
  // An empty variable, as compose files write one, is an unset one.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
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
    messages: messagesOf(value),
    logLevel: value.LOG_LEVEL,
  };
}

function messagesOf(value: z.infer<typeof settings>): MessageSettings | null {
  const { MIZAN_PUBLIC_URL: publicUrl, MIZAN_SECRET: secret, MIZAN_SENT_FOLDER: folder } = value;
  const { MIZAN_SMTP_URL: smtpUrl, MIZAN_MAIL_FROM: from } = value;
  const { MIZAN_WHATSAPP_URL: whatsappUrl, MIZAN_WHATSAPP_TOKEN: token } = value;
  const smtp = smtpUrl && from ? { url: smtpUrl, from } : undefined;
  const whatsapp = whatsappUrl && token ? { url: withoutSlash(whatsappUrl), token } : undefined;
  if (!publicUrl || !secret || !(smtp ?? whatsapp ?? folder)) return null;
  return { smtp, whatsapp, folder, publicUrl: withoutSlash(publicUrl), secret };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

export class SettingError extends Error {
  constructor(error: z.ZodError) {
    super(error.issues.map(issue => `setting ${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
}
