import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Carrier } from '../ports';
import type { CarrierName } from './outgoingMessages';
import { mailCarrier } from './smtp';
import { templateMessage } from './whatsapp';

/** For the demo, which sends nothing: what citizens would get lies in a folder, letters as files that mail programs open. */
export function demoCarriers(folder: string): Readonly<Record<CarrierName, Carrier>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const composer = createTransport({ streamTransport: true, buffer: true });
  async function keep(name: string, content: string | Buffer): Promise<void> {
    const file = join(folder, name);
    await writeFile(`${file}.part`, content, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
  return {
    email: mailCarrier(
      async letter => {
        const { message, messageId } = await composer.sendMail(letter);
        await keep(`${messageId.replace(/[<>]|@.*/g, '')}.eml`, message as Buffer);
      },
      { from: 'no-reply@mizan.example' },
    ),
    whatsapp: {
      deliver: (receipt, address) =>
        keep(`${receipt.messageId}.json`, JSON.stringify(templateMessage(receipt, address), null, 2)),
      close: async () => undefined,
    },
  };
}
