import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { openDatabase } from '../activities/adapters/database';
import { lazyEngineClient } from '../activities/adapters/engine';
import { evidenceFolder } from '../activities/adapters/evidenceFiles';
import {
  CASES_CHANNEL,
  type CaseChange,
  changeNotifier,
  listen,
  outboxWaker,
} from '../activities/adapters/notifications';
import { drawInChild } from '../activities/adapters/smallPictures/drawInChild';
import { failStart, tellReady, untilAskedToStop } from '../activities/processSignals';
import { createApp } from './app';
import { decisionSender } from './commands/engineDecision';
import { readApiConfig } from './config';
import { liveChanges } from './http/liveChanges';
import { sessions } from './http/sessions';
import { loadUnits } from './queries/units';

const DRAIN_MS = 3000;
const DRAW_SMALL = join(__dirname, '../activities/adapters/smallPictures/drawSmall.js');
/** A new connection costs a phone a second or more, and a proxy keeps its own for a minute. */
const KEEP_ALIVE_MS = 75_000;

async function main(): Promise<void> {
  const config = readApiConfig(process.env);
  const log = pino({ level: config.logLevel, base: { process: 'api' } });
  const database = openDatabase(config.databaseUrl, { max: 20, name: 'mizan-api' });
  const engine = lazyEngineClient(config.engine);
  const changes = liveChanges();
  const stopListening = listen(config.databaseUrl, CASES_CHANNEL, payload => {
    if (payload) changes.publish(JSON.parse(payload) as CaseChange[]);
  });
  const app = createApp({
    database,
    engine,
    units: await loadUnits(database),
    sessions: sessions(database, config.secureCookies),
    send: decisionSender(engine, config.decisionDeadlineMs),
    evidenceFiles: evidenceFolder(join(config.dataDir, 'evidence'), drawInChild(DRAW_SMALL)),
    changes,
    wakeRelay: outboxWaker(database),
    tellChange: changeNotifier(database).notify,
    secret: config.secret,
    policy: config.policy,
    uiDir: config.uiDir ?? join(__dirname, '..', 'admin-ui'),
    secureCookies: config.secureCookies,
    trustProxy: config.trustProxy,
    publicRatePerMinute: config.publicRatePerMinute,
    log,
  });
  const server = app.listen(config.port, config.host);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  tellReady(`http://${config.host}:${(server.address() as AddressInfo).port}`);
  await untilAskedToStop();
  setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  await new Promise(resolve => server.close(resolve));
  await stopListening();
  await engine.connection.close();
  await database.end();
  process.exit(0);
}

main().catch(failStart);
