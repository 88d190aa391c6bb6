import fc from 'fast-check';
import data from '../../../workflows/domain/catalogue/calendars/eg-2026-2027.1.json';
import { minuteOf } from '../../../workflows/domain/time/cairo';
import { type Calendar, readCalendar } from '../../../workflows/domain/time/calendar';
import { minuteAfter, minutesBetween } from '../../../workflows/domain/time/duration';
import { dayAndNightData, MOVED_FROM, movedData, neverOpenData } from '../../support/calendars';
import { ORACLE_END, ORACLE_FIRST, workingTimeOracle } from '../../support/workingTimeOracle';

const DAY = 1440;
const MONTH = 31 * DAY;
/** `DOMAIN_RUNS=50000 npx jest tests/domain/time` looks longer; `DOMAIN_SEED` moves all the spans. */
const options = {
  numRuns: Number(process.env.DOMAIN_RUNS ?? 2000),
  seed: Number(process.env.DOMAIN_SEED ?? 0),
};

/** Where counting is hardest: the clocks change, a feast is on, Ramadan begins or ends, a holiday moves. */
const EDGES: Readonly<Record<string, string>> = {
  'the begin of summer time 2026': '2026-04-23T22:00:00Z',
  'the end of summer time 2026': '2026-10-29T21:00:00Z',
  'the begin of summer time 2027': '2027-04-29T22:00:00Z',
  'the end of summer time 2027': '2027-10-28T21:00:00Z',
  'the begin of Ramadan 1447': '2026-02-19T07:00:00Z',
  'the begin of Ramadan 1448': '2027-02-08T07:00:00Z',
  'the end of Ramadan 1447 and its feast': '2026-03-20T12:00:00Z',
  'the end of Ramadan 1448 and its feast': '2027-03-10T12:00:00Z',
  'Eid al-Adha 2026': '2026-05-27T12:00:00Z',
  'Eid al-Adha 2027': '2027-05-16T12:00:00Z',
  'the holiday that moves': `${MOVED_FROM}T12:00:00Z`,
};
const edges = Object.values(EDGES).map(minuteOf);

const calendar = readCalendar(data);
const moved = readCalendar(movedData);
const calendars = [data, movedData, dayAndNightData].map(written => ({
  version: written.version,
  counted: readCalendar(written),
  oracle: workingTimeOracle(written),
}));

/** Anywhere in two years, near an edge, or within a minute of a full hour. */
const minutes = fc.oneof(
  fc.integer({ min: ORACLE_FIRST, max: ORACLE_END }),
  fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -4 * DAY, max: 4 * DAY })).map(sum),
  fc
    .tuple(
      fc.integer({ min: ORACLE_FIRST / 60 + 1, max: ORACLE_END / 60 - 1 }),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([hour, off]) => hour * 60 + off),
);
const lengths = fc.oneof(
  fc.integer({ min: 0, max: 720 }),
  fc.integer({ min: 0, max: 14 * DAY }),
  fc.integer({ min: 0, max: 2 * MONTH }),
);
const spans = fc
  .tuple(minutes, lengths)
  .map(([from, length]) => [from, Math.min(from + length, ORACLE_END)] as const);
const budgets = fc.oneof(fc.integer({ min: 1, max: 720 }), fc.integer({ min: 1, max: 40 * 360 }));
const anyCalendar = fc.constantFrom(...calendars);

describe('working time', () => {
  it.each(calendars)('is what looking up each minute alone counts: $version', ({ counted, oracle }) => {
    every(spans, ([from, to]) => same(between(counted, from, to), oracle.between(from, to)));
  });

  it('is what looking up each minute alone counts in spans of up to two years', () => {
    every(fc.tuple(anyCalendar, minutes, minutes), ([{ counted, oracle }, from, to]) => {
      same(between(counted, from, to), oracle.between(from, to));
    });
  });

  it.each(Object.entries(EDGES))('is counted minute by minute across %s', (_name, at) => {
    const days = fc.integer({ min: 0, max: 5 * DAY });
    every(fc.tuple(anyCalendar, days, days), ([{ counted, oracle }, before, past]) => {
      const [from, to] = [minuteOf(at) - before, minuteOf(at) + past];
      same(between(counted, from, to), oracle.between(from, to));
    });
  });

  it('adds up: the parts of a span are the whole', () => {
    every(fc.tuple(anyCalendar, minutes, lengths, lengths), ([{ counted }, a, first, second]) => {
      const [b, c] = [a + first, a + first + second];
      same(between(counted, a, b) + between(counted, b, c), between(counted, a, c));
    });
  });

  it('does not shrink when a span grows at either end', () => {
    every(fc.tuple(anyCalendar, spans, lengths, lengths), ([{ counted }, [from, to], earlier, later]) => {
      const least = between(counted, from, to);
      inOrder(least, between(counted, from - earlier, to));
      inOrder(least, between(counted, from, to + later));
    });
  });

  it('is never more than the time of the wall clock', () => {
    every(fc.tuple(anyCalendar, spans), ([{ counted }, [from, to]]) => {
      inOrder(between(counted, from, to), to - from);
    });
  });
});

describe('a budget of working time', () => {
  it.each(calendars)('is used up at its end and not a minute earlier: $version', ({ counted }) => {
    every(fc.tuple(minutes, budgets), ([from, budget]) => {
      const end = endOf(counted, from, budget);
      same(between(counted, from, end), budget);
      same(between(counted, from, end - 1), budget - 1);
    });
  });

  it.each(calendars)('ends where looking up each minute alone ends it: $version', ({ counted, oracle }) => {
    const early = minutes.filter(from => from < ORACLE_END - 4 * MONTH);
    every(fc.tuple(early, budgets), ([from, budget]) => {
      const end = endOf(counted, from, budget);
      same(oracle.between(from, end), budget);
      same(oracle.between(from, end - 1), budget - 1);
    });
  });

  it('ends later when it is larger', () => {
    every(fc.tuple(anyCalendar, minutes, budgets, budgets), ([{ counted }, from, budget, more]) => {
      inOrder(endOf(counted, from, budget) + 1, endOf(counted, from, budget + more));
    });
  });

  it('does not end earlier when it begins later', () => {
    every(fc.tuple(anyCalendar, spans, budgets), ([{ counted }, [from, later], budget]) => {
      inOrder(endOf(counted, from, budget), endOf(counted, later, budget));
    });
  });

  it('ends at the same minute when it is spent in two parts', () => {
    every(fc.tuple(anyCalendar, minutes, budgets, budgets), ([{ counted }, from, first, rest]) => {
      const paused = endOf(counted, from, first);
      same(endOf(counted, paused, rest), endOf(counted, from, first + rest));
    });
  });
});

describe('a budget of more than a year', () => {
  it('of all that is worked in 2026 and 2027 ends when the last Thursday of 2027 does', () => {
    const all = workingTimeOracle(data).between(ORACLE_FIRST, ORACLE_END);
    expect(endOf(calendar, ORACLE_FIRST, all)).toBe(minuteOf('2027-12-30T14:00:00+02:00'));
  });
});

describe('a case whose calendar changes while it runs', () => {
  it('counts as in the new calendar alone when it changes before the holiday that moves', () => {
    const announced = minuteOf('2026-06-14T09:00:00Z');
    every(fc.tuple(fc.nat(MONTH), fc.nat(MONTH)), ([before, past]) => {
      const [from, to] = [announced - before, announced + past];
      const parts = between(calendar, from, announced) + between(moved, announced, to);
      same(parts, between(moved, from, to));
    });
  });
});

describe('wall-clock time', () => {
  it('is every minute between two minutes', () => {
    every(spans, ([from, to]) => same(minutesBetween(calendar, 'wall', from, to), to - from));
  });

  it('ends a budget that many minutes later', () => {
    every(fc.tuple(minutes, budgets), ([from, budget]) => {
      same(minuteAfter(calendar, 'wall', from, budget), from + budget);
    });
  });
});

describe.each(['working', 'wall'] as const)('%s time', mode => {
  it('is none when a span ends where it begins, or before', () => {
    every(spans, ([from, to]) => same(minutesBetween(calendar, mode, to, from), 0));
  });

  it('ends a budget of nothing, or less, at once and even at night', () => {
    every(fc.tuple(minutes, fc.nat(720)), ([from, spent]) => {
      same(minuteAfter(calendar, mode, from, 0 - spent), from);
    });
  });
});

describe('a calendar that never opens', () => {
  const neverOpen = readCalendar(neverOpenData);

  it('counts no minute of two years', () => {
    expect(between(neverOpen, ORACLE_FIRST, ORACLE_END)).toBe(0);
  });

  it('is said to be broken instead of searched for ever', () => {
    expect(() => endOf(neverOpen, ORACLE_FIRST, 1)).toThrow('never open');
  });

  it('does not stop the wall clock', () => {
    expect(minuteAfter(neverOpen, 'wall', ORACLE_FIRST, 1)).toBe(ORACLE_FIRST + 1);
  });
});

function between(counted: Calendar, from: number, to: number): number {
  return minutesBetween(counted, 'working', from, to);
}

function endOf(counted: Calendar, from: number, budget: number): number {
  return minuteAfter(counted, 'working', from, budget);
}

/** `expect` on each of a hundred thousand spans would take half of the time. */
function same(found: number, expected: number): void {
  if (found !== expected) throw new Error(`${found} instead of ${expected}`);
}

function inOrder(lesser: number, greater: number): void {
  if (lesser > greater) throw new Error(`${lesser} is more than ${greater}`);
}

function every<T>(cases: fc.Arbitrary<T>, check: (one: T) => void): void {
  fc.assert(fc.property(cases, check), options);
}

function sum([a, b]: readonly [number, number]): number {
  return a + b;
}
