/** The page as a string: what is handed to the layout, and what must never become code. */
import { expect, test } from 'vitest';
import { renderPage } from '#outputs/html/render-page.ts';
import { STYLES } from '#schema/site.ts';
import { SAMPLE_DOWNLOADS } from '../../../fixtures/read-html.ts';
import { pageOf, smallSite, smallSiteFiles, withLine } from '../../../fixtures/small-site.ts';

const SITE = smallSite();

test('A yellow box at the very beginning is handed over on its own, and is not said twice', () => {
  const { html, urgent } = renderPage(SITE, pageOf(SITE, ''), 'standard', SAMPLE_DOWNLOADS);

  expect(urgent).toContain('href="tel:999"');
  expect(html).not.toContain('href="tel:999"');
});

test('A yellow box further down stays in its place', () => {
  const { html, urgent } = renderPage(SITE, pageOf(SITE, 'why'), 'standard', SAMPLE_DOWNLOADS);

  expect(urgent).toBeUndefined();
  expect(html).toContain('href="tel:999"');
});

test('The contents of a long page are its big headings, in words', () => {
  expect(renderPage(SITE, pageOf(SITE, 'why'), 'easy-read', SAMPLE_DOWNLOADS).headings).toEqual([
    { id: 'what-you-can-do', words: 'What you can do' },
    { id: 'talk-to-a-person', words: 'Talk to a person' },
  ]);
});

test.each(STYLES)('Signs that could become code stay words in %s', (style) => {
  const nasty = '<script>alert("1")</script> & <img src=x>';
  const changes: [string, string, string][] = [
    ['content/contacts/samaritans.yaml', 'name: Samaritans', `name: '${nasty}'`],
    ['content/contacts/samaritans.yaml', 'easyWhatFor: They listen to you.', `easyWhatFor: '${nasty}'`],
    ['content/words/review.yaml', 'easyMeans: A meeting about your care.', `easyMeans: '${nasty}'`],
    ['content/words/review.yaml', 'means: A meeting that asks whether you get the care you need.', `means: '${nasty}'`],
    ['content/timeline.yaml', 'title: A film on television', `title: '${nasty}'`],
    ['content/timeline.yaml', '- A film showed what happened in a hospital.', `- '${nasty}'`],
    ['content/area.yaml', 'easyName: your council', `easyName: '${nasty}'`],
    ['content/figures/in-hospital-2024.yaml', 'easyWords: about 2 thousand people', `easyWords: '${nasty}'`],
    ['content/sources/charity-history.yaml', 'title: A history of the plans', `title: '${nasty}'`],
    ['content/pages/why/standard.mdx', '<Checklist title="Before you phone">', '<Checklist title="&lt;script&gt; &amp; you">'],
    ['content/pages/why/standard.mdx', 'Write it down.', 'Write &lt;script&gt; &amp; you down.'],
    ['content/pages/why/easy-read.mdx', 'Many people stay in hospital for years.', 'Many &lt;script&gt; &amp; people stay.'],
  ];
  const site = smallSite(changes.reduce((files, [path, line, instead]) => withLine(files, path, line, instead), smallSiteFiles()));

  const { html } = renderPage(site, pageOf(site, 'why'), style, SAMPLE_DOWNLOADS);

  expect(html).not.toMatch(/<script|<img src=x|& /i);
  expect(html.match(/&#x3C;script/g)?.length).toBeGreaterThan(4);
});

test('A search word in an attribute cannot end it', () => {
  const site = smallSite(
    withLine(
      smallSiteFiles(),
      'content/pages/why/standard.mdx',
      '<Table caption="Who does what">',
      `<Table caption='He said "hello" onclick="x"'>`,
    ),
  );

  expect(renderPage(site, pageOf(site, 'why'), 'standard', SAMPLE_DOWNLOADS).html).toContain(
    'aria-label="He said &#x22;hello&#x22; onclick=&#x22;x&#x22;"',
  );
});
