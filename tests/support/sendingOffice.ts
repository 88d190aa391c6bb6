import type { Email } from 'postal-mime';
import type { MessageSettings } from '../../activities/config';
import type { OutgoingMessage } from '../../api/schemas/outgoingMessages';
import { eventually } from './eventually';
import { type MailServer, mailServer } from './mailServer';
import { type Office, startOffice, TEST_SECRET } from './office';
import { type WhatsappCloud, whatsappCloud } from './whatsappCloud';

/** An office whose messages go out: by a mail server, and by Meta's side of WhatsApp. */
export class SendingOffice {
  private constructor(
    readonly office: Office,
    readonly mail: MailServer,
    readonly cloud: WhatsappCloud,
  ) {}

  static async start(): Promise<SendingOffice> {
    const [mail, cloud] = await Promise.all([mailServer(), whatsappCloud()]);
    const [office] = await Promise.all([startOffice({ messages: settings(mail.url, cloud) }), mail.start()]);
    return new SendingOffice(office, mail, cloud);
  }

  /** Another worker takes over, which sends by this mail server; `null`: by nothing. */
  async workedBy(smtpUrl: string | null): Promise<void> {
    await this.office.stopWorker();
    await this.office.startWorker(smtpUrl ? { messages: settings(smtpUrl, this.cloud) } : {});
  }

  async messagesOf(caseId: string): Promise<readonly OutgoingMessage[]> {
    const answer = await (await this.office.as('clerk')).get(`/cases/${caseId}/outgoing`);
    return answer.json<{ items: OutgoingMessage[] }>().items;
  }

  /** What became of the first message about a case. */
  ended(caseId: string): Promise<OutgoingMessage> {
    return eventually('the end of the message', async () => {
      const [message] = await this.messagesOf(caseId);
      return message?.state !== 'waiting' && message;
    });
  }

  letterTo(address: string): Promise<Email> {
    return eventually('the letter', async () => (await this.mail.lettersTo(address))[0]);
  }

  /** The pause after a failed attempt. */
  async pauseIsOver(caseId: string): Promise<void> {
    await this.office.superuser.query(
      `update outgoing_message set next_attempt_at = now() where case_id = $1 and state = 'waiting'`,
      [caseId],
    );
  }

  async stop(): Promise<void> {
    await this.office.stop();
    await this.mail.stop();
    await this.cloud.stop();
  }
}

function settings(url: string, cloud: WhatsappCloud): MessageSettings {
  return {
    smtp: { url, from: 'شكاوى المواطنين <no-reply@mizan.example>' },
    whatsapp: { url: cloud.url, token: cloud.token },
    publicUrl: 'https://shakawa.example',
    secret: TEST_SECRET,
  };
}
