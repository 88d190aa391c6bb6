import { createHmac } from 'node:crypto';

/** Six digits derived from the case's salt and the server's secret: nothing in the database gives them away. */
export function trackingPin(secret: string, caseId: string, salt: Buffer): string {
  const mac = createHmac('sha256', secret).update('tracking-pin').update(caseId).update(salt).digest();
  return String(mac.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}
