import type { DuplicateReason } from '../../workflows/domain/glossary';

/** What two complaints have in common. Null: not known of one of them. */
export interface Likeness {
  /** Whoever took one of them down named the other. */
  readonly namedAtIntake: boolean;
  readonly sameDigest: boolean;
  readonly sameReporter: boolean;
  readonly sameChannel: boolean;
  readonly sameEstablishment: boolean | null;
  readonly sameCategory: boolean | null;
  /** How alike what people call the establishment is, 0 to 1; null where nobody named one. */
  readonly likeName: number | null;
  readonly sameDistrict: boolean;
  readonly daysApart: number;
  /** Similarity of the folded words by trigrams, 0 to 1. */
  readonly likeWords: number;
}

/** `days` of `near_time`, `percent` of `similar_words`. */
export interface Reason {
  readonly code: DuplicateReason;
  readonly days?: number;
  readonly percent?: number;
}

const NEAR_DAYS = 14;
const ALIKE_NAME = 0.4;
const ALIKE_PERCENT = 20;

/** Points for each reason; those from 40 on are suggested. What is known to differ counts against it. */
const POINTS: Readonly<Record<DuplicateReason, number>> = {
  named_at_intake: 200,
  exact_resend: 100,
  same_words: 60,
  same_reporter: 25,
  same_establishment: 45,
  named_alike: 35,
  same_category: 20,
  near_place: 15,
  near_time: 10,
  similar_words: 0,
};
const OTHER_ESTABLISHMENT = -60;
const OTHER_CATEGORY = -35;

export function reasonsOf(likeness: Likeness): readonly Reason[] {
  const { sameDigest, sameReporter, sameChannel, sameEstablishment, daysApart } = likeness;
  const percent = Math.round(likeness.likeWords * 100);
  const exact = sameDigest && sameReporter && sameChannel;
  const named = sameEstablishment === null && (likeness.likeName ?? 0) >= ALIKE_NAME;
  const holds: readonly (readonly [boolean, Reason])[] = [
    [likeness.namedAtIntake, { code: 'named_at_intake' }],
    [exact, { code: 'exact_resend' }],
    [sameDigest && !exact, { code: 'same_words' }],
    [sameReporter && !exact, { code: 'same_reporter' }],
    [sameEstablishment === true, { code: 'same_establishment' }],
    [named, { code: 'named_alike' }],
    [likeness.sameCategory === true, { code: 'same_category' }],
    [likeness.sameDistrict, { code: 'near_place' }],
    [daysApart <= NEAR_DAYS, { code: 'near_time', days: daysApart }],
    [!sameDigest && percent >= ALIKE_PERCENT, { code: 'similar_words', percent }],
  ];
  return holds.flatMap(([is, reason]) => (is ? [reason] : []));
}

/** Words alike count half their percentage. */
export function scoreOf(likeness: Likeness): number {
  const points = reasonsOf(likeness).reduce(
    (sum, { code, percent = 0 }) => sum + POINTS[code] + Math.round(percent / 2),
    0,
  );
  const others =
    (likeness.sameEstablishment === false ? OTHER_ESTABLISHMENT : 0) +
    (likeness.sameCategory === false ? OTHER_CATEGORY : 0);
  return points + others;
}
