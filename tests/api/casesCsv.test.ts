import { safeCell } from '../../api/http/csv';
import { decideAs, register } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

const BOM = '\uFEFF';

describe('a cell of an exported table', () => {
  test.each([
    ['ملوي', '"ملوي"'],
    ['قال "لا"', '"قال ""لا"""'],
    ['=HYPERLINK("http://x","اضغط")', `"'=HYPERLINK(""http://x"",""اضغط"")"`],
    ['+20 100', `"'+20 100"`],
    ['-1+1', `"'-1+1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1+1', `"'\t=1+1"`],
    ['＝1+1', `"'＝1+1"`],
    ['أ,ب', '"أ,ب"'],
  ])('%j is written %j', (value, cell) => {
    expect(safeCell(value)).toBe(cell);
  });
});

describeWith.postgresAndTemporal('exporting the list', () => {
  let office: Office;
  let caseId: string;

  beforeAll(async () => {
    office = await startOffice();
    caseId = (await register(office, { district: '=cmd|calc', receivedAt: '2026-11-01T08:00:00Z' })).caseId;
    await register(office, { governorate: 'EG-C', district: 'شبرا، مصر' });
    await decideAs(office, 'caseworker', caseId, 'classify', {
      kind: 'complaint',
      category: 'bread.weight',
      priority: 'normal',
      establishment: 'EST-0001',
    });
  }, 60_000);
  afterAll(() => office?.stop());

  async function exported(username: string, query = '', language = 'ar'): Promise<string> {
    const caller = await office.as(username);
    const response = await fetch(`${office.api}/cases?format=csv${query}`, {
      headers: { cookie: caller.cookie, 'accept-language': language },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=mizan-cases.csv');
    return Buffer.from(await response.arrayBuffer()).toString('utf8');
  }

  test('begins with a byte order mark, and no cell is a formula', async () => {
    const csv = await exported('caseworker.minya');
    expect(csv.startsWith(`${BOM}"رقم الشكوى","المرحلة"`)).toBe(true);
    const [, row = '', ...rest] = csv.split('\r\n');
    expect(row).toMatch(
      /^"26\d{8}","الفرز","شكوى","[^"]+","عادية","[^"]+","EG-MN","'=cmd\|calc","[^"]+","2026-11-01T08:00:00.000Z",""$/,
    );
    expect(rest).toEqual(['']);
  });

  test('has neither the words nor who complained', async () => {
    const csv = await exported('caseworker');
    for (const private_ of ['ناقص الوزن', 'هدى', '٠١٠', '01000001007']) expect(csv).not.toContain(private_);
  });

  test('follows scope, filters and language', async () => {
    expect((await exported('caseworker')).trim().split('\r\n')).toHaveLength(3);
    expect(await exported('caseworker.cairo')).toContain('"شبرا، مصر"');
    expect(await exported('caseworker.cairo')).not.toContain('EG-MN');
    expect((await exported('caseworker', '&governorate=EG-C')).trim().split('\r\n')).toHaveLength(2);
    expect(await exported('caseworker', '', 'en')).toContain('"Number","Stage"');
  });

  test('every export is in the audit log', async () => {
    const count = async () =>
      (await office.database.query("select 1 from audit_leaf where kind = 'exported'")).rowCount;
    const before = (await count()) ?? 0;
    await exported('auditor');
    expect(await count()).toBe(before + 1);
  });

  test('has all of many cases', async () => {
    const clerk = await office.as('clerk');
    await Promise.all(
      Array.from({ length: 210 }, (_, i) =>
        clerk.post('/complaints', { channel: 'email', text: `شكوى ${i}`, governorate: 'EG-LX' }),
      ),
    );
    const lines = (await exported('caseworker', '&governorate=EG-LX')).trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(210);
    expect(new Set(lines.map(line => line.split(',')[0])).size).toBe(210);
  });
});
