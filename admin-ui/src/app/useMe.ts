import { useGetIdentity } from 'react-admin';
import type { StaffRole } from '../../../workflows/domain/glossary';
import type { Account } from './http/contract';

export interface Me {
  readonly account: Account | undefined;
  readonly roles: readonly StaffRole[];
  /** Holds the minister's office itself, not somebody's in that place. */
  readonly isMinister: boolean;
  /** Decides for the minister within limits, and in no other way. */
  readonly isDelegate: boolean;
  has(role: string | null): boolean;
}

/** Who is signed in, as the pages ask. */
export function useMe(): Me {
  const { identity } = useGetIdentity();
  const account = identity?.account as Account | undefined;
  const roles = account?.roles.map(({ role }) => role) ?? [];
  const asMinister = account?.roles.filter(({ role }) => role === 'minister') ?? [];
  const isMinister = asMinister.some(({ onBehalf }) => !onBehalf);
  const isDelegate =
    asMinister.length > 0 && asMinister.every(({ onBehalf }) => onBehalf?.kind === 'delegate');
  return { account, roles, isMinister, isDelegate, has: role => roles.some(own => own === role) };
}
