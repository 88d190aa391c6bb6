/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { SHELL } from '../app/text/shell';
import { useModal } from './useModal';
import { t } from './words';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** While something is under way it does not close by Escape. */
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

/** A dialog from the bottom edge, where a thumb reaches; the browser keeps the focus in it and gives it back. */
export function Sheet({ title, onClose, busy = false, children }: Props) {
  const dialog = useModal();
  const titleId = useId();
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault();
        if (!busy) onClose();
      }}
      // A browser closes it all the same when Escape is pressed twice.
      onClose={onClose}
    >
      <div class="stack">
        <h2 id={titleId}>{title}</h2>
        {children}
        <button type="button" class="button plain" disabled={busy} onClick={onClose}>
          {t(SHELL.cancel)}
        </button>
      </div>
    </dialog>
  );
}
