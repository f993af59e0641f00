/** Breaks text into lines that fit a box, since words in a drawing do not flow. */

/** Widths in parts of the text size, a little above those of the widest font we may get (Segoe UI, Roboto, Arial). */
const NARROW = { letters: /[iljtfrI.,:;'()! ]/, width: 0.34 };
const WIDE = { letters: /[mwMW]/, width: 0.9 };
const CAPITAL = { letters: /[A-Z]/, width: 0.72 };
const OTHER_WIDTH = 0.58;

/** @param most how wide a line may be, in the units of `size` */
export function wrapText(text: string, most: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) * size <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + ([NARROW, WIDE, CAPITAL].find(({ letters }) => letters.test(letter))?.width ?? OTHER_WIDTH),
    0,
  );
}
