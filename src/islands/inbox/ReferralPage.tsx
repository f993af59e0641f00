/** One form, opened with the team's key: what it says, and what the team does with it. */
import { sayMoment } from '#domain/say-moment.ts';
import { type AnswerInWords, answersInWords } from './answers-in-words.ts';
import { HandOver } from './HandOver.tsx';
import { History } from './History.tsx';
import type { State } from './inbox-api.ts';
import { useOpenInbox } from './inbox-context.ts';
import { LockButton } from './ListPage.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { SaveAndPrint } from './SaveAndPrint.tsx';
import { headerOf, type Opened } from './state.ts';
import { TroublePanel } from './TroublePanel.tsx';
import { sayState } from './words-for.ts';

export function ReferralPage() {
  const { state, say } = useOpenInbox();
  const opened = state.opening || state.reference === undefined ? undefined : state.opened.get(state.reference);
  return (
    <>
      <div className="bar-top no-paper">
        <PlaceLink reference={undefined} className="alone">
          {say('back')}
        </PlaceLink>
        <LockButton />
      </div>
      {!opened && state.opening && (
        <p role="status" tabIndex={-1} data-focus="title">
          {say('opening')}
        </p>
      )}
      <TroublePanel />
      {opened && <Referral opened={opened} />}
    </>
  );
}

const SENT = { standard: 'sentStandard', 'easy-read': 'sentEasyRead', symbols: 'sentSymbols' } as const;

function Referral({ opened }: { opened: Opened }) {
  const { data, state, say } = useOpenInbox();
  const { sealed } = opened;
  const { sections, others } = answersInWords(sealed, opened.data);
  const header = headerOf(state, sealed.reference);
  return (
    <article className="referral" aria-labelledby="referral-title">
      <p className="paper-only">
        {data.siteName}. {say('private')}
      </p>
      <h2 id="referral-title" tabIndex={-1} data-focus="title">
        {data.forms[sealed.form] ?? say('formUnknown')}
      </h2>
      <dl className="about">
        <div>
          <dt>{say('reference')}</dt>
          <dd className="reference-small">{sealed.reference}</dd>
        </div>
        <div>
          <dt>{say('received')}</dt>
          <dd>
            <time dateTime={sealed.receivedAt}>{sayMoment(sealed.receivedAt)}</time>
          </dd>
        </div>
        {header && (
          <div>
            <dt>{say('state')}</dt>
            <dd>{sayState(say, header.state)}</dd>
          </div>
        )}
        <div>
          <dt>{say('sentHow')}</dt>
          <dd>{say(SENT[sealed.style])}</dd>
        </div>
      </dl>
      <div className="read-and-do">
        <div className="said">
          {sections.map((section) => (
            <AnswerGroup key={section.id} title={section.title} answers={section.answers} />
          ))}
          {others.length > 0 && <AnswerGroup title={say('otherAnswers')} why={say('otherAnswersWhy')} answers={others} />}
        </div>
        {header && <Actions opened={opened} current={header.state} />}
      </div>
    </article>
  );
}

function AnswerGroup({ title, why, answers }: { title: string; why?: string; answers: readonly AnswerInWords[] }) {
  const { say } = useOpenInbox();
  return (
    <section>
      <h3>{title}</h3>
      {why !== undefined && <p className="hint">{why}</p>}
      <dl className="answers">
        {answers.map(({ id, ask, lines }) => (
          <div key={id}>
            <dt>{ask}</dt>
            <dd className={lines.length > 0 ? undefined : 'none'}>
              {(lines.length > 0 ? lines : [say('noAnswer')]).map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two lines of an answer can be the same
                <p key={index}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const MARKS = [
  { state: 'in-hand', words: 'markInHand' },
  { state: 'closed', words: 'markClosed' },
  { state: 'seen', words: 'markSeen' },
  { state: 'new', words: 'markNew' },
] as const satisfies readonly { state: State; words: string }[];

function Actions({ opened, current }: { opened: Opened; current: State }) {
  const { data, state, happen, say } = useOpenInbox();
  const { said, handing } = state;
  return (
    <section className="actions no-paper" aria-labelledby="actions-title">
      <h3 id="actions-title">{say('doTitle')}</h3>
      <p role="status" className={said ? 'done' : undefined} tabIndex={-1} data-focus="said">
        {said?.what === 'marked' && say('marked', { state: sayState(say, said.state) })}
      </p>
      <div className="btns">
        {MARKS.filter((mark) => mark.state !== current).map((mark, index) => (
          <button
            key={mark.state}
            type="button"
            className={index === 0 ? 'btn' : 'btn quiet'}
            aria-disabled={state.marking ? true : undefined}
            onClick={() => happen({ what: 'marks', state: mark.state })}
          >
            {say(mark.words)}
          </button>
        ))}
      </div>
      <p className="small">{say('closeHint', { days: data.keepDays })}</p>
      <SaveAndPrint opened={opened} />
      {handing ? <HandOver handing={handing} /> : <HandButton />}
      <History />
    </section>
  );
}

function HandButton() {
  const { state, happen, say } = useOpenInbox();
  if (state.me.teams.length < 2) return null;
  return (
    <p>
      <button type="button" className="btn quiet" onClick={() => happen({ what: 'thinks-of-handing' })}>
        {say('hand')}
      </button>
    </p>
  );
}
