/** Checks that every form asks for the area, that each answer leads to exactly one team, and that keys are whole and come with a spare. */
import { questionsOf } from '#domain/forms/answers.ts';
import { readPublicKey } from '#domain/forms/read-public-key.ts';
import { AREA_QUESTION } from '#domain/forms/team-of.ts';
import type { Form, Question } from '#schema/form.ts';
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
    ...site.forms.flatMap((form) => formWithoutTeam(form, lineOf)),
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

/** A form that somebody can fill in without saying where they live reaches no team: the intake would refuse it, every time. */
function formWithoutTeam(form: Form, lineOf: LineOf): ContentProblem[] {
  const file = `content/forms/${form.id}.yaml`;
  const places = form.sections.flatMap((section, at) =>
    section.questions.map((question, index) => ({ section, question, path: ['sections', at, 'questions', index] })),
  );
  const place = places.find(({ question }) => question.id === AREA_QUESTION);
  if (!place) {
    return [
      {
        file,
        line: lineOf(file, ['sections']),
        message: `no question has the id \`${AREA_QUESTION}\`, so no team would get this form. Ask where the person lives: \`- id: ${AREA_QUESTION}\`, \`type: one-of\`, with the choices that stand at \`answers\` in ${FILE}.`,
      },
    ];
  }
  const { section, question, path } = place;
  const message = explainArea(question, section.if !== undefined);
  return message === undefined ? [] : [{ file, line: lineOf(file, path), message }];
}

function explainArea(question: Question, isPartOnlySometimes: boolean): string | undefined {
  if (question.type !== 'one-of')
    return `\`${AREA_QUESTION}\` decides which team gets the form, so it must be \`type: one-of\`, but is \`${question.type}\`. Write \`type: one-of\` and its choices.`;
  if (question.isOptional) return `without an answer to \`${AREA_QUESTION}\` no team would get the form. Take its \`isOptional\` out.`;
  if (question.if || isPartOnlySometimes)
    return `who is not asked \`${AREA_QUESTION}\` would reach no team. ${question.if ? 'Take its `if` out' : 'Move it to a part without `if`'}, so that everybody is asked.`;
  return undefined;
}
