import { useGetIdentity } from 'react-admin';
import type { StaffRole } from '../../../workflows/domain/glossary';
import type { Account } from './http/contract';

export interface Me {
  readonly account: Account | undefined;
  readonly roles: readonly StaffRole[];
  has(role: string | null): boolean;
}

/** Who is signed in, as the pages ask. */
export function useMe(): Me {
  const { identity } = useGetIdentity();
  const account = identity?.account as Account | undefined;
  const roles = account?.roles.map(({ role }) => role) ?? [];
  return { account, roles, has: role => roles.some(own => own === role) };
}
