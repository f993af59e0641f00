/** What a narrow window or big text can break: a page that scrolls sideways, controls that are hard to hit, words that are torn apart. */
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.ts';

const SMALLEST_TARGET_PX = 44;

/** A browser in which the reader has set the size of text to 32 px instead of 16. */
export function launchWithBigText() {
  return chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS, '--blink-settings=defaultFontSize=32'] });
}

/** Elements that stick out of the window, if the page can be scrolled sideways. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [
      `${scrollWidth - clientWidth}px too wide: ${wide
        .slice(0, 3)
        .map((element) => `${element.tagName}.${element.className}`)
        .join(', ')}`,
    ];
  });
}

/** Controls below 44 by 44 pixels. A link or button inside a sentence is as high as its line, which is allowed. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isInText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const parent = element.closest('p, li, dd, td, th, span, figcaption, label');
      return (parent?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    };
    return [...document.querySelectorAll('a[href], button, input, textarea, [tabindex="0"]')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !element.closest('[popover]') && !element.classList.contains('skip'),
      )
      .filter((element) => !isInText(element))
      .flatMap((element) => {
        const target = element.closest('label') ?? element;
        const after = getComputedStyle(element, '::after');
        const box = target.getBoundingClientRect();
        const spread = after.position === 'absolute' && after.content !== 'none' ? 16 : 0;
        const covers = after.position === 'absolute' && after.inset === '0px';
        const isBigEnough = covers || (box.width + spread >= smallest - 0.5 && box.height + spread >= smallest - 0.5);
        return isBigEnough
          ? []
          : [
              `${Math.round(box.width)}x${Math.round(box.height)} ${element.tagName}.${element.className} "${(element.textContent ?? '').trim().slice(0, 30)}"`,
            ];
      });
  }, SMALLEST_TARGET_PX);
}

/** Words that do not fit on a line and go on in the next, in the middle. What somebody typed may; what we wrote may not. */
export async function tornWords(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const texts = document.createTreeWalker(document.querySelector(selector) ?? document.body, NodeFilter.SHOW_TEXT);
    const torn: string[] = [];
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}’]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) torn.push(`torn apart: ${word}`);
      }
    }
    return torn;
  }, within);
}
