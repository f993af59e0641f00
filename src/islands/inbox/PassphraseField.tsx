/** A box for a passphrase, which may be shown while it is typed. What is typed stays in the box. */
import { type RefObject, useState } from 'react';

interface Props {
  id: string;
  box: RefObject<HTMLInputElement | null>;
  label: string;
  hint?: string;
  /** The words beside the box to tick that shows what is typed. */
  show: string;
  isBad: boolean;
}

export function PassphraseField({ id, box, label, hint, show, isBad }: Props) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={isBad ? 'f bad' : 'f'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        ref={box}
        id={id}
        type={isShown ? 'text' : 'password'}
        // A password manager may fill it in: nobody should have to remember or copy six words.
        autoComplete="current-password"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        aria-invalid={isBad ? true : undefined}
      />
      <label className="tick">
        <input type="checkbox" checked={isShown} onChange={(event) => setIsShown(event.target.checked)} />
        <span>{show}</span>
      </label>
    </div>
  );
}
