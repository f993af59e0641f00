/** Questions with their answers, by parts: to check before sending, and on the receipt. */
import { Fragment } from 'react';
import type { Answers } from '#domain/forms/answers.ts';
import { boxesOf } from '#domain/forms/boxes.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { askedSections } from '#domain/forms/is-asked.ts';
import { sayAnswer } from '#domain/forms/say-answer.ts';
import type { Voice } from '#domain/text-of.ts';
import type { Question } from '#schema/form.ts';
import { useForm } from './form-context.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { stepOf, stepsOf } from './steps.ts';

interface Props {
  answers: Answers;
  /** Before sending. */
  canChange?: boolean;
}

export function AnswerList({ answers, canChange = false }: Props) {
  const { data, state, say } = useForm();
  const { form, voice } = data;
  const steps = stepsOf(form, answers, state.today, voice);
  return askedSections(form, answers, state.today).map(({ section, questions }) => (
    <Fragment key={section.id}>
      <h3>{inVoice(section.title, voice)}</h3>
      <dl className="answers">
        {questions.map((question) => {
          const step = stepOf(steps, question.id);
          const ask = inVoice(question.ask, voice);
          const lines = sayAnswer(question, answers[question.id], voice, say);
          return (
            <div key={question.id}>
              <dt>{ask}</dt>
              <dd>
                {(lines.length > 0 ? lines : [say('formNoAnswer')]).map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two lines of an answer can be the same
                  <p key={index}>{line}</p>
                ))}
              </dd>
              {canChange && step && (
                <dd>
                  <PlaceLink className="alone" place={{ kind: 'part', id: step.id }} isChanging {...boxOf(question, voice)}>
                    {say('formChange')}
                    <span className="sr-only">: {ask}</span>
                  </PlaceLink>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </Fragment>
  ));
}

/** In a part with many questions the link leads to the box itself. In easy read the question is the whole page. */
function boxOf(question: Question, voice: Voice): { box?: string } {
  const [first] = boxesOf(question);
  return voice === 'standard' && first ? { box: first.name } : {};
}
