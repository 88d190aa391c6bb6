export type Carrier = 'email' | 'whatsapp';

/** A message to whoever complained. Neither where it goes nor what it says is in it. */
export interface OutgoingMessage {
  id: string;
  kind: 'receipt';
  carrier: Carrier;
  language: 'ar' | 'en';
  /** `sent`: whoever carries it took it over. */
  state: 'waiting' | 'sent' | 'failed';
  reason: 'not_set_up' | 'no_address' | 'refused' | 'too_late' | null;
  writtenAt: string;
  endedAt: string | null;
}

/** What was sent to whoever complained of a case; empty for those who may not know. */
export interface Outgoing {
  outgoing: OutgoingMessage[];
}
