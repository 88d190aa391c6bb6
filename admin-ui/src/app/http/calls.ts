import type { Carrier } from './outgoing';

/** A district, and where it is. */
export interface Place {
  governorate: string;
  districtAr: string;
}

/** What a registered complaint is followed by. */
export interface Receipt {
  caseId: string;
  receipt: string;
  /** Null where it is not said again. */
  pin: string | null;
  acceptedAt: string;
  /** The same person's same words are this open case already: nothing was opened. */
  joined: boolean;
  /** How it is sent to whoever complained, too. */
  receiptBy: readonly Carrier[];
}
