import type {
  ContactMeans,
  DeliveryResult,
  FraudSource,
  PublishedOn,
  Relation,
  RumourVerdict,
} from '../glossary';
import type { EvidenceRef, TextRef } from './values';

type Evidence = { readonly evidence: readonly EvidenceRef[] };

/** What the events of single kinds say. */
export interface KindEventData {
  beneficiaryNamed: { beneficiaryId: string; relation: Relation };
  deliveryPlanned: {
    remedyId: string;
    courierId: string;
    plannedDate: string;
    note?: TextRef | undefined;
  };
  deliveryRecorded: { remedyId: string; text?: TextRef | undefined } & Evidence;
  /** `means`: how a clerk heard it; absent when the beneficiary said it themselves. */
  deliveryConfirmed: {
    remedyId: string;
    result: DeliveryResult;
    means?: ContactMeans | undefined;
    text?: TextRef | undefined;
  };
  rumourVerdictGiven: { verdict: RumourVerdict; text: TextRef } & Evidence;
  rumourAnswerPublished: { text: TextRef; publishedOn: PublishedOn } & Evidence;
  rumourReachMeasured: { reach: number };
  fraudDocumented: { source: FraudSource; capturedOn: string; text: TextRef } & Evidence;
}
