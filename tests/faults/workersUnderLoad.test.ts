import { randomUUID } from 'node:crypto';
import { type BrokenStack, startBrokenStack } from '../support/brokenStack';
import { BAKERY, register } from '../support/complaints';
import { randomFrom } from '../support/domainRandom';
import { describeWith } from '../support/needs';

const CASES = 10;
const DECISIONS: readonly (readonly [action: string, input: Readonly<Record<string, unknown>>])[] = [
  ['addNote', { text: 'اتصل المواطن مرة ثانية' }],
  ['classify', { kind: 'complaint', category: 'bread.weight', priority: 'normal', establishment: BAKERY }],
  ['accept', {}],
  ['addNote', { text: 'المفتش في الطريق' }],
  ['setPriority', { priority: 'urgent', reason: 'شكاوى كثيرة من المخبز نفسه' }],
];
const TYPES = [
  'complaintReceived',
  'noteAdded',
  'classified',
  'stageEntered',
  'noteAdded',
  'priorityChanged',
];
const KILLS = 4;

describeWith.postgresAndTemporal('workers killed at random moments under load', () => {
  let stack: BrokenStack;

  beforeAll(async () => {
    stack = await startBrokenStack({ workers: 2, decisionDeadlineMs: 4000 });
  }, 60_000);
  afterAll(() => stack?.stop(), 60_000);

  test('nothing is lost and nothing is there twice', async () => {
    const caseworker = await stack.as('caseworker');
    const random = randomFrom(Date.now());
    const killAt = new Set(
      Array.from({ length: KILLS }, () => 3 + Math.floor(random.next() * (CASES * DECISIONS.length - 6))),
    );
    let sent = 0;
    let kills: Promise<void> = Promise.resolve();

    async function oneCase(): Promise<string> {
      const { caseId } = await register(stack);
      for (const [action, input] of DECISIONS) {
        sent += 1;
        // Killed while this decision and those of the other cases are under way.
        if (killAt.has(sent)) kills = kills.then(() => stack.replaceWorker(sent % 2));
        await caseworker.untilDecided(caseId, action, input, randomUUID());
      }
      return caseId;
    }

    const caseIds = await Promise.all(Array.from({ length: CASES }, oneCase));
    await kills;
    for (const caseId of caseIds) await stack.expectOneRecord(caseId, TYPES);
    expect(new Set(caseIds).size).toBe(CASES);
    expect(await stack.outboxIsEmpty()).toBe(true);
  }, 90_000);
});
