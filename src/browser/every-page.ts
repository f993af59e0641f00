/** The only script on a page that is read: remembers on this device how somebody reads, and copies links to headings. */

const STORE = 'reading-style';
const SYMBOLS_STORE = 'symbols';
const here = document.documentElement.dataset['style'];
const bar = document.getElementById('last-time');

document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLElement>('[data-way], .anchor, #last-time a');
  if (!target) return;
  const way = target.dataset['way'] ?? target.closest<HTMLElement>('p[data-way]')?.dataset['way'];
  if (way) remember(way);
  else void copyLink(target as HTMLAnchorElement);
});

const last = recall(STORE);
const offer = last && last !== here ? bar?.querySelector<HTMLElement>(`p[data-way="${CSS.escape(last)}"]`) : undefined;
if (bar && offer) bar.hidden = offer.hidden = false;

const symbols = document.getElementById('symbols-switch');
if (symbols) {
  showSymbols(recall(SYMBOLS_STORE) ?? 'on');
  symbols.addEventListener('click', () => {
    const wanted = document.documentElement.dataset['symbols'] === 'off' ? 'on' : 'off';
    showSymbols(wanted);
    keep(SYMBOLS_STORE, wanted);
  });
}

/** The button says what it will do next. */
function showSymbols(state: string): void {
  document.documentElement.dataset['symbols'] = state;
  if (symbols) symbols.textContent = symbols.dataset[state === 'off' ? 'on' : 'off'] ?? '';
}

/** A choice of the style one is in already is the button that closes the bar. */
function remember(way: string): void {
  keep(STORE, way);
  if (way !== here || !bar || bar.hidden) return;
  bar.hidden = true;
  // The button that had the focus is gone; reading goes on at the page.
  document.getElementById('main')?.focus();
}

function keep(store: string, value: string): void {
  try {
    localStorage.setItem(store, value);
  } catch {
    // Storage can be off or full. Reading goes on without it.
  }
}

function recall(store: string): string | null {
  try {
    return localStorage.getItem(store);
  } catch {
    return null;
  }
}

/** The browser still follows the link, so the address bar shows it too and nothing is lost where copying is not allowed. */
async function copyLink(anchor: HTMLAnchorElement): Promise<void> {
  const announcer = document.getElementById('announce');
  if (!announcer) return;
  announcer.textContent = '';
  anchor.addEventListener('blur', () => announcer.replaceChildren(), { once: true });
  try {
    await navigator.clipboard.writeText(anchor.href);
    announcer.textContent = announcer.dataset['copied'] ?? '';
  } catch {
    // The address bar has the link.
  }
}
