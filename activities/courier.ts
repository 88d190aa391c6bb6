import type { Logger } from 'pino';
import type { Database } from './adapters/database';
import {
  type CarrierName,
  endMessage,
  postponeMessage,
  type TakenMessage,
  takeMessages,
  type UndeliveredReason,
} from './adapters/outgoingMessages';
import { addressOf } from './adapters/reporters';
import { trackingPin } from './adapters/trackingPin';
import { type Lookout, startLookout } from './lookout';
import { type Carrier, type ReceiptMessage, Undeliverable } from './ports';

export interface CourierDeps {
  readonly database: Database;
  /** Those that are set up. */
  readonly carriers: Readonly<Partial<Record<CarrierName, Carrier>>>;
  readonly secret: string;
  /** Where citizens reach the pages, without a slash at its end. */
  readonly publicUrl: string;
  readonly log: Logger;
}

const BATCH = 10;
/** Longer than a delivery may take. */
const LEASE_SECONDS = 120;
const DELIVERY_MS = 45_000;
const FIRST_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 15 * 60;
/** After a day a receipt is no news: whoever waited for it has called again. */
const GIVE_UP_AFTER_MS = 24 * 3600_000;

/**
 * Sends citizens what acceptance wrote down for them, and says what became of it. Nothing is lost: what was not said to be
 * sent is sent again, by whichever worker comes first. A worker that is killed between the two sends a letter twice,
 * under one id.
 */
export function startCourier(deps: CourierDeps): Lookout {
  const stopping = new AbortController();
  const lookout = startLookout(
    async () => {
      const taken = await takeMessages(deps.database, { limit: BATCH, leaseSeconds: LEASE_SECONDS });
      const ended = await Promise.allSettled(taken.map(message => deliver(deps, message, stopping.signal)));
      const failed = ended.find(result => result.status === 'rejected');
      if (failed) throw failed.reason;
      return { more: taken.length === BATCH };
    },
    deps.log,
    'messages to citizens could not be read or noted',
  );
  return {
    wake: lookout.wake,
    async stop() {
      stopping.abort();
      await lookout.stop();
      await Promise.all(Object.values(deps.carriers).map(carrier => carrier.close()));
    },
  };
}

async function deliver(deps: CourierDeps, message: TakenMessage, stopping: AbortSignal): Promise<void> {
  const { database, log } = deps;
  const { messageId, caseId, carrier, attempts } = message;
  let reason: UndeliveredReason | null;
  try {
    reason = await trySending(deps, message, stopping);
  } catch (error) {
    // A carrier's own words may repeat the address.
    const code = (error as { code?: unknown }).code ?? 'unknown';
    log.warn({ messageId, caseId, carrier, attempts, code }, 'a message to a citizen did not go out yet');
    return postponeMessage(database, messageId, stopping.aborted ? 0 : pauseAfter(attempts));
  }
  await endMessage(database, message, reason);
  if (reason) log.error({ messageId, caseId, carrier, reason }, 'a message to a citizen was given up');
}

/** Null: it was taken over. */
async function trySending(
  deps: CourierDeps,
  message: TakenMessage,
  stopping: AbortSignal,
): Promise<UndeliveredReason | null> {
  const carrier = deps.carriers[message.carrier];
  if (!carrier) return 'not_set_up';
  if (Date.now() - message.createdAt.getTime() > GIVE_UP_AFTER_MS) return 'too_late';
  const address = await addressOf(deps.database, message.reporterId, message.carrier);
  if (!address) return 'no_address';
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(DELIVERY_MS)]);
  try {
    await carrier.deliver(await receiptFor(deps, message), address, signal);
    return null;
  } catch (error) {
    if (error instanceof Undeliverable) return 'refused';
    throw error;
  }
}

async function receiptFor(deps: CourierDeps, message: TakenMessage): Promise<ReceiptMessage> {
  const { messageId, caseId, language } = message;
  const { rows } = await deps.database.query<{ number: string; salt: Buffer }>(
    'select c.number, k.tracking_salt as salt from cases c join complaint k using (case_id) where c.case_id = $1',
    [caseId],
  );
  const row = rows[0];
  if (!row) throw new Error('a message about a case that is not there');
  return {
    messageId,
    language,
    number: row.number,
    pin: trackingPin(deps.secret, caseId, row.salt),
    trackingUrl: `${deps.publicUrl}/citizen/track?lang=${language}`,
  };
}

function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_SECONDS * 2 ** Math.min(attempts - 1, 10), LONGEST_PAUSE_SECONDS);
}
