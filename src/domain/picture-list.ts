/** What a list of pictures holds, and where the lists are: one page, or a few that share the letters among them. */
import type { Page, PictureList } from '#schema/page.ts';
import type { Picture } from '#schema/picture.ts';
import type { Site, Style } from '#schema/site.ts';
import { stylesOf, versionOf } from './version.ts';

/** In the order of the alphabet, by the word of each picture. A word that begins with no letter from a to z stands with a, so that none is lost. */
export function picturesIn({ from, to }: Pick<PictureList, 'from' | 'to'>, site: Site): Picture[] {
  return site.pictures
    .filter(({ word }) => {
      const letter = /^[a-z]/i.exec(word)?.[0].toLowerCase() ?? 'a';
      return letter >= from && letter <= to;
    })
    .sort((a, b) => a.word.localeCompare(b.word, 'en'));
}

/** The id of a picture's entry, for links to it. */
export function pictureAnchor(picture: Picture): string {
  return `picture-${picture.id}`;
}

/** Every page that lists pictures in a style, in the order of its letters. */
export function pagesOfPictures(site: Site, style: Style): { page: Page; list: PictureList }[] {
  return site.pages
    .filter((page) => stylesOf(page).includes(style))
    .flatMap((page) => {
      const list = versionOf(page, style).blocks.find((block) => block.kind === 'picture-list');
      return list ? [{ page, list }] : [];
    })
    .sort((a, b) => a.list.from.localeCompare(b.list.from));
}
