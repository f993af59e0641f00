/** The whole inbox: says what happens to `state.ts`, and lets address, title, network, key and clock follow. */
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LoadFillForm } from '../form/save-copy.ts';
import { referenceAt } from './address.ts';
import { IdleWarning } from './IdleWarning.tsx';
import { type InboxData, InboxProvider, type Say, sayIn } from './inbox-context.ts';
import { KeyKeeper } from './key-keeper.ts';
import { ListPage } from './ListPage.tsx';
import { ReferralPage } from './ReferralPage.tsx';
import { beginState, type Happening, type InboxState, nextState } from './state.ts';
import { UnlockPage } from './UnlockPage.tsx';
import { unlockInbox } from './unlock-inbox.ts';
import { useIdle } from './use-idle.ts';
import { useInboxWork } from './use-inbox-work.ts';

interface Props {
  data: InboxData;
  loadFillForm: LoadFillForm | undefined;
}

export function InboxIsland({ data, loadFillForm }: Props) {
  const [state, happen] = useReducer(nextState, undefined, () => beginState(referenceAt(location.hash)));
  const [keeper] = useState(() => new KeyKeeper());
  const root = useRef<HTMLDivElement>(null);
  const say = useMemo(() => sayIn(data.words), [data]);
  const file = state.stage === 'locked' ? state.file : undefined;

  // The passphrase goes straight to the key and stands nowhere else.
  const unlock = useCallback(
    (passphrase: string) => {
      happen({ what: 'unlocks', hasPassphrase: passphrase.trim() !== '' });
      if (file && passphrase.trim() !== '') void unlockInbox(keeper, file.bytes, passphrase, happen);
    },
    [file, keeper],
  );
  useInboxWork(state, keeper, happen);
  useAddress(state, happen);
  useTitle(state, say);
  useForgetting(happen);
  useOpened(state);
  const stay = useIdle(state, happen);
  useEffect(() => {
    try {
      keeper.begin();
    } catch {
      // Said when somebody asks for the key.
    }
  }, [keeper]);
  useEffect(() => {
    if (state.focus) root.current?.querySelector<HTMLElement>(`[data-focus="${state.focus.on}"]`)?.focus();
  }, [state.focus]);

  return (
    <InboxProvider value={{ data, state, happen, unlock, loadFillForm, say }}>
      <div ref={root} className="inbox">
        {state.stage === 'locked' ? <UnlockPage /> : state.reference === undefined ? <ListPage /> : <ReferralPage />}
        {state.stage === 'open' && state.isIdle && <IdleWarning stay={stay} />}
      </div>
    </InboxProvider>
  );
}

type Happen = (happening: Happening) => void;

/** Each form is a page of its own for the buttons of the browser. While the inbox is locked the address keeps which one was open. */
function useAddress({ stage, reference, move }: InboxState, happen: Happen): void {
  useEffect(() => {
    if (stage === 'open' && move === 'push') history.pushState(null, '', reference === undefined ? location.pathname : `#${reference}`);
  }, [stage, reference, move]);

  useEffect(() => {
    const follow = () => happen({ what: 'comes-to', reference: referenceAt(location.hash) });
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [happen]);
}

function useTitle(state: InboxState, say: Say): void {
  const first = useRef(document.title);
  useEffect(() => {
    const parts = [
      state.stage === 'open' && state.isIdle && say('idleTabTitle'),
      state.stage === 'locked' && state.problem !== undefined && say('problem'),
      state.stage === 'open' && state.reference,
      first.current,
    ];
    document.title = parts.filter((part) => typeof part === 'string').join(' - ');
  }, [state, say]);
}

/** A page that is left must not come back from the memory of the browser with what it showed, nor with a passphrase that was typed. */
function useForgetting(happen: Happen): void {
  useEffect(() => {
    const forget = () => flushSync(() => happen({ what: 'locks', why: 'by-hand' }));
    const beginAnew = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload();
    };
    addEventListener('pagehide', forget);
    addEventListener('pageshow', beginAnew);
    return () => {
      removeEventListener('pagehide', forget);
      removeEventListener('pageshow', beginAnew);
    };
  }, [happen]);
}

/** What the inbox is for is read once (inbox.css). */
function useOpened({ stage }: InboxState): void {
  useEffect(() => {
    document.documentElement.dataset['inbox'] = stage;
  }, [stage]);
}
