import type { PenaltyTerms } from '../catalogue/penaltyTypes';
import type { ContactMeans, ContactResult, ObjectionDecision, Outcome, PenaltyType } from '../glossary';
import type { EvidenceRef, TextRef } from './values';

type Text = TextRef;
type Evidence = { readonly evidence: readonly EvidenceRef[] };

/** An obligation that comes with an event, and the last day (Cairo) on which it is met in time. */
type Due = { readonly obligationId: string; readonly dueDate: string };

/** What the events of penalties say, from the decision to the second message to the citizen. */
export interface PenaltyEventData {
  penaltyDecided: {
    penaltyId: string;
    decisionId: string;
    measure: number;
    penaltyType: PenaltyType;
    amountPiastres: number | null;
    days: number | null;
  } & PenaltyTerms;
  penaltyIssued: { penaltyId: string; orderNumber: string };
  noticeServed: { penaltyId: string; servedOn: string } & Evidence;
  objectionFiled: { penaltyId: string; text: Text } & Evidence & Due;
  objectionRecommended: { penaltyId: string; recommendation: ObjectionDecision; text: Text } & Due;
  objectionDecided: { penaltyId: string; decision: ObjectionDecision; reason: Text };
  objectionElapsed: { penaltyId: string };
  penaltyEnforced: { penaltyId: string; text?: Text | undefined } & Evidence;
  penaltyRevoked: { penaltyId: string; reason: Text };
  outcomeRevised: { outcome: Outcome };
  secondMessageDue: Due;
  secondMessageRecorded: {
    obligationId: string;
    means: ContactMeans;
    result: ContactResult;
    note?: Text | undefined;
  };
}
