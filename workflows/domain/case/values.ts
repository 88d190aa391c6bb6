import type {
  Body,
  ClockChange,
  DelegationScope,
  Kind,
  MeasureKind,
  OnBehalfKind,
  PenaltyType,
  Priority,
  Role,
} from '../glossary';

/** Free text is kept outside the case, in `case_text`; the case holds its id and digest (hex SHA-256). */
export interface TextRef {
  readonly textId: string;
  readonly sha256: string;
}

export interface EvidenceRef {
  readonly evidenceId: string;
  readonly sha256: string;
}

/** The versions of policy and calendar that a case goes by, until it is deliberately moved. */
export interface Rules {
  readonly policy: string;
  readonly calendar: string;
}

/** A pause of so many days, or so many days more, that a second person must agree to. */
export interface ClockProposal {
  readonly kind: ClockChange;
  readonly days: number;
  readonly byId: string;
}

/** A category with the policy in force when it was chosen: the case keeps that version until reclassified. */
export interface CategoryRef {
  readonly code: string;
  readonly fieldVisitNeeded: boolean;
  readonly directorateMayDecide: boolean;
}

/** A person with the establishments they are tied to (owner, relative, former employee), as known when named. */
export interface PersonRef {
  readonly personId: string;
  readonly unitId: string;
  readonly tiedTo: readonly string[];
  /** This very person complained in this case, or is its beneficiary. */
  readonly isReporter: boolean;
}

/** A unit with those above it, as known when named. */
export interface UnitRef {
  readonly unitId: string;
  readonly above: readonly string[];
}

/** What a delegate may decide. `maxAmountPiastres`: of all penalties of one decision together; null: no limit. */
export interface DelegationLimits {
  readonly scope: DelegationScope;
  readonly penaltyTypes: readonly PenaltyType[];
  readonly maxAmountPiastres: number | null;
}

/** In the minister's place: an acting minister has no limits. `ended`: no longer; see `formerPlace`. */
export type OnBehalf = (
  | { readonly kind: 'delegate'; readonly delegationId: string; readonly limits: DelegationLimits }
  | { readonly kind: 'acting'; readonly delegationId: string }
) & { readonly ended?: true };

/** Another case. */
export interface CaseLink {
  readonly caseId: string;
  readonly number: string;
}

/** Another case as known when it was named; `actorIsReporter`: whoever names it complained in it. */
export interface CaseRef extends CaseLink {
  readonly establishmentId: string | null;
  readonly actorIsReporter: boolean;
}

/** Who gives a command. `isReporter`: this very person complained in this case. */
export interface Actor {
  readonly role: Role;
  readonly personId: string;
  readonly unitId: string;
  readonly tiedTo: readonly string[];
  readonly isReporter: boolean;
  /** Set when this person is not the minister but decides as such. */
  readonly onBehalf?: OnBehalf | undefined;
}

/** What events keep of an actor. */
export interface ActorRef {
  readonly role: Role;
  readonly personId: string;
  readonly unitId: string;
  /** Marks what was decided in the minister's place. */
  readonly onBehalf?: { readonly kind: OnBehalfKind; readonly delegationId: string };
}

/** One thing proposed or decided. Amounts in piastres, durations in days. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly penaltyType?: PenaltyType | undefined;
  readonly amountPiastres?: number | undefined;
  readonly days?: number | undefined;
  readonly body?: Body | undefined;
  readonly dueDate?: string | undefined;
  /** Who puts it right; the case's own unit where nothing is said. */
  readonly unit?: UnitRef | undefined;
  readonly text?: TextRef | undefined;
}

/** A penalty type that the law permits here, with its maxima. */
export interface PermittedPenalty {
  readonly penaltyType: PenaltyType;
  readonly maxAmountPiastres?: number | undefined;
  readonly maxDays?: number | undefined;
}

export interface Classification {
  readonly kind: Kind;
  readonly category: CategoryRef;
  readonly priority: Priority;
}
