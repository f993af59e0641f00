/** Checks what a schema cannot see in a form: ids used once, conditions that can hold, pictures and contacts that exist. */
import { nearest } from '#domain/nearest.ts';
import type { Condition, Question } from '#schema/form.ts';
import type { Site } from '#schema/site.ts';
import type { LineOf } from './check-data.ts';
import { explainUnknown, knownIds } from './check-references.ts';
import type { ContentProblem } from './content-error.ts';

export function checkForms(site: Site, lineOf: LineOf): ContentProblem[] {
  const known = knownIds(site);
  return site.forms.flatMap((form) => {
    const file = `content/forms/${form.id}.yaml`;
    const problems: ContentProblem[] = [];
    const say = (path: readonly PropertyKey[], message: string | undefined) => {
      if (message !== undefined) problems.push({ file, line: lineOf(file, path), message });
    };
    say(['picture'], explainUnknown('picture', form.picture, known));
    say(['contact'], explainUnknown('contact', form.contact, known));
    for (const [index, source] of form.sources.entries()) say(['sources', index], explainUnknown('source', source, known));

    const before = new Map<string, Question>();
    for (const [at, section] of form.sections.entries()) {
      const path = ['sections', at];
      say([...path, 'picture'], explainUnknown('picture', section.picture, known));
      say([...path, 'if'], explainCondition(section.if, before));
      for (const [index, question] of section.questions.entries()) {
        const here = [...path, 'questions', index];
        say([...here, 'if'], explainCondition(question.if, before));
        say([...here, 'id'], before.has(question.id) ? `the id \`${question.id}\` is used twice. Give each question its own.` : undefined);
        say(here, explainMissing(question));
        say(here, explainInnerCondition(question));
        for (const picture of picturesOf(question)) say(here, explainUnknown('picture', picture, known));
        before.set(question.id, question);
      }
    }
    return problems;
  });
}

/** A question that must be answered says in its own words what is missing. */
function explainMissing(question: Question): string | undefined {
  const asked = question.type === 'group' ? [question, ...question.questions] : [question];
  const silent = asked.find((one) => !one.isOptional && !one.missing);
  if (!silent) return undefined;
  return `\`${silent.id}\` must be answered, but nothing says what to do when it is not. Write \`missing: { words: Write your name., easy: Write your name. }\`, or \`isOptional: true\`.`;
}

/** Every row of a group asks the same. */
function explainInnerCondition(question: Question): string | undefined {
  const inner = question.type === 'group' ? question.questions.find((part) => part.if) : undefined;
  return (
    inner && `\`${inner.id}\` is in the group \`${question.id}\`, where everything is asked. Take its \`if\` out, or give it to the group.`
  );
}

/** A condition can only look back, at a question whose answer it can understand. */
function explainCondition(condition: Condition | undefined, before: ReadonlyMap<string, Question>): string | undefined {
  if (!condition) return undefined;
  const question = before.get(condition.question);
  if (!question) {
    const meant = nearest(condition.question, [...before.keys()]);
    return `no question before this one has the id \`${condition.question}\`. ${meant ? `Did you mean \`${meant}\`?` : 'A condition looks back only.'}`;
  }
  if (condition.ageFrom !== undefined || condition.ageUnder !== undefined) {
    return question.type === 'date'
      ? undefined
      : `\`${condition.question}\` is no date, so it has no age. Name a question of the type \`date\`.`;
  }
  if (!condition.is) return 'this condition says nothing. Write `is: [yes]`, `ageFrom: 16` or `ageUnder: 16`.';
  const choices = choicesOf(question);
  if (!choices) return `\`${condition.question}\` has no choices. Name a question of the type one-of, many-of, yes-no or consent.`;
  const wrong = condition.is.find((choice) => !choices.includes(choice));
  return wrong === undefined ? undefined : `\`${condition.question}\` has no choice \`${wrong}\`. It has: ${choices.join(', ')}.`;
}

function choicesOf(question: Question): readonly string[] | undefined {
  if (question.type === 'yes-no' || question.type === 'consent') return ['yes', 'no'];
  return 'choices' in question ? question.choices.map((choice) => choice.id) : undefined;
}

function picturesOf(question: Question): string[] {
  const choices = 'choices' in question ? question.choices.flatMap((choice) => choice.picture ?? []) : [];
  const inner = question.type === 'group' ? question.questions.map((part) => part.picture) : [];
  return [question.picture, ...choices, ...inner];
}
