import type { Locator, Page } from 'playwright-core';
import { ACTIONS, type Action } from '../../workflows/domain/glossary';
import type { Story } from './stories';

/** The minister's page on the phone, worked as a person works it: by what is written on it. */
export class MinistersPhone {
  constructor(readonly page: Page) {}

  /** The card of a case, or what is left of it. */
  card({ number }: Story): Locator {
    return this.page.getByRole('article').filter({ hasText: number });
  }

  button(story: Story, action: Action): Locator {
    return this.card(story).getByRole('button', { name: ACTIONS[action].ar, exact: true });
  }

  tap(story: Story, action: Action): Promise<void> {
    return this.button(story, action).click();
  }

  sheet(action: Action): Locator {
    return this.page.getByRole('dialog', { name: ACTIONS[action].ar });
  }

  confirm(action: Action): Promise<void> {
    return this.sheet(action).getByRole('button', { name: ACTIONS[action].ar, exact: true }).click();
  }

  /** As when the page comes back into sight. */
  lookAgain(): Promise<unknown> {
    return this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }
}
