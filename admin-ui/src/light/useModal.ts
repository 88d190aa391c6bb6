import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A dialog over everything: the browser keeps the focus in it; afterwards it is where it was. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return dialog;
}
