import { useRef, useState } from 'react';
import { PROCESS_TABLE } from '../../../../workflows/domain/case/process';
import { TOGETHER } from '../../../../workflows/domain/case/together';
import type { CaseRow } from '../../app/http/contract';
import { useMe } from '../../app/useMe';

/** Several cases of the list, chosen one by one or from one to another. What leaves the list is no longer chosen. */
export function useSelection(rows: readonly CaseRow[]) {
  const me = useMe();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const possible = TOGETHER.some(action =>
    PROCESS_TABLE[action].rules.some(({ by }) => by.some(role => role !== 'citizen' && me.has(role))),
  );

  /** `through`: all from the one chosen last. */
  function toggle(id: string, through = false) {
    const next = new Set(ids);
    const [from, to] = [rows.findIndex(row => row.id === last.current), rows.findIndex(row => row.id === id)];
    if (through && from >= 0)
      for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(row.id);
    else if (!next.delete(id)) next.add(id);
    last.current = id;
    setIds(next);
  }

  return {
    possible,
    chosen: possible ? rows.filter(({ id }) => ids.has(id)) : [],
    toggle,
    all: () => setIds(new Set(rows.map(({ id }) => id))),
    none: () => setIds(new Set()),
  };
}
