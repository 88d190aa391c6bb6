/** @jsxImportSource preact */
import type { ApprovalItem } from '../app/http/approvalsContract';

/** Which matter a line is about, once its card is folded away. */
export function About({ item: { case: row } }: { item: ApprovalItem }) {
  return (
    <div class="soft">
      <bdi dir="ltr">{row.number}</bdi>
      {row.establishment && (
        <>
          {' · '}
          <bdi>{row.establishment.nameAr}</bdi>
        </>
      )}
    </div>
  );
}
