import { z } from 'zod';
import type { StaffRole } from '../../workflows/domain/glossary';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount, MINISTRY } from '../seed/accounts';
import { send } from './http';

/** A demo account that is signed in. */
export interface Official extends DemoAccount {
  readonly cookie: string;
  readonly personId: string;
}

/** The signed-in demo accounts of one stack. */
export interface Office {
  readonly api: string;
  readonly officials: readonly Official[];
}

const signedIn = z.object({ account: z.object({ personId: z.string() }) });

export async function openOffice(apiUrl: string): Promise<Office> {
  const api = `${apiUrl}/api/v1`;
  return { api, officials: await Promise.all(DEMO_ACCOUNTS.map(account => signIn(api, account))) };
}

async function signIn(api: string, account: DemoAccount): Promise<Official> {
  const body = JSON.stringify({ username: account.username, password: DEMO_PASSWORD });
  const answer = await send({ method: 'POST', url: `${api}/login`, body });
  if (!answer.cookie) throw new Error(`signing in as ${account.username} gave no session`);
  return { ...account, cookie: answer.cookie, personId: signedIn.parse(answer.body).account.personId };
}

/** Who holds the role where it covers the unit, in the unit itself or at the ministry, and is not tied to the place. */
export function officialsFor(
  office: Office,
  role: StaffRole,
  unitId: string,
  establishmentId: string | null,
): readonly Official[] {
  return office.officials.filter(
    official =>
      official.roles.some(held => held.role === role && [unitId, MINISTRY].includes(held.unitId)) &&
      !(establishmentId && official.tiedTo?.includes(establishmentId)),
  );
}

export function officialNamed(office: Office, username: string): Official {
  const found = office.officials.find(official => official.username === username);
  if (!found) throw new Error(`there is no demo account ${username}`);
  return found;
}

export function officialWithPerson(office: Office, personId: string): Official {
  const found = office.officials.find(official => official.personId === personId);
  if (!found) throw new Error(`no demo account belongs to person ${personId}`);
  return found;
}
