import { readWorkerConfig } from '../../activities/config';
import { readSettings } from '../../scripts/runtime/settings';

describe('the settings of npm start', () => {
  test('have defaults, also where a variable is there but empty', () => {
    const settings = readSettings({ PORT: '', DATABASE_URL: '' });
    expect(settings).toMatchObject({
      port: 3000,
      workers: 1,
      temporalNamespace: 'default',
      temporalTaskQueue: 'mizan',
    });
    expect(settings.databaseUrl).toBeUndefined();
  });

  test.each([
    [{ PORT: 'abc' }, 'the setting PORT is "abc" and must be a whole number from 1 to 65535'],
    [{ PORT: '70000' }, 'the setting PORT is "70000" and must be a whole number from 1 to 65535'],
    [
      { TEMPORAL_ADDRESS: 'https://engine' },
      'the setting TEMPORAL_ADDRESS is "https://engine" and must be host:port',
    ],
    [
      { DATABASE_OWNER_URL: 'postgres://owner@db/mizan' },
      'the setting DATABASE_OWNER_URL needs DATABASE_URL, the address for the application, beside it',
    ],
  ])('%j is refused in one line', (environment, line) => {
    expect(() => readSettings(environment)).toThrow(line);
  });

  test('an address with a password in it is not repeated', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://root:secret@db/x' })).toThrow(
      /^(?!.*secret).*DATABASE_URL/,
    );
  });
});

describe('the settings of a worker', () => {
  const database = { DATABASE_URL: 'postgres://mizan_app:secret@db/mizan' };
  const around = { MIZAN_PUBLIC_URL: 'https://shakawa.example/', MIZAN_SECRET: 'x'.repeat(32) };

  test('send nothing unless said, also where compose writes empty ones', () => {
    expect(readWorkerConfig({ ...database, MIZAN_SMTP_URL: '', MIZAN_PUBLIC_URL: '' }).messages).toBeNull();
  });

  test('name a mail server, its sender, and where letters lead', () => {
    const mail = {
      MIZAN_SMTP_URL: 'smtps://user:password@mail.example:465',
      MIZAN_MAIL_FROM: 'a@shakawa.example',
    };
    expect(readWorkerConfig({ ...database, ...around, ...mail }).messages).toMatchObject({
      smtp: { url: mail.MIZAN_SMTP_URL, from: mail.MIZAN_MAIL_FROM },
      publicUrl: 'https://shakawa.example',
    });
  });

  test.each([
    [{ MIZAN_SMTP_URL: 'smtp://mail.example' }, 'setting MIZAN_MAIL_FROM: needed with MIZAN_SMTP_URL'],
    [
      { MIZAN_WHATSAPP_URL: 'https://graph.example/v23.0/1', ...around },
      'setting MIZAN_WHATSAPP_TOKEN: needed with MIZAN_WHATSAPP_URL',
    ],
    [
      { MIZAN_SENT_FOLDER: '/tmp/sent', MIZAN_SECRET: 'x'.repeat(32) },
      'setting MIZAN_PUBLIC_URL: needed with',
    ],
  ])('%j alone is refused in one line', (environment, line) => {
    expect(() => readWorkerConfig({ ...database, ...environment })).toThrow(line);
  });
});
