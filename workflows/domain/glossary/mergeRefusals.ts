/** Why cases are not merged. */
export const MERGE_REFUSALS = {
  tooLateToMerge: {
    status: 409,
    ar: 'لا تُضم شكوى ثبتت مخالفتها أو صدر فيها قرار: ضم الأخرى إليها',
    en: 'A case with an established violation or a decision is not merged: merge the other one into it',
  },
  alreadyFollows: {
    status: 409,
    ar: 'هذه الشكوى يجري ضمها إلى شكوى أخرى',
    en: 'This case is being merged into another one',
  },
  rootFollows: {
    status: 422,
    ar: 'هذه الشكوى تابعة لغيرها: اختر الشكوى الأصل',
    en: 'That case follows another one: choose the root',
  },
  rootNotOpen: {
    status: 422,
    ar: 'صدر قرار في هذه الشكوى أو أُغلقت: لا يُضم إليها',
    en: 'That case is decided or closed: none is merged into it',
  },
  sameCase: { status: 422, ar: 'لا تُضم الشكوى إلى نفسها', en: 'A case is not merged into itself' },
} as const;
