/** The list of forms offers every way to fill one in, with the size that the file really has. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textIn } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { addressOf } from '#domain/address.ts';
import { loadSite } from '#door/load-content.ts';
import { STYLES } from '#schema/site.ts';
import { all, attribute, builtPages, DIST } from '../support/built-pages.ts';

const site = loadSite();
const pages = new Map(builtPages().map((page) => [page.address, page]));
const PAPERS = site.forms.flatMap(({ id }) => [`/downloads/forms/${id}.pdf`, `/downloads/forms/${id}-easy-read.pdf`]);

test.each(STYLES)('in %s, every form can be filled in here or taken away on paper', (style) => {
  const page = pages.get(addressOf('forms', style));
  const links = page ? all(page.tree, '.forms a[href]') : [];

  expect(links.map((link) => attribute(link, 'href')).sort()).toEqual(
    [...PAPERS, ...site.forms.map(({ id }) => addressOf(`forms/${id}`, style))].sort(),
  );
  for (const link of links.filter((candidate) => PAPERS.includes(attribute(candidate, 'href')))) {
    const kilobytes = Math.ceil(statSync(join(DIST, attribute(link, 'href'))).size / 1000);
    expect(textIn(link)).toContain(`${kilobytes} kB`);
  }
});
