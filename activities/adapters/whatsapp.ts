import { z } from 'zod';
import { type Carrier, type ReceiptMessage, Undeliverable } from '../ports';

export interface WhatsappSettings {
  /** The ministry's number at the WhatsApp Cloud API: `https://graph.facebook.com/<version>/<phone number id>`. */
  readonly url: string;
  readonly token: string;
}

/**
 * The message that Meta has approved for this, in Arabic and English: outside of a conversation of the last 24 hours no other is
 * taken. Its two placeholders are the complaint's number and its PIN; what else it says, and its link, stand in the template.
 */
const TEMPLATE = 'complaint_receipt';

/** Whoever has this number cannot be reached by WhatsApp at all ("Message undeliverable"). */
const NOT_ON_WHATSAPP = 131026;

const failure = z.object({ error: z.object({ code: z.number() }) });

/** Sends by the WhatsApp Cloud API (https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages). */
export function whatsappCarrier({ url, token }: WhatsappSettings): Carrier {
  return {
    async deliver(receipt: ReceiptMessage, address: string, signal: AbortSignal) {
      const answer = await fetch(`${url}/messages`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(templateMessage(receipt, address)),
        signal,
      });
      if (answer.ok) return;
      const told = failure.safeParse(await answer.json().catch(() => null));
      const code = told.success ? told.data.error.code : null;
      if (code === NOT_ON_WHATSAPP) throw new Undeliverable('not on WhatsApp');
      throw Object.assign(new Error('WhatsApp did not take it'), {
        code: `${answer.status} ${code ?? ''}`.trim(),
      });
    },
    close: async () => undefined,
  };
}

/** The body of `POST /messages`. Its last member comes back with what is said of the message's delivery. */
export function templateMessage({ messageId, language, number, pin }: ReceiptMessage, address: string) {
  const parameters = [number, pin].map(text => ({ type: 'text', text }));
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: address,
    type: 'template',
    template: {
      name: TEMPLATE,
      language: { code: language },
      components: [{ type: 'body', parameters }],
    },
    biz_opaque_callback_data: messageId,
  };
}
