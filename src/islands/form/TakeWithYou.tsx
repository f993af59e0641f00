/** The form on paper or as a file: for those who do not send it here, and for those who have sent it. */
import { useState } from 'react';
import type { Answers } from '#domain/forms/answers.ts';
import { useForm } from './form-context.ts';
import { saveCopy } from './save-copy.ts';

export function TakeWithYou({ answers }: { answers: Answers }) {
  const { data, say, loadFillForm } = useForm();
  const [failed, setFailed] = useState(false);
  return (
    <div className="take">
      <div className="btns">
        <button type="button" className="btn quiet" onClick={() => print()}>
          {say('formPrint')}
        </button>
        {loadFillForm && (
          <button
            type="button"
            className="btn quiet"
            onClick={() => void saveCopy(data.form, data.voice, answers, loadFillForm).then((isSaved) => setFailed(!isSaved))}
          >
            {say('formSaveCopy')}
          </button>
        )}
      </div>
      <p role="status">{failed && say('formSaveFailed')}</p>
    </div>
  );
}
