/** A box to choose a key file, or to drop one on. */
import { useState } from 'react';
import type { KeyFile } from './state.ts';

interface Props {
  id: string;
  label: string;
  hint: string;
  /** What the button says; another thing once a file is chosen. */
  button: string;
  /** Says which file is chosen. */
  chosen: string | undefined;
  isBad: boolean;
  onChoose: (file: KeyFile) => void;
}

/** A key file has about 400 bytes. A film by mistake need not be read whole to say that it is none. */
const MOST_BYTES = 65_536;

export function KeyFileField({ id, label, hint, button, chosen, isBad, onChoose }: Props) {
  const [isOver, setIsOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file) onChoose({ name: file.name, bytes: new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()) });
  };
  return (
    <div className={['f key-file', isBad && 'bad', isOver && 'over'].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <span className="btn quiet" aria-hidden="true">
        {button}
      </span>
      {/* It lies unseen over the whole box: its own button speaks the language of the browser, and a file can be dropped anywhere on it. */}
      <input
        type="file"
        id={id}
        aria-describedby={`${id}-hint ${id}-chosen`}
        aria-invalid={isBad ? true : undefined}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // So that the same file can be chosen again after it was put right.
          event.target.value = '';
        }}
        onDragEnter={() => setIsOver(true)}
        onDragLeave={() => setIsOver(false)}
        onDrop={() => setIsOver(false)}
      />
      <p id={`${id}-chosen`} role="status" className="chosen">
        {chosen}
      </p>
    </div>
  );
}
