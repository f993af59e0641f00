/** Puts the keyboard and the screen reader where something new is. */
import { controlId } from '#domain/forms/control-id.ts';
import type { Focus } from './state.ts';

/** @param root what the form stands in */
export function moveFocus(root: HTMLElement | null, focus: Focus): void {
  const target =
    focus.on === 'box' ? document.getElementById(controlId(focus.box)) : root?.querySelector<HTMLElement>(`[data-focus="${focus.on}"]`);
  if (!target) return;
  // The question stands above its box; somebody who jumps to the box must see it too.
  (target.closest<HTMLElement>('.f') ?? target).scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
