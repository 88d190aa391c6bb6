import { useEffect, useRef } from 'react';

export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Single keys: `j`, `enter`, `/` by where they are on the keyboard, so that they work with the Arabic layout too; `?` by what it
 * types; `shift+x` where shift says something else. They rest while somebody types, in a dialog or a menu, and with a modifier held.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
        return;
      const name = nameOf(event);
      if (name === 'enter' && isPressed(event.target)) return;
      const shortcut = (event.shiftKey && current.current[`shift+${name}`]) || current.current[name];
      if (!shortcut) return;
      event.preventDefault();
      shortcut();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function nameOf({ key, code }: KeyboardEvent): string {
  if (key === '?' || key === '؟') return '?';
  if (code === 'Slash') return '/';
  return code.replace(/^Key/, '').toLowerCase();
}

/** Enter belongs to the button or link that has the focus. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a[href], summary') !== null;
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input:not([type="checkbox"]), textarea, select, [role="combobox"]') !== null
  );
}
