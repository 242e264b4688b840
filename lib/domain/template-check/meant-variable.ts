import { type TemplateVariable, VARIABLES } from '../template';

/** Letters beyond which nobody means the name of a variable. */
const LONGEST = 40;

/**
 * The variable that a slip of the pen comes nearest to, by its own name or by what it is called in
 * the language of the text: `{Client}`, `{cleint}` and `{naam}` mean `{client}`.
 */
export function meantVariable(
  written: string,
  marks: Readonly<Record<TemplateVariable, string>>,
): TemplateVariable | null {
  const wanted = plain(written);
  if (wanted === '' || wanted.length > LONGEST) return null;
  const names = VARIABLES.flatMap((variable) => [
    { variable, name: plain(variable) },
    { variable, name: plain(marks[variable]) },
  ]);
  const near = names
    .map(({ variable, name }) => ({ variable, slips: distance(wanted, name), of: name.length }))
    .filter(({ slips, of }) => slips <= Math.floor(of / 3))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.variable ?? null;
}

/** Letters alone: case, accents and blanks are no difference. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
