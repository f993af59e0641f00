/** Begins on the page of the inbox: takes the place of the line that says it is starting. */
import { createRoot } from 'react-dom/client';
import type { LoadFillForm } from '../form/save-copy.ts';
import { InboxIsland } from './InboxIsland.tsx';
import type { InboxData } from './inbox-context.ts';

/** @param loadFillForm what fills a PDF, once somebody asks for it */
export function startInbox(loadFillForm?: LoadFillForm): void {
  const place = document.getElementById('inbox');
  const data = document.getElementById('inbox-data')?.textContent;
  if (!place || !data) return;
  createRoot(place).render(<InboxIsland data={JSON.parse(data) as InboxData} loadFillForm={loadFillForm} />);
}
