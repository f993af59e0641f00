/** Lets the network and the key follow what `state.ts` says: what stands there to be done is done here, and what came of it is told. */
import { useEffect, useRef } from 'react';
import { handReferral } from './hand-referral.ts';
import { askHistory, askList, endSession, setState } from './inbox-api.ts';
import type { KeyKeeper } from './key-keeper.ts';
import { openReferral } from './open-referral.ts';
import type { Happening, InboxState, OpenState } from './state.ts';

type Happen = (happening: Happening) => void;

export function useInboxWork(state: InboxState, keeper: KeyKeeper, happen: Happen): void {
  const open = state.stage === 'open' ? state : undefined;
  useListing(open?.listing, happen);
  useOpening(open?.opening, keeper, happen);
  useMarking(open?.marking, happen);
  useHanding(open, keeper, happen);
  useHistory(open?.history, happen);
  useLocking(state, keeper);
}

function useListing(listing: OpenState['listing'], happen: Happen): void {
  useEffect(() => {
    if (!listing) return;
    void askList().then((heard) => happen('trouble' in heard ? trouble(heard) : { what: 'hears-list', headers: heard.value }));
  }, [listing, happen]);
}

function useOpening(opening: OpenState['opening'], keeper: KeyKeeper, happen: Happen): void {
  useEffect(() => {
    if (!opening) return;
    void openReferral(keeper, opening.reference).then((came) => {
      if (came) happen('trouble' in came ? trouble(came) : { what: 'reads', opened: came.opened });
    });
  }, [opening, keeper, happen]);
}

function useMarking(marking: OpenState['marking'], happen: Happen): void {
  useEffect(() => {
    if (!marking) return;
    const { reference, state } = marking;
    void setState(reference, state).then((heard) =>
      happen('trouble' in heard ? trouble(heard) : { what: 'marked', reference, state, stateAt: heard.value.stateAt }),
    );
  }, [marking, happen]);
}

function useHanding(open: OpenState | undefined, keeper: KeyKeeper, happen: Happen): void {
  const handing = open?.handing;
  const isUnderWay = handing?.step === 'under-way';
  const sealed = handing && open?.opened.get(handing.reference)?.sealed;
  const to = handing?.team;
  useEffect(() => {
    if (!isUnderWay || !sealed || to === undefined) return;
    const { reference } = sealed;
    void handReferral(keeper, sealed, to).then((came) => {
      if (came) happen('trouble' in came ? trouble(came) : { what: 'handed', reference, team: came.team });
    });
  }, [isUnderWay, sealed, to, keeper, happen]);
}

function useHistory(history: OpenState['history'], happen: Happen): void {
  const wanted = history && !history.entries ? history.reference : undefined;
  useEffect(() => {
    if (wanted === undefined) return;
    void askHistory(wanted).then((heard) =>
      happen('trouble' in heard ? trouble(heard) : { what: 'hears-history', reference: wanted, entries: heard.value }),
    );
  }, [wanted, happen]);
}

/** However it came to be locked: the key is gone, and the server is told. */
function useLocking(state: InboxState, keeper: KeyKeeper): void {
  const wasOpen = useRef(false);
  const isOpen = state.stage === 'open';
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      keeper.forget();
      keeper.begin();
      void endSession();
    }
    wasOpen.current = isOpen;
  }, [isOpen, keeper]);
}

function trouble(heard: { trouble: Extract<Happening, { what: 'has-trouble' }>['trouble'] }): Happening {
  return { what: 'has-trouble', trouble: heard.trouble };
}
