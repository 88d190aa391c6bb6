import type { CaseState } from '../../../../workflows/domain/case/case';
import type { EventData } from '../../../../workflows/domain/case/events';
import type { ActorRef, OnBehalf, Rules } from '../../../../workflows/domain/case/values';
import type {
  Action,
  Body,
  Channel,
  ClosedBy,
  EventType,
  Kind,
  ObligationKind,
  Outcome,
  Priority,
  Role,
  StaffRole,
  Stage,
  Verdict,
  VisitState,
} from '../../../../workflows/domain/glossary';
import type { Calling } from './calling';
import type { Outgoing } from './outgoing';
import type { Recipient, Reporter } from './parties';
import type { Said } from './said';

/** What the API sends, in the shapes that the pages read. Instants are ISO 8601, days `2026-11-21`. */

export interface Account {
  accountId: string;
  personId: string;
  name: string;
  username: string;
  roles: {
    role: StaffRole;
    unitId: string;
    unitNameAr: string;
    unitNameEn: string;
    /** The minister's role, held by a delegation until the end of the day `until`. */
    onBehalf?: OnBehalf;
    until?: string;
  }[];
}

export interface Catalogue {
  categories: Category[];
  groups: { code: string; labelAr: string; labelEn: string; competentBody: string }[];
  governorates: { code: string; nameAr: string; nameEn: string }[];
  units: {
    id: string;
    nameAr: string;
    nameEn: string;
    parentId: string | null;
    kind: string;
    governorate: string | null;
  }[];
  bodies: { code: Body; labelAr: string; labelEn: string }[];
}

export interface Category {
  code: string;
  group: string;
  labelAr: string;
  labelEn: string;
  defaultKind: Kind;
  defaultPriority: Priority;
  fieldVisitNeeded: boolean;
  directorateMayDecide: boolean;
}

export interface Person {
  personId: string;
  name: string;
  role: StaffRole;
  unitId: string;
  /** To the establishment of the case: may not be sent or assigned. */
  tied: boolean;
}

export interface NamedPerson {
  personId: string;
  name: string;
}

export interface CaseRow {
  id: string;
  number: string;
  /** First words of the complaint; null for those who may not read them. */
  summary: string | null;
  stage: Stage;
  ownerRole: Role | null;
  unitId: string;
  kind: Kind | null;
  category: string | null;
  priority: Priority;
  channel: Channel;
  governorate: string | null;
  district: string | null;
  establishment: { id: string; nameAr: string } | null;
  assignee: NamedPerson | null;
  /** What the case owes beside its stage. */
  openObligations: ObligationKind[];
  receivedAt: string;
  stageSince: string;
  updatedAt: string;
  /** When the budget of the present stage is used up; null while no clock runs. */
  dueAt: string | null;
  clockLevel: number;
  pausedUntil: string | null;
  /** When a decision that can still be withdrawn takes effect. */
  effectiveAt: string | null;
  /** The versions that its deadlines go by. */
  rules: Rules;
  outcome: Outcome | null;
  closedBy: ClosedBy | null;
  passedTasks: (StrandedTask & { unitId: string })[];
  flags: {
    publicInterest: boolean;
    ministerMark: boolean;
    repeatEstablishment: boolean;
    disputed: boolean;
    /** How many cases wait for its answer. */
    followers: number;
    likelyDuplicate: boolean;
  };
}

export type CountsByStage = Partial<Record<Stage, number>>;

export interface Evidence {
  id: string;
  mediaType: string;
  size: number;
  name: string;
  uploadedAt: string;
  uploadedBy: string | null;
}

export interface CaseDetail extends CaseRow, Calling, Outgoing, Said {
  seq: number;
  /** The complainant's own words; null for those who may not read them. */
  text: string | null;
  state: CaseState;
  texts: Record<string, string>;
  people: Record<string, { name: string }>;
  reporter: Reporter | null;
  beneficiary: Recipient | null;
  establishmentCard: Establishment | null;
  /** What the person may do now, the usual one first. */
  actions: Action[];
  stranded: StrandedTask[];
  evidence: Evidence[];
}

/** A task that a case waits for. */
export interface StrandedTask {
  action: Action;
  role: Role;
}

export type EventItem = {
  [T in EventType]: {
    seq: number;
    type: T;
    at: string;
    actor: (ActorRef & { name: string | null }) | null;
    data: EventData[T];
    texts: Record<string, string>;
  };
}[EventType];

export interface ActionAnswer {
  seq: number;
  case: { id: string; number: string; stage: Stage; seq: number };
  actions: Action[];
}

export interface VisitRow {
  id: string;
  caseId: string;
  number: string;
  visitId: string;
  inspector: NamedPerson;
  plannedFor: string;
  /** To the establishment as it is known now: another must go. */
  inspectorTied: boolean;
  status: VisitState;
  verdict: Verdict | null;
  priority: Priority;
  category: string | null;
  governorate: string | null;
  district: string | null;
  establishment: {
    id: string;
    nameAr: string;
    lat: number | null;
    lon: number | null;
    licence: string | null;
    phone: string | null;
  } | null;
  /** What the inspector was told to look at. */
  instructions: string | null;
  /** Of the case's present stage. */
  dueAt: string | null;
  clockLevel: number;
  pausedUntil: string | null;
  stageSince: string;
}

/** How many visits of all that match are in a district. */
export interface DistrictCount {
  governorate: string | null;
  district: string | null;
  count: number;
}

export interface Establishment {
  id: string;
  nameAr: string;
  kind: string;
  governorate: string | null;
  districtAr: string | null;
  licence: string | null;
  aliases: string[];
  counts: { cases: number; openCases: number; violations: number; substantiated: number };
  lat?: number | null;
  lon?: number | null;
}

/** `code`: the category of a case, the verdict of a visit, the type of a penalty. `state`: its stage or state. */
export interface HistoryItem {
  at: string;
  kind: 'case' | 'visit' | 'penalty';
  caseId: string;
  number: string;
  code: string | null;
  state: string;
}

export interface StreamMessage {
  caseId: string;
  seq: number;
  stage: Stage;
}

export interface Listed<T> {
  items: T[];
  total: number;
}
