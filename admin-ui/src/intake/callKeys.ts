import { useEffect, useRef } from 'react';
import type { Term } from '../../../workflows/domain/glossary';
import { CALL } from '../app/text/call';
import { RECEIPT_SENT } from '../app/text/outgoing';

/** Function keys: the same on every layout, and none that a browser keeps for itself. */
export const KEY = {
  danger: 'F2',
  toPhone: 'F3',
  earlier: 'F4',
  likely: 'F8',
  next: 'F9',
  back: 'Escape',
  send: 'Ctrl+Enter',
} as const;

/** Others as they stand on the keyboard. */
export const KEY_NAME = { register: 'Ctrl + Enter', back: 'Esc' } as const;

export const CALL_KEYS: readonly (readonly [string, Term])[] = [
  [KEY_NAME.register, CALL.register],
  [KEY.danger, CALL.danger],
  [KEY.toPhone, RECEIPT_SENT.key],
  [KEY.earlier, CALL.toEarlier],
  [KEY.likely, CALL.toLikely],
  [KEY_NAME.back, CALL.cancel],
  [KEY.next, CALL.nextCall],
  ['?', CALL.help],
];

/** Keys that work from any field of the page. They rest under a dialog, and where a field took the key itself. */
export function useCallKeys(keys: Readonly<Partial<Record<string, () => void>>>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      if (event.altKey || event.shiftKey) return;
      const held = event.ctrlKey || event.metaKey;
      const act = current.current[held ? `Ctrl+${event.key}` : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** To the first button of a part of the page, from where Tab and Enter go on. */
export function focusFirst(partId: string): void {
  document.querySelector<HTMLElement>(`#${partId} button:not(:disabled)`)?.focus();
}
