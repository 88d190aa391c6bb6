import { type ChildProcess, spawn } from 'node:child_process';
import PostalMime, { type Email } from 'postal-mime';
import { freePorts } from '../../scripts/runtime/ports';
import { eventually } from './eventually';
import { provided } from './needs';

/** A real mail server with a mailbox for whoever is written to. */
export interface MailServer {
  /** For `MIZAN_SMTP_URL`; the same over a restart. */
  readonly url: string;
  /** Nothing listens until then. Its mailboxes are empty again. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** What lies in somebody's mailbox, read as a mail program reads it. */
  lettersTo(address: string): Promise<readonly Email[]>;
}

export async function mailServer(): Promise<MailServer> {
  const [smtp, api] = await freePorts(2);
  const asked = `http://127.0.0.1:${api}/api`;
  let running: ChildProcess | undefined;
  return {
    url: `smtp://127.0.0.1:${smtp}`,
    async start() {
      running = spawn(
        'java',
        [
          ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx128m', '-Dgreenmail.auth.disabled'],
          ...[`-Dgreenmail.smtp.hostname=127.0.0.1`, `-Dgreenmail.smtp.port=${smtp}`],
          ...[`-Dgreenmail.api.hostname=127.0.0.1`, `-Dgreenmail.api.port=${api}`],
          ...['-jar', provided.mailServer],
        ],
        { stdio: 'ignore' },
      );
      await eventually('the mail server', async () => (await fetch(`${asked}/service/readiness`)).ok, {
        withinMs: 30_000,
      });
    },
    async stop() {
      const server = running;
      if (!server || server.exitCode !== null) return;
      const ended = new Promise(resolve => server.once('exit', resolve));
      server.kill('SIGKILL');
      await ended;
    },
    async lettersTo(address) {
      const answer = await fetch(`${asked}/user/${encodeURIComponent(address)}/messages/INBOX`);
      // Nobody has written to them yet.
      if (!answer.ok) return [];
      const letters = (await answer.json()) as { mimeMessage: string }[];
      return Promise.all(letters.map(({ mimeMessage }) => PostalMime.parse(mimeMessage)));
    },
  };
}
