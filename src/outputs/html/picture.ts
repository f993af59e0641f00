/** A picture on its plate. It repeats the words beside it, so it has no words of its own. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { pictureAddress } from '#domain/picture-address.ts';
import type { HtmlContext } from './context.ts';

/**
 * @param size side in CSS pixels, so that the page never jumps when the picture arrives
 * @param loading `eager` only for a picture that is seen at once
 */
export function pictureToHtml(picture: string, size: number, { site }: HtmlContext, loading: 'lazy' | 'eager' = 'lazy'): Element {
  return h('img.pic', { src: pictureAddress(site, picture), alt: '', width: size, height: size, loading });
}
