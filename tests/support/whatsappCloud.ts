import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** What a citizen would see: an approved message, and what stands in its placeholders. */
export interface SentTemplate {
  readonly template: string;
  readonly language: string;
  readonly words: readonly string[];
  readonly reference: string;
}

/**
 * Meta's side of the WhatsApp Cloud API, as far as a business sends approved messages
 * (https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages).
 */
export interface WhatsappCloud {
  /** With version and phone number id. */
  readonly url: string;
  readonly token: string;
  sentTo(phone: string): readonly SentTemplate[];
  /** The next message is answered with this HTTP status and error code. */
  answerNext(status: number, code: number): void;
  stop(): Promise<void>;
}

const message = z.strictObject({
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual'),
  to: z.string().regex(/^\d{8,15}$/),
  type: z.literal('template'),
  template: z.strictObject({
    name: z.string(),
    language: z.strictObject({ code: z.enum(['ar', 'en']) }),
    components: z.tuple([
      z.strictObject({
        type: z.literal('body'),
        parameters: z.array(z.strictObject({ type: z.literal('text'), text: z.string() })),
      }),
    ]),
  }),
  biz_opaque_callback_data: z.string().max(512),
});

export async function whatsappCloud(): Promise<WhatsappCloud> {
  const token = 'EAAG-test';
  const sent: (SentTemplate & { readonly to: string })[] = [];
  let failure: { status: number; code: number } | null = null;

  function answer(path: string | undefined, authorization: string | undefined, body: string) {
    if (path !== '/v23.0/106540352242922/messages') return refusal(404, 100);
    if (authorization !== `Bearer ${token}`) return refusal(401, 190);
    if (failure) {
      const { status, code } = failure;
      failure = null;
      return refusal(status, code);
    }
    const read = message.safeParse(JSON.parse(body));
    if (!read.success) return refusal(400, 100);
    const { to, template, biz_opaque_callback_data: reference } = read.data;
    const words = template.components[0].parameters.map(parameter => parameter.text);
    sent.push({ to, template: template.name, language: template.language.code, words, reference });
    return {
      status: 200,
      json: {
        messaging_product: 'whatsapp',
        contacts: [{ input: to, wa_id: to }],
        messages: [{ id: `wamid.${sent.length}`, message_status: 'accepted' }],
      },
    };
  }
  const server = createServer((req, res) => {
    void text(req).then(body => {
      const { status, json } = answer(req.url, req.headers.authorization, body);
      res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(json));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v23.0/106540352242922`,
    token,
    sentTo: phone => sent.filter(({ to }) => to === phone).map(({ to: _, ...template }) => template),
    answerNext(status, code) {
      failure = { status, code };
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refusal(status: number, code: number) {
  return {
    status,
    json: { error: { message: `(#${code})`, type: 'OAuthException', code, fbtrace_id: 'test' } },
  };
}
