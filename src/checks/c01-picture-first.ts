/** C1: the picture on the left and the words on the right; on a narrow phone, the picture above its own words. */
import type { ContentCheck, Finding } from './content-check.ts';
import { type CssRule, cssRules } from './css-rules.ts';

const POINT = '.points > li';
/** From this width on there is room for two columns. */
const TWO_COLUMNS_FROM = '(min-width: 40rem)';

export const pictureFirst: ContentCheck = {
  code: 'C1',
  rule: 'In every point the picture comes first, above the words on a phone and left of them on a wide screen.',
  run: ({ styles, built }) => [
    ...[...styles].filter(([file]) => file.endsWith('blocks.css')).flatMap(([file, css]) => checkStyles(file, cssRules(css))),
    ...[...(built ?? [])].filter(([file]) => /(?:^|\/)easy-read\//.test(file)).flatMap(([file, html]) => checkPage(file, html)),
  ],
};

function checkStyles(file: string, rules: readonly CssRule[]): Finding[] {
  const say = (line: number, message: string): Finding => ({ code: 'C1', level: 'error', file, line, message });
  const ofPoints = rules.filter((rule) => rule.selector.split(',').some((selector) => selector.trim() === POINT));
  const narrow = ofPoints.filter((rule) => rule.conditions.length === 0);
  const wide = ofPoints.filter((rule) => rule.conditions.some((condition) => condition.includes(TWO_COLUMNS_FROM)));
  const findings: Finding[] = [];

  for (const rule of narrow) {
    if (columnsOf(rule) > 1 || rule.declarations.get('display')?.includes('flex')) {
      findings.push(
        say(rule.line, `\`${POINT}\` has more than one column on a phone. Keep one column there, and two from ${TWO_COLUMNS_FROM}.`),
      );
    }
  }
  if (!wide.some((rule) => columnsOf(rule) === 2)) {
    findings.push(
      say(
        wide[0]?.line ?? narrow[0]?.line ?? 1,
        `\`${POINT}\` has no two columns from ${TWO_COLUMNS_FROM}. Give it \`grid-template-columns\` with the picture first, like \`11rem 1fr\`.`,
      ),
    );
  }
  for (const rule of rules.filter(({ selector }) => /\.points\b/.test(selector))) {
    const moves = ['order', 'float', 'direction', 'grid-column', 'grid-area'].find((property) => rule.declarations.has(property));
    if (moves)
      findings.push(
        say(
          rule.line,
          `\`${rule.selector}\` has \`${moves}\`, so that the eye may meet the words before the picture. Take it out: the picture comes first as it is written.`,
        ),
      );
  }
  return findings;
}

/** Columns a rule gives; 0 when it gives none. */
function columnsOf(rule: CssRule): number {
  const columns = rule.declarations.get('grid-template-columns');
  return columns === undefined ? 0 : columns.replace(/\([^)]*\)/g, '').split(/\s+/).length;
}

function checkPage(file: string, html: string): Finding[] {
  const lists = [...html.matchAll(/<(?<tag>ul|ol) class="points"[^>]*>(?<items>[\s\S]*?)<\/\k<tag>>/g)];
  return lists.flatMap((list) =>
    (list.groups?.['items'] ?? '')
      .split(/<li[^>]*>/)
      .slice(1)
      .flatMap((item): Finding[] => {
        if (/^\s*<img\b/.test(item)) return [];
        const words = item
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim();
        return [
          {
            code: 'C1',
            level: 'error',
            file,
            line: 1,
            message: `the point "${words}" does not begin with its picture. Draw the picture before the words (src/outputs/html/blocks/point.ts).`,
          },
        ];
      }),
  );
}
