/**
 * What globalSetup.ts provided. A test file that needs one of them says `describeWith.temporal('…', …)` in place of
 * `describe`; where it is missing, its tests are reported as skipped.
 */
export const provided = {
  /** Superuser address of a PostgreSQL that all test files share: make a database of your own in it. */
  postgresUrl: process.env.MIZAN_TEST_PG_URL ?? '',
  /** host:port of a Temporal development server that all test files share: use a task queue of your own. */
  temporalAddress: process.env.MIZAN_TEST_TEMPORAL ?? '',
  /** Path for `createTimeSkipping({server: {executable: {type: 'existing-path', path}}})`. */
  timeSkippingServer: process.env.MIZAN_TEST_TIMESKIPPING ?? '',
  /** Path of a mail server's jar, for tests/support/mailServer.ts. */
  mailServer: process.env.MIZAN_TEST_MAIL ?? '',
  /** Path of a Chromium for Playwright's `executablePath`. */
  chromium: process.env.MIZAN_TEST_CHROMIUM ?? '',
};

export const describeWith = {
  postgres: provided.postgresUrl ? describe : describe.skip,
  temporal: provided.temporalAddress ? describe : describe.skip,
  postgresAndTemporal: provided.postgresUrl && provided.temporalAddress ? describe : describe.skip,
  /** A mail server, and what it needs to have something to carry. */
  mail: provided.mailServer && provided.postgresUrl && provided.temporalAddress ? describe : describe.skip,
  timeSkipping: provided.timeSkippingServer ? describe : describe.skip,
  /** A browser, and what it needs to have something to show. */
  chromium: provided.chromium && provided.postgresUrl && provided.temporalAddress ? describe : describe.skip,
};
