import type { Locator, Page } from 'playwright-core';
import {
  ACTIONS,
  type Action,
  FIELDS,
  type FieldName,
  STAGES,
  type Stage,
} from '../../workflows/domain/glossary';
import { eventually } from './eventually';

/** A case's page, worked as a person works it: by what is written on it. */
export class CasePage {
  constructor(readonly page: Page) {}

  async open(caseId: string): Promise<void> {
    await this.page.goto(`/cases/${caseId}/show`);
    await this.decisions().waitFor();
  }

  decisions(): Locator {
    return this.page.getByRole('region', { name: 'ماذا يمكنك' });
  }

  /** Opens an action's dialog, lets the caller fill it, and sends it. */
  async decide(
    action: Action,
    fill: (dialog: Dialog) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.decisions().getByRole('button', { name: ACTIONS[action].ar, exact: true }).click();
    await finish(this.page, action, fill);
  }

  async expectStage(stage: Stage): Promise<void> {
    await this.decisions().getByText(STAGES[stage].ar, { exact: true }).waitFor();
  }

  /** The line of stages shows where the case stands, however long the line is. */
  async expectStageInSight(stage: Stage): Promise<void> {
    const stop = this.page.locator('li[aria-current="step"]', { hasText: STAGES[stage].ar });
    await stop.waitFor();
    const width = this.page.viewportSize()?.width ?? 0;
    await eventually('the present stage is in sight', async () => {
      const box = await stop.boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= width;
    });
  }

  async expectSentence(sentence: string): Promise<void> {
    await this.page.getByRole('region', { name: 'سجل الشكوى' }).getByText(sentence).first().waitFor();
  }
}

/** Fills an open dialog, sends it and waits until it is recorded. */
export async function finish(
  page: Page,
  action: Action,
  fill: (dialog: Dialog) => Promise<void> = async () => undefined,
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: ACTIONS[action].ar });
  await dialog.waitFor();
  await fill(new Dialog(page, dialog));
  await dialog.getByRole('button', { name: ACTIONS[action].ar, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(`سُجل «${ACTIONS[action].ar}»`).first().waitFor();
}

/** The fields of a dialog, by their Arabic labels. */
export class Dialog {
  constructor(
    readonly page: Page,
    readonly root: Locator,
  ) {}

  async write(field: FieldName, text: string): Promise<void> {
    await this.root.getByLabel(FIELDS[field].ar).first().fill(text);
  }

  /** One of a few, all in sight. */
  async mark(field: FieldName, option: string): Promise<void> {
    await this.root
      .getByRole('radiogroup', { name: FIELDS[field].ar })
      .getByLabel(option, { exact: true })
      .check();
  }

  /** One of a list, by its label. */
  async choose(label: string, option: string): Promise<void> {
    await this.root.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** One of many, by typing. */
  async search(field: FieldName, typed: string, option: string | RegExp): Promise<void> {
    await this.root.getByRole('combobox', { name: FIELDS[field].ar }).fill(typed);
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** Attaches a file and waits until it is safe. */
  async attach(name: string, bytes: Buffer): Promise<void> {
    await this.root
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: 'image/png', buffer: bytes });
    await this.root.getByText('رُفع').first().waitFor();
  }

  async expectNext(sentence: string): Promise<void> {
    const note = this.root.getByRole('note', { name: 'ماذا يحدث بعدها' });
    await note.getByText(sentence).waitFor();
    expect(await note.textContent()).toContain(sentence);
  }
}
