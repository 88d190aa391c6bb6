import { NativeConnection, Runtime, Worker, type WorkerDeploymentOptions } from '@temporalio/worker';
import pino, { type Logger } from 'pino';
import { openDatabase } from './adapters/database';
import { demoCarriers } from './adapters/demoCarriers';
import { buildIdOf, makeCurrent, type WorkerVersion } from './adapters/deployment';
import { connectionOptions, dataConverter, lazyEngineClient } from './adapters/engine';
import { changeNotifier, listen, OUTBOX_CHANNEL } from './adapters/notifications';
import { smtpCarrier } from './adapters/smtp';
import { whatsappCarrier } from './adapters/whatsapp';
import { createCaseActivities } from './caseActivities';
import type { MessageSettings, WorkerConfig } from './config';
import { startCourier } from './courier';
import type { CaseActivities } from './ports';
import { startRelay } from './relay';

export interface RunWorkerOptions {
  readonly config: WorkerConfig;
  /** Path of the prebuilt workflow bundle. */
  readonly bundlePath: string;
  readonly onReady: () => void;
  /** Resolves when the process shall stop. */
  readonly untilStopped: Promise<void>;
  /** Puts something around the activities; the fault tests kill the process in there. */
  readonly wrap?: (activities: CaseActivities) => CaseActivities;
}

/** One worker process: the case's workflow and activities, the relay, and the courier. As many as wanted run side by side. */
export async function runWorker({
  config,
  bundlePath,
  onReady,
  untilStopped,
  wrap = a => a,
}: RunWorkerOptions): Promise<void> {
  const log = pino({ level: config.logLevel, base: { process: 'worker' } });
  installRuntime(log);
  const database = openDatabase(config.databaseUrl, { max: 20, name: 'mizan-worker' });
  const connection = await NativeConnection.connect(connectionOptions(config.engine));
  const engine = lazyEngineClient(config.engine);
  const version = { deploymentName: config.taskQueue, buildId: buildIdOf(bundlePath) };
  const worker = await Worker.create({
    connection,
    namespace: config.engine.namespace,
    taskQueue: config.taskQueue,
    ...(config.versioning ? { workerDeploymentOptions: versioned(version) } : {}),
    workflowBundle: { codePath: bundlePath },
    activities: wrap(createCaseActivities({ database, changes: changeNotifier(database) })),
    dataConverter,
    maxConcurrentActivityTaskExecutions: 100,
    // How long a case waits for the worker that last had it before another one takes it. A decision on a case of a
    // killed worker was answered after 11.2 s with the SDK's 10 s, longer than the API waits; with 2 s after 3.1 s.
    stickyQueueScheduleToStartTimeout: '2 seconds',
    shutdownGraceTime: '5 seconds',
  });
  const running = worker.runUntil(untilStopped);
  if (config.versioning) {
    // Before the first case is handed over: nobody would take it up.
    const isSpread = await Promise.race([makeCurrent(engine, version), running]);
    if (isSpread === false) log.warn({ build: version.buildId }, 'the engine still spreads this build');
    log.info({ build: version.buildId }, 'cases are worked on by this build');
  }
  const relay = startRelay({ database, engine, taskQueue: config.taskQueue, log });
  const courier = startCourier({ database, log, ...carriersOf(config.messages) });
  const stopListening = listen(config.databaseUrl, OUTBOX_CHANNEL, () => {
    relay.wake();
    courier.wake();
  });
  onReady();
  await running;
  await stopListening();
  await Promise.all([relay.stop(), courier.stop()]);
  await engine.connection.close();
  await connection.close();
  await database.end();
}

function carriersOf(messages: MessageSettings | null) {
  if (!messages) return { carriers: {}, secret: '', publicUrl: '' };
  const { smtp, whatsapp, folder, secret, publicUrl } = messages;
  const carriers = {
    ...(folder ? demoCarriers(folder) : {}),
    ...(smtp ? { email: smtpCarrier(smtp) } : {}),
    ...(whatsapp ? { whatsapp: whatsappCarrier(whatsapp) } : {}),
  };
  return { carriers, secret, publicUrl };
}

/** An open case goes on under the newest build: what that build changes for it is asked by `patched`. */
function versioned(version: WorkerVersion): WorkerDeploymentOptions {
  return { version, useWorkerVersioning: true, defaultVersioningBehavior: 'AUTO_UPGRADE' };
}

function installRuntime(log: Logger): void {
  Runtime.install({
    shutdownSignals: [],
    logger: {
      log: (level, message, meta) => write(log, level, message, meta),
      trace: (message, meta) => log.trace(meta ?? {}, message),
      debug: (message, meta) => log.debug(meta ?? {}, message),
      info: (message, meta) => log.debug(meta ?? {}, message),
      warn: (message, meta) => log.warn(meta ?? {}, message),
      error: (message, meta) => log.error(meta ?? {}, message),
    },
  });
}

function write(log: Logger, level: string, message: string, meta?: object): void {
  const levels: Record<string, 'trace' | 'debug' | 'warn' | 'error'> = {
    TRACE: 'trace',
    DEBUG: 'debug',
    INFO: 'debug',
    WARN: 'warn',
    ERROR: 'error',
  };
  log[levels[level] ?? 'debug'](meta ?? {}, message);
}
