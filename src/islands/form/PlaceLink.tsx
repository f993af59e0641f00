/** A link to another place in the form. A click with a key held still opens what the browser opens then. */
import type { ReactNode } from 'react';
import { useForm } from './form-context.ts';
import { type Place, searchOf } from './place.ts';

interface Props {
  place: Place;
  /** Whether going on leads back to the list of answers. */
  isChanging?: boolean;
  /** The box to go to. */
  box?: string;
  className?: string;
  children: ReactNode;
}

export function PlaceLink({ place, isChanging = false, box, className, children }: Props) {
  const { happen } = useForm();
  return (
    <a
      href={searchOf(place)}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        happen({ what: 'goes-to', place, isChanging, ...(box !== undefined && { box }) });
      }}
    >
      {children}
    </a>
  );
}
