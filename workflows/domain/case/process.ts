import {
  type Action,
  BODIES,
  CHECK_RESULTS,
  CONTACT_MEANS,
  CONTACT_RESULTS,
  DECISIONS,
  DELIVERY_RESULTS,
  type FieldName,
  FRAUD_SOURCES,
  KINDS,
  OBJECTION_DECISIONS,
  ON_SITE_MEASURE_TYPES,
  OPEN_STAGES,
  OPINIONS,
  ORIGINS,
  OUTCOMES,
  PRIORITIES,
  PUBLISHED_ON,
  RECOMMENDATIONS,
  REFERRAL_DISPOSITIONS,
  type Role,
  RUMOUR_VERDICTS,
  type Stage,
  VERDICTS,
} from '../glossary';
import { CALENDARS } from '../time/calendar';
import { POLICIES } from '../time/policy';
import type { FieldSpec, InputOf } from './fields';

/** Where an action is possible and by whom. */
export interface Rule {
  readonly from: readonly Stage[];
  readonly by: readonly Role[];
}

export interface ActionSpec {
  readonly rules: readonly Rule[];
  /** Where the case can stand afterwards; `same`: the stage does not change. The decision takes one of these. */
  readonly to: readonly (Stage | 'same' | 'former')[];
  readonly fields: Readonly<Partial<Record<FieldName, FieldSpec>>>;
}

const ANY: readonly Stage[] = [...OPEN_STAGES, 'closed'];
const STAFF: readonly Role[] = [
  'intake_clerk',
  'media_monitor',
  'caseworker',
  'unit_head',
  'inspector',
  'executing_unit',
  'legal',
  'minister',
  'operations',
];
const AFTER_MEASURES = ['remedy', 'referred', 'citizen_contact'] as const satisfies readonly Stage[];

/** Stages whose clock the unit itself may pause or extend; nobody moves the clock of whoever decides. */
const TIMED: readonly Stage[] = [
  'triage',
  'verification',
  'presentation',
  'penalty',
  'remedy',
  'citizen_contact',
];
const TIMED_BY_UNIT: readonly Rule[] = [{ from: TIMED, by: ['caseworker', 'unit_head'] }];

const days = { type: 'integer', required: true, min: 1, max: 30 } as const;
const text = { type: 'text', required: true, max: 4000 } as const;
const optionalText = { type: 'text', required: false, max: 4000 } as const;
const evidence = { type: 'evidence', required: false } as const;
const proof = { type: 'evidence', required: true } as const;
const ref = <T extends string>(type: T) => ({ type, required: true }) as const;
const optional = <T extends string>(type: T) => ({ type, required: false }) as const;
/** What a decision is bound to: the digest of the version shown, and the last later material shown with it. */
const digest = ref('digest');
const acknowledged = optional('acknowledged');
const oneOf = <T>(terms: T) => ({ type: 'enum', required: true, terms }) as const;
const futureDate = { type: 'date', required: true, when: 'future' } as const;

const { answered, rumour_refuted, unfounded, inconclusive, remedied } = OUTCOMES;
const AFTER_REVOCATION = { unfounded, inconclusive, remedied, answered } as const;
const { reached, no_answer, wrong_number } = CONTACT_RESULTS;

/**
 * The process: every action with its stages, roles, effect and fields. This one table drives the workflow's
 * validators, the API's answers, the pages' buttons and dialogs, and docs/process.md.
 */
export const PROCESS = {
  classify: {
    rules: [{ from: ['triage', 'verification', 'presentation'], by: ['caseworker'] }],
    to: ['same'],
    fields: {
      kind: oneOf(KINDS),
      category: ref('category'),
      priority: oneOf(PRIORITIES),
      establishment: optional('establishment'),
      governorate: optional('governorate'),
      district: { type: 'place', required: false, max: 80 },
      origin: { type: 'enum', required: false, terms: ORIGINS },
    },
  },
  transferUnit: {
    rules: [{ from: ['triage'], by: ['caseworker', 'operations'] }],
    to: ['same'],
    fields: { unit: ref('unit'), reason: text },
  },
  accept: { rules: [{ from: ['triage'], by: ['caseworker'] }], to: ['verification'], fields: {} },
  answer: {
    rules: [{ from: ['triage', 'presentation'], by: ['caseworker'] }],
    to: ['citizen_contact'],
    fields: { text, outcome: oneOf({ answered, rumour_refuted }) },
  },
  proposeRejection: {
    rules: [{ from: ['triage'], by: ['caseworker'] }],
    to: ['same'],
    fields: { reason: text },
  },
  agreeRejection: {
    rules: [{ from: ['triage'], by: ['unit_head'] }],
    to: ['closed'],
    fields: { note: optionalText },
  },
  interveneNow: {
    rules: [{ from: ['triage'], by: ['caseworker'] }],
    to: ['remedy'],
    fields: { text, unit: optional('executingUnit') },
  },
  requestInfo: {
    rules: [{ from: ['triage', 'verification', 'presentation'], by: ['caseworker'] }],
    to: ['awaiting_citizen'],
    fields: { question: text },
  },
  provideInfo: {
    rules: [{ from: ['awaiting_citizen'], by: ['citizen', 'intake_clerk'] }],
    to: ['former'],
    fields: { text, evidence },
  },
  mergeInto: {
    rules: [{ from: ['triage', 'verification', 'presentation'], by: ['caseworker', 'unit_head'] }],
    to: ['following'],
    fields: { root: ref('case'), reason: optionalText },
  },
  unmerge: {
    rules: [{ from: ['following'], by: ['caseworker', 'unit_head'] }],
    to: ['former'],
    fields: { reason: text },
  },
  refer: {
    rules: [
      { from: ['triage', 'verification', 'presentation'], by: ['caseworker'] },
      { from: ['minister_decision'], by: ['minister'] },
    ],
    to: ['referred'],
    fields: { body: oneOf(BODIES), question: text, dueDate: futureDate },
  },
  recordReferralAnswer: {
    rules: [{ from: ANY, by: ['caseworker', 'competent_body'] }],
    to: ['presentation', 'remedy', 'citizen_contact', 'same'],
    fields: { referral: ref('referral'), text, disposition: oneOf(REFERRAL_DISPOSITIONS), evidence },
  },
  recallReferral: {
    rules: [{ from: ['referred'], by: ['caseworker', 'unit_head'] }],
    to: ['presentation'],
    fields: { reason: text },
  },
  escalateToMinister: {
    rules: [
      { from: ['triage', 'presentation', 'referred'], by: ['caseworker', 'operations', 'intake_clerk'] },
    ],
    to: ['minister_decision'],
    fields: { question: text },
  },
  answerQuestion: {
    rules: [{ from: ['minister_decision'], by: ['minister'] }],
    to: ['former', 'presentation', 'closed'],
    fields: { text },
  },
  directReview: {
    rules: [
      {
        from: [
          'triage',
          'awaiting_citizen',
          'verification',
          'presentation',
          'unit_decision',
          'legal_review',
          'minister_decision',
          'referred',
        ],
        by: ['minister'],
      },
    ],
    to: ['verification'],
    fields: { returnDate: futureDate, note: optionalText },
  },
  assignToLeader: {
    rules: [{ from: ['minister_decision'], by: ['minister'] }],
    to: ['same'],
    fields: { leader: ref('person'), dueDate: futureDate, note: optionalText },
  },
  answerAssignment: {
    rules: [{ from: ANY, by: STAFF }],
    to: ['same'],
    fields: { obligation: ref('obligation'), text, evidence },
  },
  withdrawAssignment: {
    rules: [{ from: ANY, by: ['minister'] }],
    to: ['same'],
    fields: { obligation: ref('obligation'), reason: text },
  },
  scheduleVisit: {
    rules: [{ from: ['verification'], by: ['caseworker', 'unit_head'] }],
    to: ['same'],
    fields: { inspector: ref('inspector'), plannedDate: futureDate, instructions: optionalText },
  },
  reassignVisit: {
    rules: [{ from: ['verification'], by: ['caseworker', 'unit_head'] }],
    to: ['same'],
    fields: { visit: ref('visit'), inspector: ref('inspector'), reason: optionalText },
  },
  cancelVisit: {
    rules: [{ from: ['verification'], by: ['caseworker', 'unit_head'] }],
    to: ['same'],
    fields: { visit: ref('visit'), reason: text },
  },
  startVisit: {
    rules: [{ from: ['verification', 'awaiting_citizen'], by: ['inspector'] }],
    to: ['same'],
    fields: { visit: ref('visit') },
  },
  submitFindings: {
    rules: [{ from: ANY, by: ['inspector'] }],
    to: ['presentation', 'same'],
    fields: {
      visit: ref('visit'),
      verdict: oneOf(VERDICTS),
      findings: text,
      establishment: optional('establishment'),
      evidence,
      noEvidenceReason: optionalText,
    },
  },
  recordOnSiteMeasure: {
    rules: [{ from: ['verification', 'awaiting_citizen'], by: ['inspector'] }],
    to: ['same'],
    fields: { visit: ref('visit'), measureType: oneOf(ON_SITE_MEASURE_TYPES), text, evidence },
  },
  confirmOnSiteMeasure: {
    rules: [{ from: ANY, by: ['unit_head'] }],
    to: ['same'],
    fields: {
      onSiteMeasure: ref('onSiteMeasure'),
      confirmed: { type: 'boolean', required: true },
      note: optionalText,
    },
  },
  recordDeskCheck: {
    rules: [{ from: ['verification'], by: ['caseworker'] }],
    to: ['presentation'],
    fields: {
      verdict: oneOf({ substantiated: VERDICTS.substantiated, unsubstantiated: VERDICTS.unsubstantiated }),
      text,
      evidence,
    },
  },
  concludeVerification: {
    rules: [{ from: ['verification'], by: ['caseworker'] }],
    to: ['presentation'],
    fields: { reason: text },
  },
  propose: {
    rules: [{ from: ['presentation'], by: ['caseworker', 'unit_head'] }],
    to: ['legal_review', 'minister_decision', 'unit_decision'],
    fields: {
      recommendation: oneOf(RECOMMENDATIONS),
      measures: optional('measures'),
      closureOutcome: {
        type: 'enum',
        required: false,
        terms: { unfounded, inconclusive, answered, rumour_refuted },
      },
      grounds: text,
    },
  },
  decideLocally: {
    rules: [{ from: ['unit_decision'], by: ['unit_head'] }],
    to: [...AFTER_MEASURES, 'presentation'],
    fields: {
      proposal: ref('proposal'),
      digest,
      acknowledged,
      decision: oneOf(DECISIONS),
      note: optionalText,
    },
  },
  reviewLegally: {
    rules: [{ from: ['legal_review'], by: ['legal'] }],
    to: ['minister_decision', 'presentation'],
    fields: { proposal: ref('proposal'), opinion: oneOf(OPINIONS), text, permitted: optional('permitted') },
  },
  approve: {
    rules: [{ from: ['minister_decision'], by: ['minister'] }],
    to: ['same', 'penalty', ...AFTER_MEASURES],
    fields: { proposal: ref('proposal'), digest, acknowledged, note: optionalText },
  },
  amend: {
    rules: [{ from: ['minister_decision'], by: ['minister'] }],
    to: ['same', 'penalty', 'remedy', 'referred', 'legal_review'],
    fields: {
      proposal: ref('proposal'),
      digest,
      acknowledged,
      measures: ref('measures'),
      note: optionalText,
    },
  },
  returnWithNote: {
    rules: [{ from: ['minister_decision'], by: ['minister'] }],
    to: ['presentation'],
    fields: { proposal: ref('proposal'), note: text },
  },
  orderRevisit: {
    rules: [{ from: ['minister_decision'], by: ['minister'] }],
    to: ['verification'],
    fields: { proposal: ref('proposal'), note: text },
  },
  delegate: {
    rules: [{ from: ['minister_decision'], by: ['minister'] }],
    to: ['same'],
    fields: { proposal: ref('proposal'), delegate: ref('delegate'), note: optionalText },
  },
  withdrawDecision: {
    rules: [{ from: ['minister_decision'], by: ['minister'] }],
    to: ['same'],
    fields: { note: optionalText },
  },
  issuePenalty: {
    rules: [{ from: ['penalty'], by: ['legal', 'executing_unit'] }],
    to: ['same'],
    fields: { penalty: ref('penalty'), orderNumber: { type: 'code', required: true, max: 40 } },
  },
  serveNotice: {
    rules: [{ from: ['penalty'], by: ['executing_unit'] }],
    to: ['same', ...AFTER_MEASURES],
    fields: {
      penalty: ref('penalty'),
      servedOn: { type: 'date', required: true, when: 'past' },
      evidence: proof,
    },
  },
  fileObjection: {
    rules: [{ from: ANY, by: ['legal'] }],
    to: ['same'],
    fields: { penalty: ref('penalty'), text, evidence },
  },
  recommendOnObjection: {
    rules: [{ from: ANY, by: ['legal'] }],
    to: ['same'],
    fields: { penalty: ref('penalty'), recommendation: oneOf(OBJECTION_DECISIONS), text },
  },
  decideObjection: {
    rules: [{ from: ANY, by: ['minister'] }],
    to: ['same'],
    fields: {
      penalty: ref('penalty'),
      decision: oneOf(OBJECTION_DECISIONS),
      revisedOutcome: { type: 'enum', required: false, terms: AFTER_REVOCATION },
      reason: text,
    },
  },
  enforce: {
    rules: [{ from: ANY, by: ['executing_unit'] }],
    to: ['same'],
    fields: { penalty: ref('penalty'), text: optionalText, evidence },
  },
  revoke: {
    rules: [{ from: ANY, by: ['minister'] }],
    to: ['same', ...AFTER_MEASURES],
    fields: {
      penalty: ref('penalty'),
      reason: text,
      revisedOutcome: oneOf(AFTER_REVOCATION),
    },
  },
  recordRemedy: {
    rules: [{ from: ['remedy'], by: ['executing_unit'] }],
    to: ['same', 'referred', 'citizen_contact'],
    fields: { remedy: ref('remedy'), text, evidence },
  },
  confirmRemedyOnSite: {
    rules: [{ from: ['remedy'], by: ['inspector', 'executing_unit'] }],
    to: ['same', 'referred', 'citizen_contact', 'presentation'],
    fields: { remedy: ref('remedy'), result: oneOf(CHECK_RESULTS), text: optionalText, evidence },
  },
  reportCannotRemedy: {
    rules: [{ from: ['remedy'], by: ['executing_unit'] }],
    to: ['presentation'],
    fields: { remedy: ref('remedy'), reason: text },
  },
  nameBeneficiary: {
    rules: [{ from: OPEN_STAGES, by: ['caseworker', 'intake_clerk'] }],
    to: ['same'],
    fields: { beneficiary: ref('beneficiary') },
  },
  planDelivery: {
    rules: [{ from: ['remedy'], by: ['caseworker', 'unit_head', 'executing_unit'] }],
    to: ['same'],
    fields: {
      remedy: ref('remedy'),
      courier: ref('courier'),
      plannedDate: futureDate,
      note: optionalText,
    },
  },
  recordDelivery: {
    rules: [{ from: ['remedy'], by: ['executing_unit', 'inspector'] }],
    to: ['same'],
    fields: { remedy: ref('remedy'), text: optionalText, evidence },
  },
  confirmDelivery: {
    rules: [{ from: ['remedy'], by: ['citizen', 'intake_clerk'] }],
    to: ['same', 'referred', 'citizen_contact', 'presentation'],
    fields: {
      remedy: ref('remedy'),
      result: oneOf(DELIVERY_RESULTS),
      means: { type: 'enum', required: false, terms: CONTACT_MEANS },
      text: optionalText,
    },
  },
  recordRumourVerdict: {
    rules: [{ from: ['triage', 'verification', 'presentation'], by: ['caseworker', 'media_monitor'] }],
    to: ['same', 'presentation'],
    fields: { verdict: oneOf(RUMOUR_VERDICTS), text, evidence },
  },
  publishRumourAnswer: {
    rules: [{ from: ['triage', 'verification', 'presentation'], by: ['caseworker', 'media_monitor'] }],
    to: ['same'],
    fields: { text, publishedOn: oneOf(PUBLISHED_ON), evidence },
  },
  measureRumourReach: {
    rules: [{ from: ANY, by: ['media_monitor'] }],
    to: ['same'],
    fields: { reach: { type: 'integer', required: true, min: 0, max: 100_000_000 } },
  },
  documentFraud: {
    rules: [{ from: ['triage', 'verification', 'presentation'], by: ['caseworker', 'media_monitor'] }],
    to: ['same'],
    fields: {
      source: oneOf(FRAUD_SOURCES),
      capturedOn: { type: 'date', required: true, when: 'past' },
      text,
      evidence: proof,
    },
  },
  recordContact: {
    rules: [{ from: ['citizen_contact'], by: ['caseworker', 'intake_clerk'] }],
    to: ['confirmation', 'closed', 'same'],
    fields: { means: oneOf(CONTACT_MEANS), result: oneOf(CONTACT_RESULTS), note: optionalText },
  },
  recordSecondMessage: {
    rules: [{ from: ANY, by: ['caseworker', 'intake_clerk'] }],
    to: ['same'],
    fields: {
      means: oneOf(CONTACT_MEANS),
      result: oneOf({ reached, no_answer, wrong_number }),
      note: optionalText,
    },
  },
  confirm: {
    rules: [{ from: ['confirmation'], by: ['citizen', 'intake_clerk'] }],
    to: ['closed'],
    fields: { note: optionalText },
  },
  dispute: {
    rules: [{ from: ['confirmation', 'closed'], by: ['citizen'] }],
    to: ['presentation', 'minister_decision'],
    fields: { text, evidence },
  },
  reopen: {
    rules: [{ from: ['closed'], by: ['caseworker'] }],
    to: ['presentation'],
    fields: { reason: text },
  },
  rate: {
    rules: [{ from: ['confirmation', 'closed'], by: ['citizen'] }],
    to: ['same'],
    fields: { rating: { type: 'integer', required: true, min: 1, max: 5 }, text: optionalText },
  },
  withdraw: {
    rules: [{ from: OPEN_STAGES, by: ['citizen'] }],
    to: ['closed', 'former', 'same'],
    fields: { reason: optionalText },
  },
  markPublicInterest: {
    rules: [
      { from: OPEN_STAGES, by: ['caseworker', 'unit_head', 'minister', 'operations', 'media_monitor'] },
    ],
    to: ['same'],
    fields: { reason: text },
  },
  addNote: { rules: [{ from: ANY, by: STAFF }], to: ['same'], fields: { text } },
  attachEvidence: {
    rules: [{ from: OPEN_STAGES, by: [...STAFF, 'citizen'] }],
    to: ['same'],
    fields: { evidence: proof, note: optionalText },
  },
  assign: {
    rules: [{ from: OPEN_STAGES, by: ['caseworker', 'unit_head'] }],
    to: ['same'],
    fields: { assignee: ref('person'), note: optionalText },
  },
  setPriority: {
    rules: [{ from: OPEN_STAGES, by: ['caseworker', 'unit_head', 'minister'] }],
    to: ['same'],
    fields: { priority: oneOf(PRIORITIES), reason: text },
  },
  pauseClock: { rules: TIMED_BY_UNIT, to: ['same'], fields: { days, reason: text } },
  resumeClock: { rules: TIMED_BY_UNIT, to: ['same'], fields: {} },
  extendDeadline: { rules: TIMED_BY_UNIT, to: ['same'], fields: { days, reason: text } },
  agreeClockChange: { rules: [{ from: TIMED, by: ['unit_head'] }], to: ['same'], fields: {} },
  moveRules: {
    rules: [{ from: OPEN_STAGES, by: ['operations'] }],
    to: ['same'],
    fields: {
      policy: { type: 'enum', required: false, terms: POLICIES },
      calendar: { type: 'enum', required: false, terms: CALENDARS },
      reason: text,
    },
  },
} as const satisfies Record<Action, ActionSpec>;

/** The input of each action as the domain receives it. */
export type Inputs = { [A in Action]: InputOf<(typeof PROCESS)[A]['fields']> };

/** The same table without its literal types, for code that walks it. */
export const PROCESS_TABLE: Readonly<Record<Action, ActionSpec>> = PROCESS;

/** Who owns a stage: whose work it is while the case stands there. */
export const STAGE_OWNERS: Readonly<Record<Stage, Role | null>> = {
  triage: 'caseworker',
  awaiting_citizen: 'citizen',
  verification: 'caseworker',
  presentation: 'caseworker',
  unit_decision: 'unit_head',
  legal_review: 'legal',
  minister_decision: 'minister',
  penalty: 'executing_unit',
  remedy: 'executing_unit',
  referred: 'competent_body',
  following: null,
  citizen_contact: 'caseworker',
  confirmation: 'citizen',
  closed: null,
};
