/** A link to a form or to the list, which can be opened and copied like any other. */
import type { ReactNode } from 'react';
import { useInbox } from './inbox-context.ts';

interface Props {
  /** Undefined for the list. */
  reference: string | undefined;
  className?: string;
  children: ReactNode;
}

export function PlaceLink({ reference, className, children }: Props) {
  const { happen } = useInbox();
  return (
    <a
      className={className}
      href={reference === undefined ? '/inbox/' : `/inbox/#${reference}`}
      onClick={(event) => {
        // A new tab or window would be a locked one, but that is for the reader to say.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        happen({ what: 'goes-to', reference });
      }}
    >
      {children}
    </a>
  );
}
