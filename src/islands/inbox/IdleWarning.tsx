/** Asks, a minute before the inbox locks itself, whether somebody is still there. */
import { useEffect, useRef } from 'react';
import { useInbox } from './inbox-context.ts';

export function IdleWarning({ stay }: { stay: () => void }) {
  const { happen, say } = useInbox();
  const dialog = useRef<HTMLDialogElement>(null);
  // The browser keeps the keyboard inside, and puts it back where it was.
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="idle"
      role="alertdialog"
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      onCancel={(event) => {
        event.preventDefault();
        stay();
      }}
    >
      <h2 id="idle-title">{say('idleTitle')}</h2>
      <p id="idle-text">{say('idleText')}</p>
      <div className="btns">
        <button type="button" className="btn" onClick={stay}>
          {say('idleStay')}
        </button>
        <button type="button" className="btn quiet" onClick={() => happen({ what: 'locks', why: 'by-hand' })}>
          {say('lock')}
        </button>
      </div>
    </dialog>
  );
}
