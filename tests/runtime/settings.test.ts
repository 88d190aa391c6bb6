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
