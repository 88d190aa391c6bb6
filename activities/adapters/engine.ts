import {
  Client,
  Connection,
  defaultGrpcRetryOptions,
  isRetryableError,
  makeGrpcRetryInterceptor,
} from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';

/** Where the engine is. `apiKey` and `tls` are for a cluster. */
export interface EngineSettings {
  readonly address: string;
  readonly namespace: string;
  readonly tls: boolean;
  readonly apiKey?: string | undefined;
}

/** Every payload of every client and worker passes through this one converter; encryption is a codec added here. */
export const dataConverter: DataConverter = { payloadCodecs: [] };

const RESOURCE_EXHAUSTED = 8;
const { delayFunction } = defaultGrpcRetryOptions();
/**
 * As the SDK retries, except when the engine says that it is too much: those who ask are told so at once. Retried
 * with a second's pause, eleven decisions on one case end in «not known yet» when their deadline passes.
 */
const retry = makeGrpcRetryInterceptor({
  delayFunction,
  retryableDecider: (attempt, status) =>
    attempt < 10 && status.code !== RESOURCE_EXHAUSTED && isRetryableError(status),
});

/** Connects at the first call, so that a process starts, and intake works, while the engine is down. */
export function lazyEngineClient(settings: EngineSettings): Client {
  const connection = Connection.lazy({ ...connectionOptions(settings), interceptors: [retry] });
  return new Client({ connection, namespace: settings.namespace, dataConverter });
}

export function connectionOptions(settings: EngineSettings) {
  return {
    address: settings.address,
    connectTimeout: '3 seconds' as const,
    ...(settings.tls ? { tls: {} } : {}),
    ...(settings.apiKey ? { apiKey: settings.apiKey } : {}),
  };
}
