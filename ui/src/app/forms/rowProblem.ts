type Problem = (path: string) => string | null;

/** What is wrong with a row as a whole, or with a field of it that does not say so itself. */
export function rowProblem(problem: Problem, path: string, saying: readonly string[]): string | null {
  const words = problem(path);
  if (words === null) return null;
  return saying.some((name) => problem(`${path}.${name}`) !== null) ? null : words;
}
