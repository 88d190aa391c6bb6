import { randomUUID } from 'node:crypto';
import { type BrokenStack, startBrokenStack } from '../support/brokenStack';
import { BAKERY, register } from '../support/complaints';
import { type Random, randomFrom } from '../support/domainRandom';
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
/** Another one kills at other moments; by itself each run takes a new one. */
const SEED = Number(process.env.MIZAN_TEST_SEED || Date.now() % 1_000_000);

describeWith.postgresAndTemporal('workers killed at random moments under load', () => {
  let stack: BrokenStack;

  beforeAll(async () => {
    stack = await startBrokenStack({ workers: 2, decisionDeadlineMs: 4000 });
  }, 60_000);
  afterAll(() => stack?.stop(), 60_000);

  test(`nothing is lost and nothing is there twice (seed ${SEED})`, async () => {
    const caseworker = await stack.as('caseworker');
    const killAt = momentsToKill(randomFrom(SEED));
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

/** By how many decisions were sent; not the very first and last, so that some are always under way. */
function momentsToKill(random: Random): ReadonlySet<number> {
  const moments = new Set<number>();
  while (moments.size < KILLS) moments.add(3 + Math.floor(random.next() * (CASES * DECISIONS.length - 6)));
  return moments;
}
