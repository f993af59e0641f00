/** The site as checked data, read once for each build. */
import { loadSite } from './load-content.ts';

export const site = loadSite();
