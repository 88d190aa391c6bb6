/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { navigate } from './usePath';

interface Props {
  /** An address of this same entry. */
  readonly to: string;
  readonly class?: string;
  /** This is where one is. */
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link within one entry: it loads nothing anew; with a modifier key it is a link as any other. */
export function Link({ to, class: className = '', current = false, children }: Props) {
  return (
    <a
      class={className}
      aria-current={current ? 'page' : undefined}
      href={to}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
