import fc from 'fast-check';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand, CaseCommand } from '../../workflows/domain/case/commands';
import { decide } from '../../workflows/domain/case/decide';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { fold, foldAll } from '../../workflows/domain/case/fold';
import { type Addressed, linkOf, messagesOf, waitingFollowers } from '../../workflows/domain/case/merging';
import type { Actor } from '../../workflows/domain/case/values';
import { nextCommand } from './domainCommands';
import { member, officeOf } from './domainOffice';
import { type Random, randomFrom } from './domainRandom';
import { cardRenewal } from './domainStages';
import { complaint, words } from './domainStory';

const MOST_STEPS = 60;
const FIRST_INSTANT_MS = Date.UTC(2026, 10, 22, 6);
const AMAL = member('caseworker', 'amal');
const HODA = member('unit_head', 'hoda');
const OFFICE = officeOf('citizen-1');

/**
 * Several cases that merge into each other, and the messages between them: late, twice, in any order. What no worker
 * has heard yet is `underWay`.
 */
export class Cases {
  readonly states = new Map<string, CaseState>();
  readonly events = new Map<string, CaseEvent[]>();
  readonly underWay: Addressed[] = [];
  /** What was done, a line each, for whoever reads a failure. */
  readonly told: string[] = [];
  private readonly delivered: Addressed[] = [];
  private ms = FIRST_INSTANT_MS;

  constructor(count: number) {
    for (let n = 1; n <= count; n += 1) {
      const { events } = complaint({ caseId: `case-${n}`, number: `2026-00012${n}` });
      this.events.set(`case-${n}`, [...events]);
      this.states.set(`case-${n}`, foldAll(events));
    }
  }

  get ids(): readonly string[] {
    return [...this.states.keys()];
  }

  state(caseId: string): CaseState {
    const state = this.states.get(caseId);
    if (!state) throw new Error(`no case ${caseId}`);
    return state;
  }

  /** Whether it was accepted. */
  does(caseId: string, command: CaseCommand): boolean {
    this.ms += 60_000;
    const before = this.state(caseId);
    const decision = decide(before, command, new Date(this.ms).toISOString());
    const name = command.type === 'action' ? command.action : JSON.stringify(command);
    this.told.push(
      `${caseId} ${name}: ${decision.ok ? decision.events.map(e => e.type).join(', ') : decision.refusal.code}`,
    );
    if (!decision.ok) return false;
    let state = before;
    for (const event of decision.events) {
      state = fold(state, event);
      this.underWay.push(...messagesOf(linkOf(state), event));
    }
    this.states.set(caseId, state);
    this.events.get(caseId)?.push(...decision.events);
    return true;
  }

  acts(caseId: string, actor: Actor, action: string, input: unknown): boolean {
    return this.does(caseId, { type: 'action', action, actor, input } as unknown as ActionCommand);
  }

  merge(caseId: string, into: string): boolean {
    const { establishmentId, number } = this.state(into);
    const root = { caseId: into, number, establishmentId, actorIsReporter: false };
    return this.acts(caseId, AMAL, 'mergeInto', { root });
  }

  /** Any message that is under way, and now and then one that was heard already. */
  deliver(random: Random): void {
    const again = this.delivered.length > 0 && random.chance(0.2);
    const item = random.pick(again ? this.delivered : this.underWay);
    if (!again) this.underWay.splice(this.underWay.indexOf(item), 1);
    this.delivered.push(item);
    this.does(item.to, item.message);
  }

  /** Everything is heard, in any order, with what that brings about. */
  settle(random: Random): void {
    for (let left = 500; this.underWay.length > 0; left -= 1) {
      if (left === 0) throw new Error(`the cases do not come to rest:\n${this.told.join('\n')}`);
      this.deliver(random);
    }
  }

  step(random: Random): void {
    const die = random.next();
    const caseId = random.pick(this.ids);
    if (die < 0.35 && this.underWay.length > 0) return this.deliver(random);
    if (die < 0.6) {
      this.merge(caseId, random.pick(this.ids));
      return;
    }
    if (die < 0.68) {
      this.acts(caseId, AMAL, 'unmerge', { reason: words('وقائع مختلفة') });
      return;
    }
    if (die < 0.76) return this.end(random);
    const command = nextCommand(random, this.state(caseId), OFFICE);
    // Only cases speak as cases.
    if (command.type === 'action' && command.action !== 'mergeInto') this.does(caseId, command);
  }

  /** A case that others wait for is answered or rejected. */
  private end(random: Random): void {
    const awaited = this.ids.filter(id => waitingFollowers(this.state(id)).length > 0);
    if (awaited.length === 0) return;
    const caseId = random.pick(awaited);
    if (random.chance(0.5)) {
      this.acts(caseId, AMAL, 'proposeRejection', { reason: words('بلاغ كيدي') });
      this.acts(caseId, HODA, 'agreeRejection', {});
    } else {
      this.acts(caseId, AMAL, 'classify', { kind: 'inquiry', category: cardRenewal, priority: 'normal' });
      this.acts(caseId, AMAL, 'answer', { text: words('تم الرد'), outcome: 'answered' });
    }
  }

  [fc.toStringMethod](): string {
    return this.told.join('\n');
  }
}

/** Courses of three to five cases, each step drawn from one seed. */
export function courses(): fc.Arbitrary<{ readonly count: number; readonly seeds: readonly number[] }> {
  return fc.record({
    count: fc.integer({ min: 3, max: 5 }),
    seeds: fc.array(fc.nat(), { minLength: 5, maxLength: MOST_STEPS, size: 'max' }),
  });
}

export function play(
  { count, seeds }: { readonly count: number; readonly seeds: readonly number[] },
  check: (cases: Cases) => void,
): Cases {
  const cases = new Cases(count);
  for (const seed of seeds) {
    cases.step(randomFrom(seed));
    check(cases);
  }
  return cases;
}
