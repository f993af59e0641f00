/** Begins on the page that makes keys. */
import { createRoot } from 'react-dom/client';
import { KeysIsland } from './KeysIsland.tsx';
import type { KeysData } from './keys-context.ts';

export function startKeys(): void {
  const place = document.getElementById('keys');
  const data = document.getElementById('keys-data')?.textContent;
  if (!place || !data) return;
  createRoot(place).render(<KeysIsland data={JSON.parse(data) as KeysData} />);
}
