import type { Body, ClockChange, Kind, MeasureKind, PenaltyType, Priority, Role } from '../glossary';

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
}

/** Who gives a command. `isReporter`: this very person complained in this case. */
export interface Actor {
  readonly role: Role;
  readonly personId: string;
  readonly unitId: string;
  readonly tiedTo: readonly string[];
  readonly isReporter: boolean;
}

/** What events keep of an actor. */
export interface ActorRef {
  readonly role: Role;
  readonly personId: string;
  readonly unitId: string;
}

/** One thing proposed or decided. Amounts in piastres, durations in days. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly penaltyType?: PenaltyType | undefined;
  readonly amountPiastres?: number | undefined;
  readonly days?: number | undefined;
  readonly body?: Body | undefined;
  readonly dueDate?: string | undefined;
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
