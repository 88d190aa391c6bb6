/** What was said with a complaint beside its words; null for those who may not read them. */
export interface Said {
  /** The complainant's words for the establishment, until one is named. */
  establishmentHint: string | null;
  /** Their words for where it is, and when it happened. */
  address: string | null;
  occurred: string | null;
  /** What whoever took it down thinks that it is about. */
  categoryHint: string | null;
}
