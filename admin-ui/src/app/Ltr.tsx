import type { ReactNode } from 'react';

/** Isolates numbers, phones and codes, which an Arabic sentence would otherwise reorder. */
export function Ltr({ children }: { children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>;
}
