import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Carrier } from '../ports';
import { mailCarrier } from './smtp';

/** For the demo, which has no mail server: what would be sent lies in a folder, a file that mail programs open for each. */
export function demoMailCarrier(folder: string): Carrier {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const composer = createTransport({ streamTransport: true, buffer: true });
  return mailCarrier(
    async letter => {
      const { message, messageId } = await composer.sendMail(letter);
      const file = join(folder, `${messageId.replace(/[<>]|@.*/g, '')}.eml`);
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    { from: 'no-reply@mizan.example' },
  );
}
