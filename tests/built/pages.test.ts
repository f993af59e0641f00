import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textIn } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { addressOf } from '#domain/address.ts';
import { stylesOf } from '#domain/version.ts';
import { loadSite } from '#door/load-content.ts';
import { all, attribute, type BuiltPage, builtPages, DIST, one, WORK_PAGES } from '../support/built-pages.ts';

/** One flight of TCP (ten packets), less the headers of the answer. */
const MOST_BYTES_OF_A_PAGE = 14_000;
/** A form has all its questions on one page: src/decisions/0009-answers-in-the-built-page.md. */
const MOST_BYTES_OF_A_FORM = 15_000;
const MOST_BYTES_OF_SCRIPT = 2000;

const site = loadSite();
const pages = builtPages();
const isSearch = (page: BuiltPage) => page.address.endsWith('/search/');
const hasPictureList = (page: BuiltPage) => all(page.tree, '.pictures').length > 0;
const isWork = ({ address }: BuiltPage) => WORK_PAGES.includes(address);
const isForm = ({ address }: Pick<BuiltPage, 'address'>) => /\/forms\/[^/]+\/$/.test(address);
const scriptsOf = (page: BuiltPage) => all(page.tree, 'script').filter((script) => attribute(script, 'type') !== 'application/ld+json');

test('the site has pages in all three styles', () => {
  const inStyle = (prefix: string) => pages.filter((page) => page.address.startsWith(prefix)).length;

  expect(inStyle('/easy-read/')).toBeGreaterThan(20);
  expect(inStyle('/symbols/')).toBe(inStyle('/easy-read/'));
});

test('nothing is built but the pages somebody wrote', () => {
  const written = site.pages.flatMap((page) => stylesOf(page).map((style) => addressOf(page.path, style)));

  expect(pages.map((page) => page.address).sort()).toEqual([...written, ...WORK_PAGES, '/404.html'].sort());
});

test('every page fits into the first answer of the server', () => {
  const tooBig = pages
    .map((page) => ({ address: page.address, bytes: brotliCompressSync(page.html).length }))
    .filter(({ address, bytes }) => bytes > (isForm({ address }) ? MOST_BYTES_OF_A_FORM : MOST_BYTES_OF_A_PAGE));

  expect(tooBig).toEqual([]);
});

test('a page that is only read carries at most 2 kB of script, and none from a file', () => {
  const heavy = pages
    // A form is not only read, nor is the inbox; tests/built/island.test.ts weighs their script.
    .filter((page) => !isSearch(page) && !hasPictureList(page) && !isForm(page) && !isWork(page))
    .flatMap((page) => {
      const scripts = scriptsOf(page);
      const bytes = scripts.reduce((sum, script) => sum + textIn(script).length, 0);
      return bytes > MOST_BYTES_OF_SCRIPT || scripts.some((script) => script.properties['src']) ? [{ address: page.address, bytes }] : [];
    });

  expect(heavy).toEqual([]);
});

test('a page with the list of pictures carries at most 2 kB of script over the wire, and none from a file', () => {
  const sizes = pages.filter(hasPictureList).map((page) => {
    const scripts = scriptsOf(page);
    expect(scripts.filter((script) => script.properties['src'])).toEqual([]);
    return brotliCompressSync(scripts.map(textIn).join('\n')).length;
  });

  expect(sizes).toHaveLength(6);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES_OF_SCRIPT);
});

test('a page of text names at most two files besides itself: its icon and its picture', () => {
  const heavy = pages
    // A page of picture cards, or of forms with their pictures, is not a page of text; its pictures wait until they are near the window.
    .filter((page) => !/^\/(?:easy-read|symbols)\/|^\/$|^\/404|search/.test(page.address) && !isWork(page))
    .filter((page) => all(page.tree, 'main :is(.rows, .ways-in, .pictures, .forms) img').length === 0)
    .map((page) => ({
      address: page.address,
      files: [
        ...new Set(
          all(page.tree, 'img, link[rel=icon], link[rel=stylesheet], script[src], source').map(
            (element) => attribute(element, 'src') || attribute(element, 'href'),
          ),
        ),
      ],
    }))
    .filter(({ files }) => files.length > 2);

  expect(heavy).toEqual([]);
});

test('every page declares the colours and sizes that its styles ask for', () => {
  const missing = pages.flatMap((page) => {
    const css = all(page.tree, 'style').map(textIn).join('');
    const declared = new Set([...css.matchAll(/(--[\w-]+):/g)].map((match) => match[1]));
    const asked = [...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]);
    return [...new Set(asked)].filter((name) => !declared.has(name)).map((name) => `${page.address} ${name}`);
  });

  expect(missing).toEqual([]);
});

test('the policy of every page allows exactly its own styles', () => {
  const wrong = pages.filter((page) => {
    const policy = attribute(one(page.tree, 'meta[http-equiv="content-security-policy" i]'), 'content');
    const styles = all(page.tree, 'style').map((style) => `'sha256-${createHash('sha256').update(textIn(style)).digest('base64')}'`);
    return styles.some((hash) => !policy.includes(hash));
  });

  expect(wrong.map((page) => page.address)).toEqual([]);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements and the doctype its own way; both are valid HTML.
      'void-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'long-title': 'off',
      // Headings may begin with a number, like "1. Build trust"; HTML allows it, and addresses should say what the heading says.
      'valid-id': ['error', { relaxed: true }],
      // A list without bullets stops being a list in VoiceOver on Safari unless its role is said.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      // A choice stands inside its label, and speech software finds it by `for`; the boxes of one answer share their name.
      'no-redundant-for': 'off',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
      // Phone numbers are kept together by a class.
      'tel-non-breaking': 'off',
      'no-inline-style': 'error',
    },
  });

  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.file);
    for (const result of report.results) {
      for (const message of result.messages) faults.push(`${page.address} ${message.ruleId}: ${message.message}`);
    }
  }

  expect([...new Set(faults)]).toEqual([]);
});

test('every page has one big heading, a title of its own and its language', () => {
  const titles = pages.map((page) => textIn(one(page.tree, 'title')));
  const wrong = pages.filter((page) => all(page.tree, 'h1').length !== 1 || attribute(one(page.tree, 'html'), 'lang') !== 'en-GB');

  expect(wrong.map((page) => page.address)).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index && !title.startsWith('We cannot find'))).toEqual([]);
});

test('every link inside the site leads to a page and to a place on it', () => {
  const ids = new Map(pages.map((page) => [page.address, new Set(all(page.tree, '[id]').map((element) => attribute(element, 'id')))]));
  const broken = pages.flatMap((page) =>
    all(page.tree, 'a[href]').flatMap((link) => {
      const href = attribute(link, 'href');
      if (/^(?:https?:|tel:|sms:|mailto:)/.test(href)) return [];
      const [path = '', fragment] = href.split('#');
      const target = path === '' ? page.address : path;
      const places = ids.get(target);
      const isGood = places
        ? fragment === undefined || places.has(decodeURIComponent(fragment))
        : !target.endsWith('/') && existsSync(join(DIST, target));
      return isGood ? [] : [`${page.address} links to ${href}`];
    }),
  );

  expect(broken).toEqual([]);
});

test('no page asks another host for anything, and none carries code in attributes', () => {
  const wrong = pages.flatMap((page) => [
    ...all(page.tree, 'img, script[src], link[rel=stylesheet], link[rel=icon], iframe, source, video, audio')
      .map((element) => attribute(element, 'src') || attribute(element, 'href'))
      .filter((address) => !address.startsWith('/') || address.startsWith('//'))
      .map((address) => `${page.address} loads ${address}`),
    ...all(page.tree, '[style], [onclick], [onload], a[href^="javascript:"]').map(
      (element) => `${page.address} has <${element.tagName}> with code or style in it`,
    ),
  ]);

  expect(wrong).toEqual([]);
});

test('every picture has its size, and its file is there', () => {
  const wrong = pages.flatMap((page) =>
    all(page.tree, 'img').flatMap((image) => {
      const src = attribute(image, 'src');
      const isSized = attribute(image, 'width') !== '' && attribute(image, 'height') !== '';
      return isSized && image.properties['alt'] !== undefined && existsSync(join(DIST, src)) ? [] : [`${page.address} ${src}`];
    }),
  );

  expect(wrong).toEqual([]);
});

test('every page allows only its own scripts and styles to run', () => {
  const wrong = pages.flatMap((page) => {
    const policy = attribute(one(page.tree, 'meta[http-equiv="content-security-policy" i]'), 'content');
    const isStrict = policy.includes("default-src 'none'") && !policy.includes('unsafe-inline') && !/[^-]unsafe-eval/.test(policy);
    return isStrict ? [] : [`${page.address} ${policy}`];
  });

  expect(wrong).toEqual([]);
});

test('every page says where it lives and where its other styles are', () => {
  const addresses = new Set(pages.map((page) => page.address));
  const wrong = pages
    .filter((page) => !page.address.includes('404') && !page.address.includes('not-found') && !isWork(page))
    .flatMap((page) => {
      const canonical = new URL(attribute(one(page.tree, 'link[rel=canonical]'), 'href')).pathname;
      const others = all(page.tree, 'link[rel=alternate]').map((link) => new URL(attribute(link, 'href')).pathname);
      const written = site.pages.find(({ path }) => addressOf(path, 'standard') === page.address);
      const isRight =
        canonical === page.address &&
        others.length === (written ? stylesOf(written).length - 1 : 2) &&
        others.every((address) => addresses.has(address) && address !== canonical);
      return isRight ? [] : [page.address];
    });

  expect(wrong).toEqual([]);
});

test('what machines are told about a page is what people see on it', () => {
  const wrong = pages
    .filter((page) => all(page.tree, 'script[type="application/ld+json"]').length > 0)
    .flatMap((page) => {
      const data = JSON.parse(textIn(one(page.tree, 'script[type="application/ld+json"]'))) as {
        name: string;
        url: string;
        lastReviewed: string;
      };
      const isTrue =
        data.name === textIn(one(page.tree, 'h1')) &&
        new URL(data.url).pathname === page.address &&
        /^\d{4}-\d\d-\d\d$/.test(data.lastReviewed);
      return isTrue ? [] : [page.address];
    });

  expect(wrong).toEqual([]);
});

test('the sitemap lists pages that exist, in every style, and robots.txt leads to it', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  const addresses = new Set(pages.map((page) => page.address));

  expect(listed.filter((address) => !addresses.has(address))).toEqual([]);
  expect(listed).toContain('/');
  expect(listed).toContain('/symbols/principles/everyday-life/');
  expect(listed.some((address) => address.includes('not-found'))).toBe(false);
  expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toContain('/sitemap.xml');
});

test('the page for wrong addresses helps and is kept out of search engines', () => {
  const page = pages.find((candidate) => candidate.address === '/404.html');
  const links = page ? all(page.tree, 'main a[href]').map((link) => attribute(link, 'href')) : [];

  expect(links).toContain('/');
  expect(links).toContain('/a-to-z/');
  expect(links).toContain('tel:999');
  expect(page && attribute(one(page.tree, 'meta[name=robots]'), 'content')).toBe('noindex');
});

test('the pages for the teams are kept out of search engines, the sitemap, the menus and the search', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  const work = pages.filter(isWork);
  const robots = work.map((page) => attribute(one(page.tree, 'meta[name=robots]'), 'content'));
  const leading = pages.filter((page) => !isWork(page) && all(page.tree, 'a[href^="/inbox/"]').length > 0);

  expect(robots).toEqual(['noindex', 'noindex']);
  expect(sitemap).not.toContain('/inbox/');
  expect(leading.map(({ address }) => address)).toEqual([]);
  expect(work.filter((page) => page.html.includes('data-pagefind-body'))).toEqual([]);
});
