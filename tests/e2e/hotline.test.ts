import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { type BrowserOffice, openBrowserOffice, picture } from '../support/browser';
import { type Registered, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { objections, quiet } from '../support/looks';
import { describeWith } from '../support/needs';
import { stateOf } from '../support/stories';
import { Typist } from '../support/typist';

const COMPLAINTS = '**/api/v1/complaints';
const PLACES = '**/api/v1/places?*';

/** Calls to the hotline in Arabic, taken by keyboard alone in a real browser. */
describeWith.chromium('a call to the hotline', () => {
  let office: BrowserOffice;
  let earlier: Registered;
  let page: Page;

  beforeAll(async () => {
    office = await openBrowserOffice();
    earlier = await register(office, {
      text: 'العيش في مخبز السنابل ناقص الوزن',
      establishmentHint: 'مخبز السنابل',
      reporter: { name: 'سعاد عبد الغني', phone: '01000001001' },
    });
    await eventually('the case', async () => (await stateOf(office, earlier.caseId)).seq > 0);
    page = await office.window('clerk');
  }, 180_000);

  afterAll(async () => office?.stop(), 60_000);

  /** On an empty form, whatever became of the call before. */
  async function answerCall(): Promise<void> {
    await page.evaluate(() => location.protocol.startsWith('http') && sessionStorage.clear());
    await page.goto('/intake');
    await page.getByLabel('رقم التليفون').waitFor();
    await page.evaluate(() => document.fonts.ready);
  }
  const receipt = () => page.getByRole('region', { name: 'سُجلت الشكوى' });
  const numberOn = async () => (await receipt().locator('dd').first().textContent())?.replace(/\D/g, '');

  /** Numbers of the complaints whose receipts went to a phone. */
  function sentTo(phone: string): string[] {
    const folder = join(office.dataDir, 'sent');
    const messages = readdirSync(folder).map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return messages
      .filter(message => message.to === phone)
      .map(message => message.template.components[0].parameters[0].text);
  }

  it('is a new complaint within a minute and 94 keys, and no mouse: read out, and sent to the phone', async () => {
    await answerCall();
    const typist = await Typist.at(page);
    await typist.types('٠١٠٠٠٠٠٧٧٠١');
    await page.getByText('لا شكاوى سابقة بهذا الرقم.').waitFor();
    await typist.presses('F3', 'Tab');
    await typist.types('منى سعيد');
    await typist.presses('Tab');
    await typist.types('البقال بيبيع السكر التمويني بسعر السوق وبيقول مفيش');
    await typist.presses('Tab');
    await typist.types('بقالة الامانه');
    await typist.presses('Tab');
    await typist.types('ملوى');
    await page.getByRole('option', { name: /ملوي/ }).waitFor();
    await typist.presses('ArrowDown', 'Enter');
    expect(await page.getByLabel('المحافظة').inputValue()).toBe('المنيا');
    await quiet(page);
    expect(await objections(page)).toEqual([]);
    await picture(page, 'hotline-typed');
    await typist.presses('Control+Enter');
    await receipt().waitFor();
    const { keys, seconds } = typist;
    process.stdout.write(`a call to the hotline: ${keys} keys, ${Math.round(seconds)} s at speaking pace\n`);
    expect(await typist.mouseUses()).toBe(0);
    expect(keys).toBe(94);
    await receipt().getByText('أُرسل الإيصال على واتساب إلى').waitFor();
    expect(sentTo('201000007701')).toEqual([await numberOn()]);
    await picture(page, 'hotline-receipt');
    expect(await objections(page)).toEqual([]);
    // The next call: one key.
    await page.keyboard.press('F9');
    expect(await page.getByLabel('رقم التليفون').inputValue()).toBe('');
  }, 60_000);

  it('offers only districts of what is typed by now, so that none is taken that was not meant', async () => {
    await answerCall();
    const district = page.getByRole('combobox', { name: 'المركز أو الحي' });
    await district.fill('ملو');
    await page.getByRole('option', { name: /ملوي/ }).waitFor();
    let letThrough: () => void = () => undefined;
    const through = new Promise<void>(resolve => {
      letThrough = resolve;
    });
    await page.route(PLACES, async route => {
      await through;
      await route.continue();
    });
    await page.keyboard.type('ى');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    letThrough();
    await page.getByRole('option', { name: /ملوي/ }).waitFor();
    await page.unroute(PLACES);
  }, 60_000);

  it('that leaves no mobile and no e-mail is read out alone', async () => {
    await answerCall();
    const typist = await Typist.at(page, 0);
    await typist.types('0862345678');
    await typist.presses('Tab', 'Tab');
    await typist.types('الفرن مقفول من أسبوع');
    await typist.presses('F3');
    expect(await page.getByRole('checkbox', { name: /واتساب/ }).isDisabled()).toBe(true);
    await typist.presses('Control+Enter');
    await receipt().getByText('يُملى على صاحب الشكوى في المكالمة').waitFor();
  }, 60_000);

  it('of somebody with an earlier case brings that case and its place as soon as there is a number', async () => {
    await answerCall();
    const typist = await Typist.at(page, 0);
    await typist.types('+20 100 000 1001');
    await page.getByRole('region', { name: 'شكاوى سابقة بهذا الرقم' }).getByText(earlier.receipt).waitFor();
    expect(await page.getByLabel('المركز أو الحي').inputValue()).toBe('ملوي');
    await page.getByText('من شكواه السابقة: تأكد منه').waitFor();
    await typist.presses('Tab', 'Tab');
    await typist.types('مكتب التموين رفض إضافة المولود');
    await typist.presses('Tab', 'Tab', 'Tab', 'Tab');
    await typist.types('مواليد');
    await page.getByRole('option', { name: /مواليد/ }).waitFor();
    await typist.presses('Enter');
    expect(await page.getByLabel('التصنيف المقترح').inputValue()).toContain('مواليد');
    await typist.presses('F2');
    expect(await page.getByLabel('خطر على الحياة الآن').isChecked()).toBe(true);
    await typist.presses('F2', 'Control+Enter');
    await receipt().waitFor();
    expect(await numberOn()).not.toBe(earlier.receipt);
    expect(await typist.mouseUses()).toBe(0);
  }, 60_000);

  it('that only adds something goes to the earlier case, by its key', async () => {
    await answerCall();
    const typist = await Typist.at(page, 0);
    await typist.types('01000001001');
    await page.getByText(earlier.receipt).waitFor();
    await typist.presses('F4');
    // The newest is that of the call before.
    for (let tabs = 0; (await focusedName(page)) !== `إضافة إلى الشكوى ${earlier.receipt}`; tabs += 1) {
      expect(tabs).toBeLessThan(5);
      await typist.presses('Tab');
    }
    await typist.presses('Enter');
    await page.getByText(`تصل الرسالة إلى من يعمل على`).waitFor();
    await typist.types('المخبز فتح النهارده والوزن لسه ناقص');
    await picture(page, 'hotline-addition');
    expect(await objections(page)).toEqual([]);
    await typist.presses('Control+Enter');
    await page.getByRole('region', { name: 'أُضيفت إلى الشكوى' }).waitFor();
    await picture(page, 'hotline-added');
    expect(await typist.mouseUses()).toBe(0);
    await eventually('the message', async () => {
      const answer = await (await office.as('caseworker')).get(`/cases/${earlier.caseId}/events`);
      const { items } = answer.json<{ items: { type: string; actor: { role: string } | null }[] }>();
      return items.some(
        ({ type, actor }) => type === 'citizenMessageReceived' && actor?.role === 'intake_clerk',
      );
    });
  }, 60_000);

  it('about what others complained of is to be joined to theirs, with a receipt of its own', async () => {
    await answerCall();
    const typist = await Typist.at(page, 0);
    await typist.types('01000008802');
    await typist.presses('Tab', 'Tab');
    await typist.types('العيش عند مخبز السنابل ناقص الوزن');
    await typist.presses('Tab');
    await typist.types('مخبز السنابل');
    const likely = page.getByRole('region', { name: 'شكاوى يحتمل أنها في الموضوع نفسه' });
    await likely.getByText(earlier.receipt).waitFor();
    await picture(page, 'hotline-likely');
    await typist.presses('F8');
    expect(await focusedName(page)).toBe(`طلب الضم إلى الشكوى ${earlier.receipt}`);
    await typist.presses('Enter');
    await page.getByText('يُطلب ضمها إلى').waitFor();
    await typist.presses('Control+Enter');
    await receipt().getByText('طُلب ضمها إلى الشكوى').waitFor();
    const number = await numberOn();
    expect(number).not.toBe(earlier.receipt);
    expect(await typist.mouseUses()).toBe(0);
    const caseworker = await office.as('caseworker');
    const { items } = (await caseworker.get(`/cases/${earlier.caseId}/duplicates`)).json<{
      items: { case: { number: string }; reasons: { code: string }[] }[];
    }>();
    expect(items[0]?.case.number).toBe(number);
    expect(items[0]?.reasons[0]?.code).toBe('named_at_intake');
  }, 60_000);

  it('that the network cuts off loses no word, over a reload too, and is registered once', async () => {
    await answerCall();
    const keys: string[] = [];
    page.on('request', (request: Request) => {
      if (request.method() === 'POST' && request.url().endsWith('/complaints'))
        keys.push(request.headers()['idempotency-key'] ?? '');
    });
    const typist = await Typist.at(page, 0);
    await typist.types('01000009903');
    await typist.presses('Tab', 'Tab');
    await typist.types('أنبوبة البوتاجاز بضعف السعر عند المستودع');
    await page.reload();
    await page.getByText('استُعيد ما كتبته من قبل.').waitFor();
    let arrived = 0;
    await page.route(COMPLAINTS, async route => {
      // It arrives, and the answer does not.
      if (arrived === 0) await route.fetch();
      arrived += 1;
      await route.abort('connectionreset');
    });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'إعادة الإرسال' }).waitFor();
    await picture(page, 'hotline-cut');
    await page.reload();
    await page.getByRole('button', { name: 'إعادة الإرسال' }).waitFor();
    expect(await page.getByRole('textbox', { name: /نص الشكوى/ }).inputValue()).toContain('أنبوبة البوتاجاز');
    await page.unroute(COMPLAINTS);
    await page.keyboard.press('Control+Enter');
    await receipt().waitFor();
    expect(new Set(keys).size).toBe(1);
    const found = await (await office.as('clerk')).post('/callers/cases', { phone: '01000009903' });
    expect(found.json()).toMatchObject({ total: 1, items: [{ number: await numberOn() }] });
  }, 60_000);
});

function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}
