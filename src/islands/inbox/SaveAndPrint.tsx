/** The form on paper or as the filled PDF, for the team's own records. */
import { useState } from 'react';
import { saveCopy } from '../form/save-copy.ts';
import { useOpenInbox } from './inbox-context.ts';
import type { Opened } from './state.ts';

export function SaveAndPrint({ opened: { sealed, data } }: { opened: Opened }) {
  const { say, loadFillForm } = useOpenInbox();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <div className="btns">
        <button type="button" className="btn quiet" onClick={() => print()}>
          {say('print')}
        </button>
        {loadFillForm && data && (
          <button
            type="button"
            className="btn quiet"
            onClick={() => {
              const voice = sealed.style === 'standard' ? 'standard' : 'easy-read';
              const name = `${data.form.id}-${sealed.reference}.pdf`;
              void saveCopy(data.form, voice, sealed.answers, loadFillForm, name).then((isSaved) => setFailed(!isSaved));
            }}
          >
            {say('savePdf')}
          </button>
        )}
      </div>
      <p role="status">{failed && say('savePdfFailed')}</p>
    </>
  );
}
