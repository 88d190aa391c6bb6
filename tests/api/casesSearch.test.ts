import type { CaseRow } from '../../api/schemas/cases';
import { decideAs, register } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

/** Words as people write them. The establishment EST-0001 is named in the demo data. */
const COMPLAINTS = {
  ahmed: { text: 'الحاج أحمد بياع العيش في شارع يوليو رقم ٣٣٤٤٥٥', reporter: { name: 'إيمان مُصطفى' } },
  phone: {
    text: 'محل مقفول',
    address: 'خلف مسجد الرحمة',
    reporter: { name: 'سيد', phone: '+20 100 000 1025' },
  },
  bakery: { text: 'ميزان مغشوش', reporter: {} },
  marks: { text: 'قال «حُلْوٌ» بـــلا \u202Bوزن\u202C ﻻحقًا ١٠٠% ومسؤول الفئة', reporter: {} },
};
type Name = keyof typeof COMPLAINTS;

describeWith.postgresAndTemporal('searching cases', () => {
  let office: Office;
  const names = new Map<string, Name>();
  const numbers = new Map<Name, string>();

  beforeAll(async () => {
    office = await startOffice();
    for (const [name, complaint] of Object.entries(COMPLAINTS) as [
      Name,
      Readonly<Record<string, unknown>>,
    ][]) {
      const { caseId, receipt } = await register(office, complaint);
      names.set(caseId, name);
      numbers.set(name, receipt);
      if (name !== 'bakery') continue;
      const input = {
        kind: 'complaint',
        category: 'bread.weight',
        priority: 'normal',
        establishment: 'EST-0001',
      };
      await decideAs(office, 'caseworker', caseId, 'classify', input);
    }
  }, 60_000);
  afterAll(() => office?.stop());

  async function search(q: string, username = 'caseworker'): Promise<readonly (Name | undefined)[]> {
    const caller = await office.as(username);
    const answer = await caller.post('/cases/search', { q });
    return answer.json<{ items: CaseRow[] }>().items.map(row => names.get(row.id));
  }

  test.each<[what: string, q: string, found: readonly Name[]]>([
    ['a letter without its hamza', 'احمد', ['ahmed']],
    ['a letter with a hamza that was not written', 'العيش بيّاع', ['ahmed']],
    ['a Latin digit for an Arabic one', '334455', ['ahmed']],
    ['an Arabic digit', '٣٣٤٤٥٥', ['ahmed']],
    ['ه for ة', 'الفئه', ['marks']],
    ['ي for ى and a hamza on its seat', 'مسوول', ['marks']],
    ['a word whose marks were typed', 'حلو', ['marks']],
    ['a stretched word', 'بلا', ['marks']],
    ['a word between direction marks', 'وزن', ['marks']],
    ['a ligature', 'لاحقا', ['marks']],
    ['part of a word', 'يوليو', ['ahmed']],
    ['two words, in any order', 'يوليو الحاج', ['ahmed']],
    ['two words of which one is missing', 'يوليو وزارة', []],
    ['final ya for ى', 'مصطفى', ['ahmed']],
    ['a word whose every letter is marked', 'أَحْمَد', ['ahmed']],
    ['a word beside a phone in its own spacing', 'سيد 0100 000 1025', ['phone']],
    ['a wildcard, which is only a sign', '%', ['marks']],
    ['an underscore, which is only a sign', '_', []],
    ['where it happened, as it was said', 'مسجد الرحمه', ['phone']],
    ["the reporter's name", 'ايمان مصطفي', ['ahmed']],
  ])('finds %s: %s', async (_what, q, found) => {
    expect(await search(q)).toEqual(found);
  });

  test.each([
    '01000001025',
    '٠١٠٠٠٠٠١٠٢٥',
    '۰۱۰۰۰۰۰۱۰۲۵',
    '+201000001025',
    '00201000001025',
    '0100 000 1025',
    '+20 100-000-1025',
    '(010) 00001025',
    '010-0000-1025',
    '+20 (0)10 0000 1025',
    '1000001025',
    '٠١٠-٠٠٠٠-١٠٢٥',
  ])('finds the reporter by the phone however it is written: %s', async q => {
    expect(await search(q)).toEqual(['phone']);
  });

  test('finds a case by its number, as printed and as read aloud', async () => {
    const number = numbers.get('bakery') ?? '';
    expect(await search(number)).toEqual(['bakery']);
    expect(await search(`${number.slice(0, 2)} ${number.slice(2, 9)} ${number.slice(9)}`)).toEqual([
      'bakery',
    ]);
    expect(await search(`${number.slice(0, 2)}-${number.slice(2, 9)}-${number.slice(9)}`)).toEqual([
      'bakery',
    ]);
    const arabic = number.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)));
    expect(await search(arabic)).toEqual(['bakery']);
  });

  test('finds a case by its establishment', async () => {
    expect(await search('السنابل')).toEqual(['bakery']);
  });

  test('does not find the reporter for whoever may not know them', async () => {
    expect(await search('ايمان', 'legal')).toEqual([]);
    expect(await search('01000001025', 'minister')).toEqual([]);
    expect(await search('يوليو', 'legal')).toEqual(['ahmed']);
  });

  test('keeps what is searched for out of addresses', async () => {
    const caseworker = await office.as('caseworker');
    expect((await caseworker.get('/cases?q=01000001025')).status).toBe(422);
    await search('01000001025');
    expect(office.logs.join('\n')).not.toContain('01000001025');
  });

  test('narrows what is found as a list is narrowed, and exports it', async () => {
    const caseworker = await office.as('caseworker');
    const closed = await caseworker.post('/cases/search?stage=closed', { q: 'يوليو' });
    expect(closed.json<{ items: unknown[] }>().items).toEqual([]);
    const table = await caseworker.post('/cases/search?format=csv', { q: 'يوليو' });
    expect(table.headers.get('content-type')).toContain('text/csv');
    expect(table.text).toContain(numbers.get('ahmed'));
  });

  test('stays within what one may see', async () => {
    expect(await search('يوليو', 'caseworker.cairo')).toEqual([]);
    expect(await search('يوليو', 'caseworker.minya')).toEqual(['ahmed']);
  });
});
