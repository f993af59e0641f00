/** The list of all pictures: what each means and where it comes from, with a box to look for one and a download of all. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressOfPage } from '#domain/address.ts';
import { pagesOfPictures, pictureAnchor, picturesIn } from '#domain/picture-list.ts';
import type { PictureList } from '#schema/page.ts';
import type { Picture } from '#schema/picture.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';

const PICTURE_SIZE = 96;
const BYTES_PER_KB = 1000;

export const pictureListToHtml: Handler<BlockOf<'picture-list'>> = (block, context) => {
  const pictures = picturesIn(block, context.site);
  return [
    licenceToHtml(context),
    downloadToHtml(context),
    filterToHtml(pictures.length, context),
    ...partsToHtml(block, context),
    h(
      'ul.pictures',
      { role: 'list' },
      pictures.map((picture) => entryToHtml(picture, context)),
    ),
    ...nextPartToHtml(block, context),
  ];
};

/** Said once for the whole list: on each entry it would cost more than the first answer of the server can carry. */
function licenceToHtml({ say }: HtmlContext): Element {
  const links: Record<string, Element> = {
    '{licence}': h('a', { href: 'https://creativecommons.org/licenses/by-sa/4.0/', rel: 'external license' }, 'CC BY-SA 4.0'),
    '{openmoji}': h('a', { href: 'https://openmoji.org', rel: 'external' }, 'OpenMoji'),
  };
  const pieces = say('picturesLicence').split(/(\{\w+\})/);
  return h(
    'p',
    pieces.map((piece) => links[piece] ?? piece),
  );
}

function downloadToHtml({ downloads, say, site }: HtmlContext): Element {
  const words = say('picturesDownload')
    .replace('{count}', String(site.pictures.length))
    .replace('{size}', String(Math.ceil(downloads.pictures / BYTES_PER_KB)));
  return h('p', [h('a.btn', { href: '/downloads/pictures.zip', download: true }, words)]);
}

/** Works with script only; src/browser/pictures-page.ts shows it. What it will say stands in the page, in the voice of the page. */
function filterToHtml(count: number, { say }: HtmlContext): Element {
  const sentences = {
    dataOne: say('picturesOne'),
    dataMany: say('picturesMany'),
    dataNone: say('picturesNone'),
    dataFailed: say('picturesFailed'),
  };
  return h('div.find.find-picture', [
    h('label', { htmlFor: 'find-picture' }, say('picturesFind')),
    h('input', { type: 'search', id: 'find-picture', autocomplete: 'off', autocapitalize: 'none', enterkeyhint: 'done' }),
    h('p', { role: 'status', id: 'pictures-found', ...sentences }, say('picturesMany').replace('{count}', String(count))),
  ]);
}

function entryToHtml(picture: Picture, { say }: HtmlContext): Element {
  const from =
    picture.from === 'own'
      ? say('pictureOwn')
      : say('pictureOpenMoji')
          .replace('{code}', picture.code ?? '')
          .trim();
  return h('li', { id: pictureAnchor(picture) }, [
    // Always our own file, whichever set the area reads with: its licence is what this list is about.
    h('img.pic', { src: `/pictures/${picture.id}.svg`, alt: '', width: PICTURE_SIZE, height: PICTURE_SIZE, loading: 'lazy' }),
    h('div', [h('p.row-name', picture.word), h('p', picture.meaning), h('p.small', from)]),
  ]);
}

/** Where the letters are shared among pages, the way from each to the others. */
function partsToHtml(block: PictureList, context: HtmlContext): ElementContent[] {
  const parts = pagesOfPictures(context.site, context.style);
  if (parts.length < 2) return [];
  return [
    h('nav.parts', { id: 'pictures-by-letter', ariaLabel: context.say('picturesByLetter') }, [
      h(
        'ul.letters',
        { role: 'list' },
        parts.map(({ page, list }) =>
          h('li', [
            h('a', { href: addressOfPage(page, context.style), ariaCurrent: list === block ? 'page' : undefined }, letters(list, context)),
          ]),
        ),
      ),
    ]),
  ];
}

function nextPartToHtml(block: PictureList, context: HtmlContext): ElementContent[] {
  const parts = pagesOfPictures(context.site, context.style);
  const next = parts[parts.findIndex(({ list }) => list === block) + 1];
  if (!next || next.list === block) return [];
  const address = addressOfPage(next.page, context.style);
  return [h('p', [h('a.btn.quiet', { href: address }, `${context.say('picturesNext')}: ${letters(next.list, context)}`)])];
}

function letters({ from, to }: PictureList, { say }: HtmlContext): string {
  return say('picturesLetters').replace('{from}', from.toUpperCase()).replace('{to}', to.toUpperCase());
}
