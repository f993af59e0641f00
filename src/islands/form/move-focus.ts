/** Puts the keyboard and the screen reader where something new is. */
import { controlId } from '#domain/forms/control-id.ts';
import type { Focus } from './state.ts';

/** The question stands above its box, and how far somebody is above the heading of a step: who is led there must see it too. */
const SEEN_WITH: Partial<Record<Focus['on'], string>> = { box: '.f', step: '.step' };

/** @param root what the form stands in */
export function moveFocus(root: HTMLElement | null, focus: Focus): void {
  const target =
    focus.on === 'box' ? document.getElementById(controlId(focus.box)) : root?.querySelector<HTMLElement>(`[data-focus="${focus.on}"]`);
  if (!target) return;
  (target.closest(SEEN_WITH[focus.on] ?? '*') ?? target).scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
