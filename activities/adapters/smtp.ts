import { createTransport, type NodemailerError, type SendMailOptions } from 'nodemailer';
import { type Carrier, type ReceiptMessage, Undeliverable } from '../ports';
import { letterOf } from '../receiptWords';

export interface SmtpSettings {
  /** `smtp://user:password@host:587` (with STARTTLS) or `smtps://…:465`. */
  readonly url: string;
  /** An address, or a name with one: `شكاوى <no-reply@example.gov.eg>`. */
  readonly from: string;
}

const CONNECTIONS = 3;
const ANSWER_MS = 15_000;
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** Sends by an SMTP server. What leaves this machine is encrypted, or is not sent. */
export function smtpCarrier({ url, from }: SmtpSettings): Carrier {
  const { hostname, protocol } = new URL(url);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    requireTLS: protocol === 'smtp:' && !LOOPBACK.includes(hostname),
    connectionTimeout: ANSWER_MS,
    greetingTimeout: ANSWER_MS,
    socketTimeout: ANSWER_MS,
  });
  return mailCarrier(letter => transport.sendMail(letter), { from, close: () => transport.close() });
}

/** A carrier by whatever takes letters. */
export function mailCarrier(
  send: (letter: SendMailOptions) => Promise<unknown>,
  { from, close }: { readonly from: string; readonly close?: () => void },
): Carrier {
  const domain = from
    .replace(/>?\s*$/, '')
    .split('@')
    .at(-1);
  return {
    async deliver(receipt: ReceiptMessage, address: string, signal: AbortSignal) {
      try {
        await send({
          ...letterOf(receipt),
          from,
          // As an object: what a reporter left is one address, and never read as a list of them.
          to: { name: '', address },
          messageId: `<${receipt.messageId}@${domain}>`,
          // RFC 3834: no machine answers it.
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': receipt.language },
          disableFileAccess: true,
          disableUrlAccess: true,
          signal,
        });
      } catch (error) {
        throw isFinal(error as NodemailerError) ? new Undeliverable((error as NodemailerError).code) : error;
      }
    },
    async close() {
      close?.();
    },
  };
}

/** A server's 5xx about this address or letter (RFC 5321, 4.2.1). One about our own sign-in is ours to mend. */
function isFinal({ code, responseCode = 0 }: NodemailerError): boolean {
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}
