import type { Page, Request } from 'playwright-core';
import type { EventType } from '../../workflows/domain/glossary';
import type { Staffed } from './complaints';
import type { Story } from './stories';

export interface Sent {
  readonly action: string;
  readonly key: string;
}

/** The commands on a case that a page sends from now on. */
export function commandsOf(page: Page, { caseId }: Story): Sent[] {
  const sent: Sent[] = [];
  page.on('request', (request: Request) => {
    const action = request.url().split(`/cases/${caseId}/actions/`)[1];
    if (request.method() === 'POST' && action)
      sent.push({ action, key: request.headers()['idempotency-key'] ?? '' });
  });
  return sent;
}

/** The server hears and decides, and the next so many answers never arrive. */
export async function loseAnswers(page: Page, { caseId }: Story, many: number): Promise<void> {
  let left = many;
  await page.route(`**/api/v1/cases/${caseId}/actions/*`, async route => {
    if (left === 0) return route.continue();
    left -= 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
}

/** How often something happened to a case. */
export async function timesOn(office: Staffed, { caseId }: Story, happened: EventType): Promise<number> {
  const answer = await (await office.as('caseworker')).get(`/cases/${caseId}/events`);
  const { items } = answer.json<{ items: { type: string }[] }>();
  return items.filter(({ type }) => type === happened).length;
}
