import { CHANNELS, OUTCOMES, UNMERGE_CAUSES } from '../../../../../workflows/domain/glossary';
import type { EventWords, Sentences } from './sentence';

/** Cases that are one matter: the follower's side, then the root's. */
export const MERGING: Sentences<
  | 'merged'
  | 'rootChanged'
  | 'unmerged'
  | 'rootAnswered'
  | 'followerJoined'
  | 'followerRefused'
  | 'followerLeft'
  | 'followersAnswered'
  | 'followersMoved'
  | 'followersReleased'
  | 'complaintResent'
> = {
  merged: ({ root }, w) => ({
    ar: `ضُمت إلى الشكوى الأصل ${w.code(root.number)}`,
    en: `Merged into the root case ${w.code(root.number)}`,
  }),
  rootChanged: ({ root }, w) => ({
    ar: `ضُمت الشكوى الأصل إلى غيرها، فأصبحت تابعة للشكوى ${w.code(root.number)}`,
    en: `The root case was merged, so this one now follows ${w.code(root.number)}`,
  }),
  unmerged: ({ root, cause }, w) => ({
    ar: `فُصلت عن الشكوى ${w.code(root.number)}: ${w.t(UNMERGE_CAUSES[cause])}`,
    en: `Separated from case ${w.code(root.number)}: ${w.t(UNMERGE_CAUSES[cause])}`,
  }),
  rootAnswered: ({ root, outcome }, w) => ({
    ar: `جاء الرد من الشكوى الأصل ${w.code(root.number)}: ${w.t(OUTCOMES[outcome])}`,
    en: `The root case ${w.code(root.number)} was answered: ${w.t(OUTCOMES[outcome])}`,
  }),
  followerJoined: ({ follower }, w) => ({
    ar: `انضمت إليها الشكوى ${w.code(follower.number)}`,
    en: `Case ${w.code(follower.number)} joined`,
  }),
  followerRefused: ({ follower, cause }, w) => ({
    ar: `تعذر انضمام الشكوى ${w.code(follower.number)}: ${w.t(UNMERGE_CAUSES[cause])}`,
    en: `Case ${w.code(follower.number)} could not join: ${w.t(UNMERGE_CAUSES[cause])}`,
  }),
  followerLeft: ({ follower }, w) => ({
    ar: `خرجت منها الشكوى ${w.code(follower.number)}`,
    en: `Case ${w.code(follower.number)} left`,
  }),
  followersAnswered: ({ followers, outcome }, w) => ({
    ar: `أُبلغت النتيجة «${w.t(OUTCOMES[outcome])}» إلى الشكاوى التابعة: ${numbers(followers, w)}`,
    en: `The outcome "${w.t(OUTCOMES[outcome])}" went to the followers: ${numbers(followers, w)}`,
  }),
  followersMoved: ({ followers, root }, w) => ({
    ar: `انتقلت معها الشكاوى التابعة إلى ${w.code(root.number)}: ${numbers(followers, w)}`,
    en: `Its followers moved with it to ${w.code(root.number)}: ${numbers(followers, w)}`,
  }),
  followersReleased: ({ followers }, w) => ({
    ar: `رجعت الشكاوى التابعة إلى مراحلها: ${numbers(followers, w)}`,
    en: `Its followers went back to their stages: ${numbers(followers, w)}`,
  }),
  complaintResent: ({ channel }, w) => ({
    ar: `أعاد مقدمها إرسال الرسالة نفسها عن طريق ${w.t(CHANNELS[channel])}`,
    en: `Its reporter sent the same message again by: ${w.t(CHANNELS[channel])}`,
  }),
};

function numbers(cases: readonly { readonly number: string }[], w: EventWords): string {
  return cases.map(({ number }) => w.code(number)).join(w.t({ ar: '، ', en: ', ' }));
}
