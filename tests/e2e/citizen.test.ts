import type { Page } from 'playwright-core';
import { type BrowserOffice, DESK, openBrowserOffice, PHONE } from '../support/browser';
import { CasePage } from '../support/casePage';
import { classification, decideAs } from '../support/complaints';
import { eventually } from '../support/eventually';
import { overflow } from '../support/looks';
import { describeWith } from '../support/needs';
import { LOAF_PNG } from '../support/pictures';

const PHOTO = { name: 'رغيف.png', mimeType: 'image/png', buffer: LOAF_PNG };

interface Filed {
  readonly receipt: string;
  readonly pin: string;
}

interface Found {
  readonly items: readonly { readonly id: string }[];
}

/** A citizen's whole way, on a phone in Arabic, with scripts and without. */
describeWith.chromium('a citizen', () => {
  let office: BrowserOffice;

  beforeAll(async () => {
    office = await openBrowserOffice();
  }, 180_000);
  afterAll(async () => office?.stop(), 60_000);

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  async function file(page: Page, text: string): Promise<Filed> {
    await page.goto('/citizen');
    await page.getByRole('link', { name: 'قدّم شكوى' }).click();
    await page.getByLabel('شكواك بكلامك').fill(text);
    await button(page, 'متابعة').click();
    await page.getByLabel('اسم المحل أو المخبز أو المكتب').fill('مخبز السنابل');
    await page.getByLabel('المحافظة').selectOption({ label: 'المنيا' });
    await page.getByLabel('المدينة أو المركز أو الحي').fill('ملوي');
    await page.getByLabel('اختر صورًا').setInputFiles(PHOTO);
    await button(page, 'متابعة').click();
    await page.getByLabel('اتصلوا بي').check();
    await page.getByLabel('رقم الموبايل أو التليفون').fill('٠١٠١٢٣٤٥٦٧٨');
    await button(page, 'متابعة').click();
    await page.getByRole('img', { name: 'صورة 1' }).waitFor();
    expect(await page.getByText('٠١٠١٢٣٤٥٦٧٨').count()).toBe(1);
    await button(page, 'أرسل الشكوى').click();
    await page.getByRole('heading', { name: 'وصلت شكواك' }).waitFor();
    const [receipt = '', pin = ''] = await page.locator('.digits').allTextContents();
    return { receipt: receipt.replaceAll(' ', ''), pin: pin.replaceAll(' ', '') };
  }

  async function track(page: Page, { receipt, pin }: Filed): Promise<void> {
    await page.goto('/citizen/track');
    await page.getByLabel('رقم الشكوى').fill(receipt);
    await page.getByLabel('الرقم السري').fill(pin);
    await button(page, 'اعرض الشكوى').click();
    await page.getByRole('heading', { name: 'أين وصلت؟' }).waitFor();
  }

  /** The office's side, once it has the case. */
  async function caseOf({ receipt }: Filed): Promise<string> {
    const caseworker = await office.as('caseworker');
    return eventually('the case', async () => {
      const { items } = (await caseworker.post('/cases/search', { q: receipt })).json<Found>();
      const id = items[0]?.id;
      return id && (await caseworker.get(`/cases/${id}/actions`)).text.includes('classify') && id;
    });
  }

  async function answer(caseId: string): Promise<void> {
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    await decideAs(office, 'caseworker', caseId, 'answer', { text: 'ضُبط الميزان', outcome: 'answered' });
  }

  it('files with a photo, is asked, answers, checks a call, confirms and rates', async () => {
    const page = await office.window(null, PHONE);
    const filed = await file(page, 'رغيف العيش ناقص الوزن في مخبز السنابل');
    const saved = page.waitForEvent('download');
    await button(page, 'احفظ الإيصال صورة').click();
    expect((await saved).suggestedFilename()).toBe(`${filed.receipt}.png`);
    const caseId = await caseOf(filed);
    await decideAs(office, 'caseworker', caseId, 'requestInfo', { question: 'ما عنوان المخبز؟' });

    await track(page, filed);
    await page.getByRole('link', { name: 'أجب الآن' }).click();
    await page.getByLabel('إجابتك').fill('شارع الجمهورية');
    await page.getByLabel('اختر صورًا').setInputFiles(PHOTO);
    await page.getByText(`اخترت: ${PHOTO.name}`).waitFor();
    await button(page, 'أرسل').click();
    await page.getByText('وصلت إجابتك، وعدنا').waitFor();
    expect(page.url()).not.toContain(filed.pin);
    await answer(caseId);

    // The caseworker calls, and the open page shows the code by itself; once it is recorded the code is gone.
    const desk = await office.window('caseworker', DESK);
    const casePage = new CasePage(desk);
    await casePage.open(caseId);
    await button(desk, 'أتصل الآن').click();
    const panel = desk.getByRole('region', { name: 'مكالمة المواطن' });
    await panel.getByText('اقرأ هذا الرقم').waitFor();
    const code = (await panel.locator('bdi').textContent()) ?? '';
    expect(code).toMatch(/^\d{4}$/);
    const check = page.getByRole('region', { name: 'هل هذه المكالمة من الوزارة؟' });
    await check.getByText(code).waitFor();
    await casePage.decide('recordContact', dialog => dialog.mark('result', 'تم إبلاغه'));
    await panel.getByText('اقرأ هذا الرقم').waitFor({ state: 'detached' });
    await check.getByText('لا تتصل بك الوزارة الآن').waitFor();

    await page.reload();
    await page.getByText('ضُبط الميزان').waitFor();
    await page.getByRole('link', { name: 'قيّم الخدمة' }).click();
    await page.getByLabel('5 - ممتازة').check();
    await button(page, 'أرسل').click();
    await page.getByText('شكرًا على تقييمك').waitFor();
    await page.getByRole('link', { name: 'نعم، أؤكد النتيجة' }).click();
    await button(page, 'نعم، أؤكد النتيجة').click();
    await page.getByText('أُغلقت الشكوى.').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.context().close();
    await desk.context().close();
  }, 90_000);

  it('without scripts files with a photo, follows it, and disputes', async () => {
    const page = await office.window(null, { ...PHONE, scripts: false });
    const filed = await file(page, 'المخبز مغلق طوال اليوم');
    expect(await button(page, 'احفظ الإيصال صورة').count()).toBe(0);
    const caseId = await caseOf(filed);
    await answer(caseId);
    await decideAs(office, 'caseworker', caseId, 'recordContact', { means: 'call', result: 'reached' });
    await track(page, filed);
    await page.getByRole('link', { name: 'لا، أعترض على النتيجة' }).click();
    await button(page, 'أرسل الاعتراض').click();
    await page.getByRole('link', { name: 'اكتب سبب اعتراضك' }).click();
    await page.getByLabel('لماذا تعترض؟').fill('ما زال مغلقًا');
    await button(page, 'أرسل الاعتراض').click();
    await page.getByText('سجّلنا اعتراضك').waitFor();
    await button(page, 'أغلق صفحة شكواي').click();
    await page.getByRole('link', { name: 'قدّم شكوى' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('does it all by keyboard: the mistakes come first, then each field in order', async () => {
    const page = await office.window(null, PHONE);
    await page.goto('/citizen/file/what');
    await button(page, 'متابعة').press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mistakes');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    await page.context().close();
  }, 30_000);
});
