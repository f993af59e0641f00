/** The whole form on the screen: says what happens to `state.ts`, and lets address, storage and network follow. */
import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { IslandData } from '#domain/forms/island-data.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { CheckPage } from './CheckPage.tsx';
import { FoundAnswers } from './FoundAnswers.tsx';
import { FormProvider, type FormRoom, sayIn } from './form-context.ts';
import { forgetAnswers, keepAnswers } from './kept-answers.ts';
import { moveFocus } from './move-focus.ts';
import { newKey } from './new-key.ts';
import { placeAt, searchOf } from './place.ts';
import type { LoadFillForm } from './save-copy.ts';
import { sayProgress } from './say-progress.ts';
import { SentPage } from './SentPage.tsx';
import { StepPage } from './StepPage.tsx';
import { sendForm } from './send.ts';
import {
  beginState,
  type Fields,
  type FormState,
  type Happening,
  hasAnswers,
  type Kept,
  nextState,
  openStep,
  placeBefore,
} from './state.ts';
import { TROUBLE_WORDS } from './TroublePanel.tsx';

interface Props {
  data: IslandData;
  /** What was typed in the plain form, and the box somebody is in. */
  carried: { fields: Fields; box: string | undefined };
  loadFillForm: LoadFillForm | undefined;
  /** What this device has kept. */
  found: Kept | undefined;
}

export function FormIsland({ data, carried, found, loadFillForm }: Props) {
  const [state, dispatch] = useReducer(
    (before: FormState, happening: Happening) => nextState(data, before, happening, today()),
    undefined,
    () => beginState(data, newKey(), today(), carried, found),
  );
  const root = useRef<HTMLDivElement>(null);
  const say = useMemo(() => sayIn(data), [data]);

  useAddress(state, dispatch);
  useTitle(data, state, say);
  useStorage(data, state, dispatch);
  useSending(data, state, dispatch);
  useLeavingGuard(state);
  useBegun(data, state);
  useEffect(() => {
    if (state.focus) moveFocus(root.current, state.focus);
  }, [state.focus]);

  return (
    <FormProvider value={{ data, state, happen: dispatch, say, loadFillForm }}>
      <div ref={root}>
        {state.found ? (
          <FoundAnswers />
        ) : state.place.kind === 'sent' ? (
          <SentPage />
        ) : state.place.kind === 'check' ? (
          <CheckPage />
        ) : (
          <StepPage />
        )}
      </div>
    </FormProvider>
  );
}

type Dispatch = (happening: Happening) => void;

/** Each step is a page of its own for the buttons of the browser. */
function useAddress(state: FormState, happen: Dispatch): void {
  useEffect(() => {
    const address = `${location.pathname}${searchOf(state.place)}`;
    const kept = { isChanging: state.isChanging };
    if (state.move === 'push') history.pushState(kept, '', address);
    if (state.move === 'replace') history.replaceState(kept, '', address);
  }, [state.place, state.move, state.isChanging]);

  useEffect(() => {
    const follow = (event: PopStateEvent) => {
      const isChanging = (event.state as { isChanging?: boolean } | null)?.isChanging === true;
      happen({ what: 'comes-to', place: placeAt(location.search), isChanging });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [happen]);
}

function useTitle(data: IslandData, state: FormState, say: FormRoom['say']): void {
  const first = useRef(document.title);
  useEffect(() => {
    const trouble = state.trouble && say(TROUBLE_WORDS[state.trouble.why].title);
    const alarm = state.problems.length > 0 ? say('formError') : trouble;
    const where = [...sayPlace(data, state, say), first.current].join(' - ');
    document.title = alarm ? `${alarm}: ${where}` : where;
  }, [data, state, say]);
}

function useStorage(data: IslandData, state: FormState, happen: Dispatch): void {
  const { fields, place, key, isKept, found } = state;
  const isThere = useRef(found !== undefined);
  const { form, voice } = data;
  useEffect(() => {
    if (isKept && !keepAnswers(form.id, voice, { fields, place, key })) happen({ what: 'cannot-keep' });
    if (!isKept && !found && isThere.current) forgetAnswers(form.id, voice);
    isThere.current = isKept || found !== undefined;
  }, [form, voice, fields, place, key, isKept, found, happen]);
}

function useSending({ form, voice }: IslandData, { sending, key }: FormState, happen: Dispatch): void {
  useEffect(() => {
    if (sending) void sendForm(form.id, sending, key, voice).then((reply) => happen({ what: 'hears', reply }));
  }, [form, voice, sending, key, happen]);
}

/** Where somebody is, so that no two steps have the same title in the list of tabs or in the history. */
function sayPlace(data: IslandData, state: FormState, say: FormRoom['say']): string[] {
  if (state.found) return [say('formFoundTitle')];
  const step = openStep(data, state);
  if (!step) return [say(state.place.kind === 'sent' ? 'formSent' : 'formCheck')];
  const [question] = step.questions;
  const heading = data.voice === 'easy-read' && question ? question.ask : step.section.title;
  return [sayProgress(step, data.voice, say).replace(/\.$/, ''), inVoice(heading, data.voice)];
}

/** The browser asks before answers are lost that are nowhere else. */
function useLeavingGuard(state: FormState): void {
  const isLost = !state.isKept && !state.sent && hasAnswers(state.fields);
  useEffect(() => {
    if (!isLost) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isLost]);
}

/** Who may fill it in and what it is for stands above the first step only (island.css). */
function useBegun(data: IslandData, state: FormState): void {
  const isBegun = state.place.kind !== 'part' || placeBefore(data, state) !== undefined;
  useEffect(() => {
    document.documentElement.dataset['form'] = isBegun ? 'begun' : 'new';
  }, [isBegun]);
}

/** As the clock of this device has it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
