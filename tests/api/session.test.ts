import { createHash } from 'node:crypto';
import { breadComplaint } from '../support/complaints';
import { Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { PlainBrowser } from '../support/plainBrowser';

describeWith.postgres('signing in', () => {
  let office: Office;

  beforeAll(async () => {
    office = await startOffice({ worker: false });
  }, 60_000);
  afterAll(() => office?.stop());

  test('the right password opens a session that says who one is', async () => {
    const caller = office.anyone();
    const answer = await caller.signIn('caseworker.minya');
    expect(answer.status).toBe(200);
    const account = {
      username: 'caseworker.minya',
      name: 'رضوى جاد',
      roles: [
        {
          role: 'caseworker',
          unitId: 'dir-EG-MN',
          unitNameAr: 'مديرية التموين والتجارة الداخلية بالمنيا',
          unitNameEn: 'Minya supply directorate',
        },
      ],
    };
    expect(answer.json()).toMatchObject({ account });
    expect((await caller.get('/me')).json()).toEqual(answer.json());
  });

  test("the cookie is out of a script's and another site's reach", async () => {
    const answer = await office.anyone().signIn('clerk');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^mizan_session=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Path=/');
  });

  test('the database has neither the password nor the session, only what they are checked with', async () => {
    const caller = office.anyone();
    await caller.signIn('clerk');
    const token = caller.cookie.split('=')[1] ?? '';
    const hashes = await office.database.query('select token_hash from session');
    expect(hashes.rows.map(row => row.token_hash.toString('hex'))).toContain(
      createHash('sha256').update(token).digest('hex'),
    );
    const { rows } = await office.database.query('select password_hash from account');
    for (const { password_hash: hash } of rows)
      expect(hash).toMatch(/^\$argon2id\$v=19\$m=\d{5,},t=\d,p=\d\$/);
    expect(JSON.stringify([hashes.rows, rows])).not.toContain(token);
  });

  test('signing in clears away what is over of the same account', async () => {
    await office.anyone().signIn('legal2');
    const sessions = async () => {
      const { rows } = await office.database.query<{ over: boolean }>(
        `select s.expires_at < now() as over from session s join account a using (account_id) where a.username = 'legal2'`,
      );
      return rows;
    };
    await office.superuser.query(`update session set expires_at = now() - interval '1 minute'
      where account_id = (select account_id from account where username = 'legal2')`);
    expect(await sessions()).toEqual([{ over: true }]);
    await office.anyone().signIn('legal2');
    expect(await sessions()).toEqual([{ over: false }]);
  });

  test('signing out takes effect at once, for this session and no other', async () => {
    const [one, other] = [office.anyone(), office.anyone()];
    await one.signIn('clerk');
    await other.signIn('clerk');
    const { cookie } = one;
    const answer = await one.post('/logout');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    one.cookie = cookie;
    expect((await one.get('/me')).status).toBe(401);
    expect((await other.get('/me')).status).toBe(200);
  });

  test('what one person sends is never taken for that of another, who signed in in the same browser since', async () => {
    const browser = office.anyone();
    const { account } = (await browser.signIn('caseworker')).json<{ account: { personId: string } }>();
    await browser.signIn('clerk');
    const sentBy = (personId: string) =>
      browser.post('/complaints', breadComplaint, { headers: { 'Mizan-Person': personId } });
    const answer = await sentBy(account.personId);
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([401, 'anotherPerson']);
    expect((await office.database.query('select 1 from inbox limit 1')).rowCount).toBe(0);
    const { personId } = (await browser.get('/me')).json<{ account: { personId: string } }>().account;
    expect((await sentBy(personId)).status).toBe(201);
  });

  test('an account that is switched off is out at once', async () => {
    const caller = office.anyone();
    await caller.signIn('monitor');
    await office.superuser.query("update account set active = false where username = 'monitor'");
    expect((await caller.get('/me')).status).toBe(401);
    expect((await caller.signIn('monitor')).status).toBe(401);
  });

  test('a session ends by itself', async () => {
    const caller = office.anyone();
    await caller.signIn('operations');
    await office.superuser.query("update session set expires_at = now() - interval '1 second'");
    expect((await caller.get('/me')).status).toBe(401);
  });

  test('a wrong password and an unknown name get the same answer', async () => {
    const wrong = await office.anyone().signIn('clerk', 'guess');
    const unknown = await office.anyone().signIn('nobody', 'guess');
    expect(wrong.status).toBe(401);
    expect(wrong.json()).toMatchObject({
      code: 'wrongCredentials',
      title: 'اسم المستخدم أو كلمة المرور غير صحيحة',
    });
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text]);
  });

  test.each(['', 'mizan_session=', 'mizan_session=%E0%A4', 'mizan_session=x; mizan_session=y', '=;;='])(
    'the cookie %j is nobody',
    async cookie => {
      const answer = await office.anyone().get('/me', { headers: { cookie } });
      expect(answer.status).toBe(401);
    },
  );

  test('every signing in is in the audit log, without what was typed', async () => {
    await office.anyone().signIn('legal');
    await office.anyone().signIn('legal', 'not-the-password');
    const { rows } = await office.database.query(
      `select l.kind, l.detail from audit_leaf l join account a on a.person_id::text = l.person_id
       where a.username = 'legal' order by leaf_id`,
    );
    expect(rows).toEqual([
      { kind: 'signedIn', detail: {} },
      { kind: 'signInFailed', detail: {} },
    ]);
  });
});

describeWith.postgres('one address', () => {
  let office: Office;

  beforeAll(async () => {
    office = await startOffice({ worker: false, publicRatePerMinute: 50 });
  }, 60_000);
  afterAll(() => office?.stop());

  test('guesses a few passwords a minute, and is told the time to wait', async () => {
    const caller = new Caller(office.api);
    const guesses = [];
    for (let i = 0; i < 6; i++) guesses.push(await caller.signIn('minister', `guess-${i}`));
    expect(guesses.map(answer => answer.status)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(guesses[5]?.json()).toMatchObject({ code: 'rateLimited', status: 429 });
    expect(Number(guesses[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await caller.get('/health')).status).toBe(200);
  });

  test('reports danger to life a few times in ten minutes, then is told whom to call; other complaints go on', async () => {
    const file = (danger: boolean, text: string) =>
      office.anyone().post('/public/complaints', { text, danger });
    const reports = [];
    for (let i = 0; i < 9; i++) reports.push(await file(true, `حريق ${i}`));
    expect(reports.map(({ status }) => status)).toEqual([...Array(8).fill(201), 429]);
    expect(reports[8]?.json()).toMatchObject({
      code: 'dangerLimited',
      titleAr: expect.stringContaining('123'),
    });
    expect((await file(false, 'رغيف ناقص')).status).toBe(201);
    const browser = new PlainBrowser(office.api.replace('/api/v1', ''));
    await browser.open('/citizen/file/what');
    await browser.press('متابعة', { text: 'حريق', danger: 'yes' });
    await browser.press('متابعة');
    await browser.press('متابعة', { way: 'nobody' });
    await browser.press('أرسل الشكوى');
    expect(browser.status).toBe(429);
    expect(browser.links()).toContain('tel:123');
    expect(browser.text).toContain('ما كتبته محفوظ');
  });
});
