/** Checks that every answer to "which area" leads to exactly one team, and that keys are whole and come with a spare. */
import { questionsOf } from '#domain/forms/answers.ts';
import { readPublicKey } from '#domain/forms/read-public-key.ts';
import { AREA_QUESTION } from '#domain/forms/team-of.ts';
import type { Site } from '#schema/site.ts';
import type { LineOf } from './check-data.ts';
import type { ContentProblem } from './content-error.ts';

const FILE = 'content/teams.yaml';

export function checkTeams(site: Site, lineOf: LineOf): ContentProblem[] {
  const { teams } = site.teams;
  const problem = (path: readonly PropertyKey[], message: string): ContentProblem => ({ file: FILE, line: lineOf(FILE, path), message });
  const areas = new Set(
    site.forms.flatMap(questionsOf).flatMap((question) => {
      return question.id === AREA_QUESTION && 'choices' in question ? question.choices.map((choice) => choice.id) : [];
    }),
  );
  const given = teams.flatMap((team, index) => team.answers.map((answer, at) => ({ answer, path: ['teams', index, 'answers', at] })));
  const keys = teams.flatMap((team, index) => team.keys.map(({ publicKey }, at) => ({ publicKey, path: ['teams', index, 'keys', at] })));
  const nobody = [...areas].filter((area) => !given.some(({ answer }) => answer === area));
  return [
    ...nobody.map((area) =>
      problem(['teams'], `the forms offer the area \`${area}\`, but no team reads it. Add \`${area}\` to the \`answers\` of one team.`),
    ),
    ...given
      .filter(({ answer }, index) => given.findIndex((other) => other.answer === answer) < index)
      .map(({ answer, path }) => problem(path, `two teams read the area \`${answer}\`. Leave it with one of them.`)),
    ...given
      .filter(({ answer }) => areas.size > 0 && !areas.has(answer))
      .map(({ answer, path }) =>
        problem(path, `no form offers the area \`${answer}\`. Write one of ${[...areas].map((area) => `\`${area}\``).join(', ')}.`),
      ),
    ...teams.flatMap((team, index) =>
      team.keys.flatMap(({ publicKey }, at) =>
        readPublicKey(publicKey)
          ? []
          : problem(
              ['teams', index, 'keys', at, 'publicKey'],
              `\`${publicKey}\` has a slip in it, so that nobody could open what is sealed with it. Copy it whole from the page /inbox/keys/.`,
            ),
      ),
    ),
    ...keys
      .filter(({ publicKey }, index) => keys.findIndex((other) => other.publicKey === publicKey) < index)
      .map(({ publicKey, path }) =>
        problem(
          [...path, 'publicKey'],
          `\`${publicKey}\` stands here twice. Give each team two keys that nobody else has: the spare of a key is another one, and a key opens the inbox of one team. The page /inbox/keys/ makes them.`,
        ),
      ),
    ...teams.flatMap((team, index) => {
      const kinds = team.keys.map((key) => key.kind);
      if (kinds.length === 0 || (kinds.includes('team') && kinds.includes('recovery'))) return [];
      return problem(
        ['teams', index, 'keys'],
        `\`${team.id}\` has no ${kinds.includes('team') ? 'recovery key' : 'team key'}. Give both: if the one key is lost, only the other opens what was sent. The page /inbox/keys/ makes them.`,
      );
    }),
  ];
}
