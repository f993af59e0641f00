/** What is wrong in a content file, said so that its author can mend it. */

export interface ContentProblem {
  /** Path from the top of the project, like `content/pages/why/standard.mdx`. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** What was found and what to write instead, in sentences. */
  message: string;
}

/** Stops the build. Its message lists every problem found, not only the first. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const count = problems.length === 1 ? '1 thing' : `${problems.length} things`;
    super(`${count} to mend in the content:\n${problems.map(describeProblem).join('\n')}`);
    this.problems = problems;
    // A stack of our own code would not help the author of a file.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** One problem as one line: file, line, what to do. */
function describeProblem(problem: ContentProblem): string {
  return `${problem.file} line ${problem.line}: ${problem.message}`;
}
