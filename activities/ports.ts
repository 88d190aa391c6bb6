import type { CaseBatch } from '../workflows/messages';

/** What a case's workflow asks of the world. */
export interface CaseActivities {
  /**
   * Writes events and the case's row in one transaction. An event that stands there with the same digest is
   * success; with another one it throws, always, until somebody looks: the record and the engine disagree.
   */
  writeCase(batch: CaseBatch): Promise<void>;
}

/** What a complaint is followed by, on its way to whoever complained. */
export interface ReceiptMessage {
  /** The same each time that it goes out, so that a carrier or a reader can tell a repetition. */
  readonly messageId: string;
  readonly language: 'ar' | 'en';
  /** As digits alone. */
  readonly number: string;
  readonly pin: string;
  /** Where both are typed in; neither stands in it. */
  readonly trackingUrl: string;
}

/** Brings messages to citizens by one way, such as e-mail. */
export interface Carrier {
  /**
   * Resolves once the carrier has taken it over.
   * @throws Undeliverable when it would be refused each time; whatever else is thrown is worth another try
   */
  deliver(receipt: ReceiptMessage, address: string, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export class Undeliverable extends Error {}
