/**
 * A box that nobody meets, and programs that fill in every box do. It is hidden from eyes, screen readers, keyboards and the browser's own
 * filling in; a browser that shows it all the same shows its label, which asks to leave it empty. Whoever fills it in is asked to send again.
 */
export const EMPTY_BOX = 'must-stay-empty';
