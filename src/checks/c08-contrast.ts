/** C8: dark words on light, 7 to 1 or more, in every theme a reader may have chosen. */
import type { ContentCheck, Finding } from './content-check.ts';
import { type CssRule, cssRules } from './css-rules.ts';

/** WCAG 2.2, 1.4.6, level AAA: https://www.w3.org/TR/WCAG22/#contrast-enhanced */
const WORDS_AT_LEAST = 7;
/** Our own (src/styles/tokens.css); WCAG asks for 3. */
const EDGES_AT_LEAST = 4.5;

/** Words and what they stand on, as the sheets in src/styles pair them. */
const WORDS_ON: readonly (readonly [words: string, ground: string])[] = [
  ['--color-ink', '--color-paper'],
  ['--color-ink', '--color-tint'],
  ['--color-ink', '--color-field'],
  ['--color-soft', '--color-paper'],
  ['--color-soft', '--color-tint'],
  ['--color-link', '--color-paper'],
  ['--color-link', '--color-tint'],
  ['--color-link', '--color-field'],
  ['--color-wrong', '--color-paper'],
  ['--color-wrong', '--color-tint'],
  ['--color-wrong', '--color-field'],
  ['--color-on-door', '--color-door'],
  ['--color-door', '--color-on-door'],
  ['--color-on-door', '--color-street'],
  ['--color-on-door', '--color-leaf'],
  ['--color-on-door', '--color-leaf-brick'],
  ['--color-on-door', '--color-leaf-moss'],
  ['--color-on-solid', '--color-solid'],
  ['--color-on-lamp', '--color-lamp'],
  ['--color-on-call', '--color-call'],
  ['--on-open-door', '--open-door'],
];
const EDGES_ON: typeof WORDS_ON = [
  ['--color-edge', '--color-paper'],
  ['--color-edge', '--color-tint'],
  ['--color-edge', '--color-field'],
];

export const contrast: ContentCheck = {
  code: 'C8',
  rule: 'Words stand out from their ground by 7 to 1 or more, in every theme.',
  run: ({ styles }) =>
    [...styles].filter(([file]) => file.endsWith('tokens.css')).flatMap(([file, css]) => checkTokens(file, cssRules(css))),
};

interface Theme {
  name: string;
  colours: Map<string, string>;
  lines: Map<string, number>;
}

function checkTokens(file: string, rules: readonly CssRule[]): Finding[] {
  return themesOf(rules).flatMap((theme) => [
    ...WORDS_ON.flatMap((pair) => checkPair(file, theme, pair, WORDS_AT_LEAST)),
    ...EDGES_ON.flatMap((pair) => checkPair(file, theme, pair, EDGES_AT_LEAST)),
  ]);
}

/** The colours as they are, and with every wish a reader may have set; a later rule wins. */
function themesOf(rules: readonly CssRule[]): Theme[] {
  const wishes = [...new Set(rules.flatMap((rule) => rule.conditions))];
  const combinations: string[][] = [[]];
  for (const wish of wishes) combinations.push(...combinations.map((others) => [...others, wish]));
  return combinations.map((chosen) => {
    const active = rules.filter((rule) => rule.conditions.every((condition) => chosen.includes(condition)));
    const entries = active.flatMap((rule) =>
      [...rule.declarations].filter(([name]) => name.startsWith('--')).map(([name, value]) => ({ name, value, line: rule.line })),
    );
    return {
      name:
        chosen.length === 0 ? 'the theme without any wish' : `the theme ${chosen.map((wish) => wish.replace('@media ', '')).join(' and ')}`,
      colours: new Map(entries.map(({ name, value }) => [name, value])),
      lines: new Map(entries.map(({ name, line }) => [name, line])),
    };
  });
}

function checkPair(file: string, theme: Theme, [first, second]: readonly [string, string], atLeast: number): Finding[] {
  const say = (message: string): Finding[] => [
    { code: 'C8', level: 'error', file, line: theme.lines.get(first) ?? theme.lines.get(second) ?? 1, message },
  ];
  const [one, other] = [luminanceOf(first, theme), luminanceOf(second, theme)];
  const missing = one === undefined ? first : second;
  if (one === undefined || other === undefined)
    return say(
      `there is no colour \`${missing}\` like #1b2322 in ${theme.name}. Write one, or take the pair out of src/checks/c08-contrast.ts.`,
    );
  const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  if (ratio >= atLeast) return [];
  return say(
    `\`${first}\` on \`${second}\` has a contrast of ${ratio.toFixed(1)} to 1 in ${theme.name}. Change one of them until it is ${atLeast} to 1 or more.`,
  );
}

/** How light a colour is, from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(token: string, theme: Theme): number | undefined {
  const value = theme.colours.get(token) ?? '';
  const other = /^var\((?<token>--[\w-]+)\)$/.exec(value)?.groups?.['token'];
  if (other) return luminanceOf(other, theme);
  const hex = /^#(?<red>[\da-f]{2})(?<green>[\da-f]{2})(?<blue>[\da-f]{2})$/i.exec(value)?.groups;
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = [hex['red'], hex['green'], hex['blue']].map((part) => {
    const share = Number.parseInt(part ?? '0', 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
