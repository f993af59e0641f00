/** The forms of the team: which ones wait, since when, and a search in those that are open in this browser. */
import { sayMoment } from '#domain/say-moment.ts';
import { answersInWords } from './answers-in-words.ts';
import { findHeaders } from './find-headers.ts';
import { hasWords } from './find-opened.ts';
import { STATES } from './inbox-api.ts';
import type { Header, State } from './inbox-api.ts';
import { useOpenInbox } from './inbox-context.ts';
import { PlaceLink } from './PlaceLink.tsx';
import type { Filter } from './state.ts';
import { TroublePanel } from './TroublePanel.tsx';
import { sayDays, sayState } from './words-for.ts';

export function ListPage() {
  const { state, happen, say } = useOpenInbox();
  const { headers, me, said } = state;
  const team = me.teams.find(({ id }) => id === me.team)?.name ?? me.team;
  return (
    <>
      <div className="bar-top">
        <h2 tabIndex={-1} data-focus="title">
          {say('listTitle', { team })}
        </h2>
        <div className="btns">
          <button type="button" className="btn quiet" onClick={() => happen({ what: 'refreshes' })}>
            {say('refresh')}
          </button>
          <LockButton />
        </div>
      </div>
      <TroublePanel />
      <p role="status" className={said ? 'done' : undefined} tabIndex={-1} data-focus="said">
        {said?.what === 'handed' && say('handed', said)}
        {said?.what === 'refreshed' && say('refreshed')}
        {state.listing && say('listLoading')}
      </p>
      {headers.length === 0 ? <p>{say('listNone')}</p> : <FoundForms />}
    </>
  );
}

function FoundForms() {
  const { state, say } = useOpenInbox();
  const { headers, filter, query, opened } = state;
  const found = findHeaders(headers, filter).filter(({ reference }) => {
    const form = opened.get(reference);
    return query.trim() === '' || (form !== undefined && hasWords(answersInWords(form.sealed, form.data), query));
  });
  return (
    <>
      <Filters />
      <Search />
      <p role="status" className="small">
        {found.length === 1 ? say('listCountOne') : say('listCountMany', { count: found.length })}
      </p>
      {found.length === 0 && <p>{say('listNoneFound')}</p>}
      <ul className="forms-list" role="list">
        {found.map((header) => (
          <Row key={header.reference} header={header} />
        ))}
      </ul>
    </>
  );
}

/** Whole words, because a rule whose class stands nowhere as a word is taken out of the page (src/decisions/0012). */
const ROW_LOOKS: Record<State, string | undefined> = { new: 'state-new', closed: 'state-closed', seen: undefined, 'in-hand': undefined };

function Row({ header }: { header: Header }) {
  const { data, say } = useOpenInbox();
  const { reference, form, state, receivedAt } = header;
  const moment = sayMoment(receivedAt);
  return (
    <li className={ROW_LOOKS[state]}>
      <PlaceLink reference={reference}>
        {data.forms[form] ?? say('formUnknown')}
        {/* Several have the same name; in a list of links each is told apart. */}
        <span className="sr-only"> {reference}</span>
      </PlaceLink>
      <span className="reference-small" aria-hidden="true">
        {reference}
      </span>
      <span className="state">{sayState(say, state)}</span>
      <span className="when">
        {say(state === 'closed' ? 'cameIn' : 'waitingSince', { moment })}
        {state !== 'closed' && ` (${sayDays(say, receivedAt, new Date())})`}
      </span>
    </li>
  );
}

function Filters() {
  const { state, happen, say } = useOpenInbox();
  const filters: readonly Filter[] = ['waiting', ...STATES, 'all'];
  return (
    <fieldset className="filters">
      <legend>{say('filterTitle')}</legend>
      {filters.map((filter) => (
        <label key={filter}>
          <input type="radio" name="filter" checked={state.filter === filter} onChange={() => happen({ what: 'filters', filter })} />
          <span>
            {filter === 'waiting' ? say('filterWaiting') : filter === 'all' ? say('filterAll') : sayState(say, filter)} (
            {findHeaders(state.headers, filter).length})
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Search() {
  const { state, happen, say } = useOpenInbox();
  return (
    <div className="f">
      <label htmlFor="find">{say('search')}</label>
      <p className="hint" id="find-hint">
        {say('searchHint', { count: state.opened.size })}
      </p>
      <div className="find-line">
        <input
          type="search"
          id="find"
          autoComplete="off"
          aria-describedby="find-hint"
          value={state.query}
          onChange={(event) => happen({ what: 'searches', query: event.target.value })}
        />
        {state.query !== '' && (
          <button type="button" className="btn quiet" onClick={() => happen({ what: 'searches', query: '' })}>
            {say('searchClear')}
          </button>
        )}
      </div>
    </div>
  );
}

export function LockButton() {
  const { happen, say } = useOpenInbox();
  return (
    <button type="button" className="btn quiet" onClick={() => happen({ what: 'locks', why: 'by-hand' })}>
      {say('lock')}
    </button>
  );
}
