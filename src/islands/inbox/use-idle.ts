/** Notices when nobody is there, so that an inbox left open locks itself; and tells the server while somebody is. */
import { useCallback, useEffect, useRef } from 'react';
import { askMe } from './inbox-api.ts';
import type { Happening, InboxState } from './state.ts';

/** Signs of life, from a mouse, a finger, a keyboard or a screen reader. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin', 'wheel'] as const;
const LOOK_EVERY_MS = 1000;
const TELL_EVERY_MS = 60_000;

/** @returns what somebody does who answers that they are there */
export function useIdle(state: InboxState, happen: (happening: Happening) => void): () => void {
  const seen = useRef(0);
  const told = useRef(0);
  const isOpen = state.stage === 'open';
  const isIdle = isOpen && state.isIdle;

  const tell = useCallback(() => {
    told.current = Date.now();
    void askMe().then((heard) => {
      if ('trouble' in heard && heard.trouble.kind === 'signed-out') happen({ what: 'locks', why: 'session' });
    });
  }, [happen]);

  useEffect(() => {
    if (!isOpen) return;
    seen.current = told.current = Date.now();
    // The clock of the device, not the count of the timer: a device that slept must lock when it wakes.
    const timer = setInterval(() => happen({ what: 'time-passes', idleMs: Date.now() - seen.current }), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOpen, happen]);

  useEffect(() => {
    if (!isOpen) return;
    if (isIdle) {
      // The last minute is a whole one for the server too.
      tell();
      return;
    }
    const note = () => {
      seen.current = Date.now();
      if (seen.current - told.current > TELL_EVERY_MS) tell();
    };
    for (const sign of SIGNS) addEventListener(sign, note, { passive: true, capture: true });
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, note, { capture: true });
    };
  }, [isOpen, isIdle, tell]);

  return useCallback(() => {
    seen.current = Date.now();
    happen({ what: 'time-passes', idleMs: 0 });
    tell();
  }, [happen, tell]);
}
