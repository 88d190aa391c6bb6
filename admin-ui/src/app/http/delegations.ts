import type { DelegationLimits } from '../../../../workflows/domain/case/values';
import type { DelegationState, OnBehalfKind, StaffRole } from '../../../../workflows/domain/glossary';
import type { NamedPerson } from './contract';

/** Days are Cairo's, the first and the last included. */
export interface Delegation {
  id: string;
  kind: OnBehalfKind;
  from: NamedPerson;
  to: NamedPerson;
  validFrom: string;
  validTo: string;
  limits: DelegationLimits | null;
  state: DelegationState;
  createdAt: string;
  revokedAt: string | null;
  revokedBy: NamedPerson | null;
}

export interface DelegateCandidate extends NamedPerson {
  roles: StaffRole[];
}
