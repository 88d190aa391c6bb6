import {
  isUncertain,
  mayHaveArrived,
  ProblemError,
  UnreachableError,
} from '../../admin-ui/src/app/http/problem';
import { request } from '../../admin-ui/src/app/http/request';
import { numberIn } from '../../admin-ui/src/app/numberIn';
import { loadDraft, saveDraft } from '../../admin-ui/src/decisions/draft';
import { aboutPart } from '../../admin-ui/src/decisions/initialValues';
import { emptyDraft } from '../../admin-ui/src/field/form/draft';
import type { OutboxItem } from '../../admin-ui/src/field/outbox/item';
import { sendAll } from '../../admin-ui/src/field/outbox/send';

const box: { items: OutboxItem[] } = { items: [] };
jest.mock('../../admin-ui/src/field/store/outbox', () => ({
  outboxOf: async () => box.items,
  updateItem: async (item: OutboxItem) => {
    box.items = box.items.map(one => (one.id === item.id ? item : one));
  },
  dropItem: async (item: OutboxItem) => {
    box.items = box.items.filter(({ id }) => id !== item.id);
  },
}));
jest.mock('../../admin-ui/src/field/store/drafts', () => ({ readPhoto: async () => undefined }));

/** What the pages ask the browser for, where there is none. */
Object.assign(globalThis, {
  document: { documentElement: { lang: 'ar' } },
  navigator: { language: 'ar-EG' },
});
const kept = new Map<string, string>();
Object.assign(globalThis, {
  sessionStorage: {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  },
});

/** The server's answers, in the order in which they are asked for. */
function answers(...all: readonly Response[]): void {
  const left = [...all];
  globalThis.fetch = async () => left.shift() ?? Response.error();
}

const problem = (status: number) => new Response(JSON.stringify({ status }), { status });

const FINDINGS: OutboxItem = {
  id: 1,
  key: 'key-0001',
  personId: 'p1',
  action: 'submitFindings',
  caseId: 'c1',
  visitId: 'v1',
  input: { visit: 'v1', verdict: 'substantiated', findings: 'عجز في الوزن' },
  pictures: [],
  madeAt: '2026-11-22T09:00:00.000Z',
  state: 'waiting',
  problem: null,
  draft: emptyDraft('p1', { caseId: 'c1', visitId: 'v1' } as never),
};

describe('an answer that did not come', () => {
  it('is one that was cut off in the middle: nobody knows whether the command was recorded', async () => {
    answers(new Response('{"case": {"sta', { status: 200 }));
    const failure = await request('/cases/c1/actions/approve', { method: 'POST' }).catch(error => error);
    expect(failure).toBeInstanceOf(UnreachableError);
    expect(isUncertain(failure)).toBe(true);
  });

  it('is one that does not come in time, and not one that the page called off', async () => {
    globalThis.fetch = (_, init) =>
      new Promise((_, reject) => {
        const end = () => reject(new DOMException('aborted', 'AbortError'));
        if (init?.signal?.aborted) end();
        init?.signal?.addEventListener('abort', end);
      });
    await expect(request('/me', { giveUpAfterMs: 5 })).rejects.toBeInstanceOf(UnreachableError);
    const signal = AbortSignal.abort();
    await expect(request('/me', { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('stays in doubt when the session ended before the same was sent again, and not when it never went out', () => {
    const ended = new ProblemError({ status: 401 });
    expect([mayHaveArrived(ended, true), mayHaveArrived(ended, false)]).toEqual([true, false]);
    expect(mayHaveArrived(new ProblemError({ status: 409 }), true)).toBe(false);
  });
});

describe("the inspector's outbox", () => {
  it('does not take back that findings arrived because the case is no longer this person’s to read', async () => {
    box.items = [FINDINGS];
    answers(Response.json({ case: {} }), problem(403));
    await sendAll('p1');
    expect(box.items).toMatchObject([{ state: 'received' }]);
    await sendAll('p1');
    expect(box.items).toEqual([]);
  });

  it('says of findings once, before they go out, that the clock was set since', async () => {
    const at = (aheadMs: number) =>
      Response.json({ status: 'ok' }, { headers: { date: new Date(Date.now() - aheadMs).toUTCString() } });
    box.items = [{ ...FINDINGS, aheadMs: 0 }];
    answers(at(20 * 60_000), problem(503), problem(503));
    for (const _time of ['first', 'again']) await sendAll('p1').catch(() => undefined);
    const [item] = box.items;
    expect(item?.input.findings?.split('\n')).toEqual([
      'عجز في الوزن',
      expect.stringMatching(/^تنبيه: ضُبطت ساعة الهاتف .* 20 دقيقة/),
    ]);
    box.items = [{ ...FINDINGS, aheadMs: 20 * 60_000 }];
    answers(at(20 * 60_000), problem(503));
    await sendAll('p1').catch(() => undefined);
    expect(box.items[0]?.input).toEqual(FINDINGS.input);
  });

  it('keeps what was refused, with the reason', async () => {
    box.items = [FINDINGS];
    answers(problem(409));
    await sendAll('p1');
    expect(box.items).toMatchObject([{ state: 'refused', problem: { status: 409 } }]);
  });
});

describe('what was typed into a dialog', () => {
  it('is not put into the mouth of another part of the case, unless it may have been recorded', () => {
    const values = { penalty: 'p1', decision: 'upheld' };
    saveDraft('c1', 'decideObjection', { values, pendingKey: null });
    expect(loadDraft('c1', 'decideObjection', { penalty: 'p2' })).toBeNull();
    expect(loadDraft('c1', 'decideObjection', { penalty: 'p1' })?.values).toEqual(values);
    saveDraft('c1', 'decideObjection', { values, pendingKey: 'key-0002' });
    expect(loadDraft('c1', 'decideObjection', { penalty: 'p2' })?.pendingKey).toBe('key-0002');
  });
});

describe('a list that hands over to a case', () => {
  const penalty = (penaltyId: string, state: string) => ({ penaltyId, state, objections: [] });
  const penalties = [penalty('p1', 'issued'), penalty('p2', 'issued'), penalty('p3', 'decided')];
  const detail = { state: { penalties } } as never;

  it('names the penalty that its row is about', () => {
    expect(aboutPart(detail, 'serveNotice', 'p2', 'person')).toEqual({ penalty: 'p2' });
  });

  it('names none that the action cannot be about any more', () => {
    expect(aboutPart(detail, 'serveNotice', 'p3', 'person')).toEqual({});
  });
});

describe('a number that is typed', () => {
  it.each([
    ['7', 7],
    ['٧', 7],
    ['0', 0],
    ['۱۲٫۵', 12.5],
    ['1,250.5', 1250.5],
    ['١٬٢٥٠', 1250],
  ])('%s is a number in whichever digits', (typed, number) => {
    expect(numberIn(typed)).toBe(number);
  });

  it.each(['', 'سبعة', '-3', '7..5'])('«%s» is none', typed => {
    expect(numberIn(typed)).toBeUndefined();
  });
});
