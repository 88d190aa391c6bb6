import { randomUUID } from 'node:crypto';
import type { Delegation } from '../../api/schemas/delegations';
import { inDays, personId } from '../support/complaints';
import type { Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

interface Me {
  readonly account: {
    readonly roles: readonly {
      role: string;
      onBehalf?: { kind: string; delegationId: string };
      until?: string;
    }[];
  };
}

describeWith.postgres('delegations', () => {
  let office: Office;
  let minister: Caller;
  let head: string;
  let caseworker: string;

  beforeAll(async () => {
    office = await startOffice({ worker: false, engineAddress: '127.0.0.1:1' });
    minister = await office.as('minister');
    [head, caseworker] = await Promise.all([personId(office, 'head'), personId(office, 'caseworker')]);
  }, 60_000);
  afterAll(() => office?.stop());

  const give = (body: unknown, key: string | null = randomUUID(), by = minister) =>
    by.post('/delegations', body, { key });
  const revoke = (id: string, by = minister) => by.post(`/delegations/${id}/revoke`, {});
  const within = (person: string, from = 0, to = 3) => ({
    kind: 'delegate',
    personId: person,
    validFrom: inDays(from),
    validTo: inDays(to),
    scope: 'directorate_forbidden',
    penaltyTypes: ['warning', 'fine'],
    maxAmountPiastres: 500_000,
  });
  const acting = (person: string, from: number, to: number) => ({
    kind: 'acting',
    personId: person,
    validFrom: inDays(from),
    validTo: inDays(to),
  });
  const rolesOf = async (username: string) =>
    (await (await office.as(username)).get('/me')).json<Me>().account.roles;

  test('the deputy of the demo holds the usual one, and the minister, an administrator and an auditor see it', async () => {
    for (const username of ['minister', 'admin', 'auditor']) {
      const list = await (await office.as(username)).get('/delegations');
      expect(list.status).toBe(200);
      expect(list.json<{ items: Delegation[] }>().items).toContainEqual(
        expect.objectContaining({
          kind: 'delegate',
          state: 'in_force',
          to: { personId: await personId(office, 'deputy'), name: 'د. كمال راغب (نائب الوزير)' },
          limits: {
            scope: 'directorate_forbidden',
            penaltyTypes: ['warning', 'violation_report', 'fine'],
            maxAmountPiastres: 2_000_000,
          },
        }),
      );
    }
    expect((await (await office.as('head')).get('/delegations')).status).toBe(403);
  });

  test('one that is given is held at the very next request, and taken back as soon', async () => {
    const given = (await give(within(head))).json<Delegation>();
    expect(given).toMatchObject({ state: 'in_force', to: { personId: head } });
    expect(await rolesOf('head')).toMatchObject([
      { role: 'unit_head' },
      { role: 'minister', onBehalf: { kind: 'delegate', delegationId: given.id }, until: inDays(3) },
    ]);
    expect((await (await office.as('head')).get('/approvals')).status).toBe(200);
    expect((await revoke(given.id)).json()).toMatchObject({ state: 'revoked' });
    expect(await rolesOf('head')).toHaveLength(1);
    expect((await (await office.as('head')).get('/approvals')).status).toBe(403);
    expect((await revoke(given.id)).status).toBe(200);
  });

  test('one to come is not in force yet, one that is over not any more', async () => {
    const coming = (await give(within(caseworker, 1, 2))).json<Delegation>();
    expect(coming.state).toBe('to_come');
    await office.superuser.query(
      `insert into delegation (delegation_id, kind, from_person_id, to_person_id, valid_from, valid_to, scope,
         penalty_types, created_by, request_key, body_sha256)
       select $1::uuid, kind, from_person_id, $2, valid_from - 40, valid_from - 10, scope, penalty_types, created_by, 'over', ''
       from delegation where delegation_id = $3`,
      [randomUUID(), caseworker, coming.id],
    );
    expect(await rolesOf('caseworker')).toHaveLength(1);
    const over = (await minister.get('/delegations?pageSize=50'))
      .json<{ items: Delegation[] }>()
      .items.find(({ state }) => state === 'over');
    expect(await revoke(over?.id ?? '')).toMatchObject({ status: 409 });
    expect((await revoke(coming.id)).status).toBe(200);
  });

  test('it lapses when whoever gave it is no longer minister', async () => {
    expect(await rolesOf('deputy')).toHaveLength(1);
    const ministersRole = `account_role where role = 'minister' returning *`;
    const { rows } = await office.superuser.query(`delete from ${ministersRole}`);
    expect(await rolesOf('deputy')).toEqual([]);
    for (const row of rows)
      await office.superuser.query('insert into account_role values ($1, $2, $3)', Object.values(row));
    expect(await rolesOf('deputy')).toHaveLength(1);
  });

  test('nobody but the minister gives or takes back, and nobody hands on', async () => {
    const [seeded] = (await minister.get('/delegations')).json<{ items: Delegation[] }>().items;
    for (const username of ['deputy', 'admin', 'auditor', 'head']) {
      const caller = await office.as(username);
      expect((await give(within(head), randomUUID(), caller)).status).toBe(403);
      expect((await revoke(seeded?.id ?? '', caller)).status).toBe(403);
      expect((await caller.get('/delegations/candidates')).status).toBe(403);
    }
    expect((await give(within(head), randomUUID(), await office.as('deputy'))).json()).toMatchObject({
      code: 'notDelegated',
    });
    expect((await give(within(head), randomUUID(), office.anyone())).status).toBe(401);
  });

  test('the same key gives the same delegation, and another body by it none', async () => {
    const key = randomUUID();
    const [first, second] = await Promise.all([give(within(head), key), give(within(head), key)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.json<Delegation>().id).toBe(second.json<Delegation>().id);
    expect((await give(within(caseworker), key)).json()).toMatchObject({ status: 422, code: 'keyReused' });
    expect((await give(within(head), null)).status).toBe(422);
    await revoke(first.json<Delegation>().id);
  });

  test('there is one acting minister at a time, however many are appointed at once', async () => {
    const answers = await Promise.all([
      give(acting(head, 10, 20)),
      give(acting(caseworker, 20, 25)),
      give(acting(head, 5, 10)),
    ]);
    const given = answers.filter(({ status }) => status === 201);
    expect(answers.filter(({ status }) => status === 409).map(answer => answer.json().code)).toEqual(
      Array.from({ length: answers.length - given.length }, () => 'actingOverlaps'),
    );
    expect(given.length).toBeGreaterThan(0);
    expect((await give(acting(caseworker, 12, 13))).status).toBe(given.length === 2 ? 201 : 409);
    const left = (await minister.get('/delegations?pageSize=50')).json<{ items: Delegation[] }>().items;
    for (const { id } of left.filter(one => one.kind === 'acting')) await revoke(id);
    expect((await give(acting(caseworker, 12, 13))).status).toBe(201);
  });

  test('each is in the audit log, with who gave and who took back', async () => {
    const { id } = (await give(within(head))).json<Delegation>();
    await revoke(id);
    const { rows } = await office.superuser.query(
      `select kind from audit_leaf where detail ->> 'delegationId' = $1 order by leaf_id`,
      [id],
    );
    expect(rows).toEqual([{ kind: 'delegationGiven' }, { kind: 'delegationRevoked' }]);
  });

  test.each([
    ['oneself', async () => within(await personId(office, 'minister'))],
    ['an auditor', async () => within(await personId(office, 'auditor'))],
    ['nobody', async () => within(randomUUID())],
    ['no id', async () => within('head')],
    ['days gone by', async () => within(head, -1, 3)],
    ['an end before the beginning', async () => within(head, 3, 2)],
    ['a date that is none', async () => ({ ...within(head), validTo: '2026-13-45' })],
    ['a kind that is none', async () => ({ ...within(head), kind: 'minister' })],
    ['a penalty that is none', async () => ({ ...within(head), penaltyTypes: ['exile'] })],
    ['less than no money', async () => ({ ...within(head), maxAmountPiastres: -1 })],
    ['half a piastre', async () => ({ ...within(head), maxAmountPiastres: 0.5 })],
    ['limits for an acting minister', async () => ({ ...within(head), kind: 'acting' })],
    ['no limits for a delegate', async () => ({ ...acting(head, 0, 1), kind: 'delegate' })],
    ['another giver', async () => ({ ...within(head), fromPersonId: head })],
  ])('%s is refused with the field', async (_what, body) => {
    const answer = await give(await body());
    expect(answer.status).toBe(422);
    expect(answer.json<{ errors: unknown[] }>().errors.length).toBeGreaterThan(0);
  });
});
