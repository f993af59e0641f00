/** Keeps the ticks of the checklists on a page, on this device only. A line is known by its words: changed words are not ticked. */

const STORE = `ticks:${location.pathname}`;

/** The boxes by the words beside them. A line that stands twice is told apart by a space at its end. */
const boxes = new Map<string, HTMLInputElement>();
for (const box of document.querySelectorAll<HTMLInputElement>('.check input')) {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is seen; the closed box of a hard word is not part of the line.
  let words = box.parentElement?.innerText.trim() ?? '';
  while (boxes.has(words)) words += ' ';
  boxes.set(words, box);
}

try {
  // A box that was ticked before this script came stays ticked.
  for (const words of localStorage.getItem(STORE)?.split('\n') ?? []) {
    const box = boxes.get(words);
    if (box) box.checked = true;
  }
} catch {
  // Storage can be off: nothing was kept.
}
keep();

addEventListener('change', keep);

addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('.ticks button');
  if (!button) return;
  for (const box of boxes.values()) if (button.closest('.checklist')?.contains(box)) box.checked = false;
  keep();
  const announcer = document.getElementById('announce');
  if (!announcer) return;
  announcer.textContent = button.dataset['said'] ?? '';
  button.addEventListener('blur', () => announcer.replaceChildren(), { once: true });
});

/** Where storage is off or full one can still tick, but the page does not promise that it lasts. */
function keep(): void {
  const ticked = [...boxes].filter(([, box]) => box.checked).map(([words]) => words);
  const { dataset } = document.documentElement;
  try {
    if (ticked.length > 0) localStorage.setItem(STORE, ticked.join('\n'));
    else localStorage.removeItem(STORE);
    dataset['ticks'] = 'kept';
  } catch {
    dataset['ticks'] = 'lost';
  }
}

// Makes this file a module, whose names are its own.
export {};
