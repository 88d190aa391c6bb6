import type { CaseEvent } from '../../workflows/domain/case/events';
import type { EventType } from '../../workflows/domain/glossary';
import { must } from './domainProperty';

/** What became of one penalty, read from the events alone. */
interface Course {
  readonly decisionId: string;
  readonly suspended: boolean;
  readonly mayObject: boolean;
  readonly came: Set<EventType>;
  filedBy?: string | undefined;
  recommendedBy?: string | undefined;
  upheld?: boolean;
}

/** What must have come before an event of a penalty, and what must not. Each of them comes once. */
const ORDER: Readonly<
  Partial<Record<EventType, { after: readonly EventType[]; notAfter: readonly EventType[] }>>
> = {
  penaltyIssued: { after: [], notAfter: ['penaltyRevoked'] },
  noticeServed: { after: ['penaltyIssued'], notAfter: ['penaltyRevoked'] },
  objectionFiled: { after: ['noticeServed'], notAfter: ['objectionElapsed', 'penaltyRevoked'] },
  objectionElapsed: { after: ['noticeServed'], notAfter: ['objectionFiled', 'penaltyRevoked'] },
  objectionRecommended: { after: ['objectionFiled'], notAfter: ['objectionDecided', 'penaltyRevoked'] },
  objectionDecided: { after: ['objectionRecommended'], notAfter: ['penaltyRevoked'] },
  penaltyEnforced: { after: ['noticeServed'], notAfter: ['penaltyRevoked'] },
  penaltyRevoked: { after: [], notAfter: [] },
};

/** Penalties move forward only, wait for what suspends them, and are judged by other persons than made them. */
export function checkCoursesOfPenalties(events: readonly CaseEvent[]): void {
  const courses = new Map<string, Course>();
  const authors = new Map<string, Set<string | undefined>>();
  const reviewers = new Map<string, string | undefined>();
  for (const event of events) {
    noteAuthors(authors, reviewers, event);
    if (event.type === 'penaltyDecided') {
      const { penaltyId, decisionId, suspendedByObjection: suspended, objectionDays } = event.data;
      const mayObject = objectionDays !== null;
      courses.set(penaltyId, { decisionId, suspended, mayObject, came: new Set() });
    }
    const order = ORDER[event.type];
    if (!order || !('penaltyId' in event.data)) continue;
    const course = courses.get(event.data.penaltyId);
    must(course !== undefined, `${event.type} of a penalty that nobody decided`);
    const { came } = course;
    must(!came.has(event.type), `${event.type} twice`);
    must(
      order.after.every(type => came.has(type)),
      `${event.type} after ${[...came]}`,
    );
    must(!order.notAfter.some(type => came.has(type)), `${event.type} after ${[...came]}`);
    checkPersons(course, event, authors, reviewers);
    if (event.type === 'penaltyEnforced')
      must(
        !course.suspended || came.has('objectionElapsed') || course.upheld === true,
        'enforced while suspended',
      );
    came.add(event.type);
  }
}

function noteAuthors(
  authors: Map<string, Set<string | undefined>>,
  reviewers: Map<string, string | undefined>,
  event: CaseEvent,
): void {
  if (event.type === 'proposed') authors.set(event.data.proposalId, new Set([event.data.proposerId]));
  if (event.type === 'amended') {
    const { proposalId, replaces, needsLegalReview } = event.data;
    authors.set(proposalId, authors.get(replaces) ?? new Set());
    if (!needsLegalReview) reviewers.set(proposalId, reviewers.get(replaces));
  }
  if (event.type === 'legalOpinionGiven') reviewers.set(event.data.proposalId, event.actor?.personId);
}

function checkPersons(
  course: Course,
  event: CaseEvent,
  authors: ReadonlyMap<string, ReadonlySet<string | undefined>>,
  reviewers: ReadonlyMap<string, string | undefined>,
): void {
  const person = event.actor?.personId;
  const reviewer = reviewers.get(course.decisionId);
  if (event.type === 'objectionFiled') {
    must(course.mayObject, 'an objection to what admits none');
    course.filedBy = person;
  }
  if (event.type === 'objectionRecommended') {
    must(person !== reviewer, 'the legal reviewer of a penalty recommended on the objection to it');
    course.recommendedBy = person;
  }
  if (event.type === 'objectionDecided') {
    course.upheld = event.data.decision === 'uphold';
    must(event.actor?.role === 'minister', 'an objection decided by another than the minister');
    const involved = [
      reviewer,
      course.filedBy,
      course.recommendedBy,
      ...(authors.get(course.decisionId) ?? []),
    ];
    must(!involved.includes(person), 'an objection decided by somebody with a hand in it');
  }
}
