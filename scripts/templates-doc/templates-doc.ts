import { builtInText } from '../../assets/playbook/templates';
import { lengthsOf } from '../../lib/domain/playbook/compose-text';
import { EXPECTS_ANSWER } from '../../lib/domain/playbook/expects-answer';
import { FAMILY_ROWS, type Family } from '../../lib/domain/playbook/family';
import { isTagAllowed, requiredTags, TAG_EXCEPTIONS } from '../../lib/domain/playbook/family-tags';
import { SENTENCE_TAGS, type SentenceTag } from '../../lib/domain/playbook/playbook-text';
import { STEPS } from '../../lib/domain/step';
import { LANGUAGES } from '../../lib/settings/settings';

const HEAD = `# The texts of the playbook

Written by \`scripts/make-templates-doc.ts\` from \`lib/domain/playbook\`; do not edit by hand.

Each text is made of tagged sentences, in nl (with Belgian words where they differ), en, de and fr, in
an informal and a formal form, eleven of them in a short and a longer length. The rule is that a text has all
six: it greets, gives its **reason**, minds the client's **interest**, makes one **ask**, leaves an
easy **way out**, and closes. What departs from it has its mission row below. The tests in
\`assets/playbook\` hold every text to this table, in every form, length and set of variables.

- **yes**: stands in every form and length · **may**: stands where its variable has a value, or in
  some languages · **no**: stands nowhere.
- **waits**: sending it starts a silence or goes on with one (\`EXPECTS_ANSWER\`).
- **new mail**: has a subject of its own; the others answer in the thread.
`;

function cell(family: Family, tag: SentenceTag): string {
  if (requiredTags(family).includes(tag)) return 'yes';
  return isTagAllowed(family, tag) ? 'may' : 'no';
}

function yes(holds: boolean): string {
  return holds ? 'yes' : '';
}

function lengthCell(family: Family): string {
  const counts = LANGUAGES.map((language) => lengthsOf(builtInText(family, language)).length);
  if (counts.every((count) => count === 1)) return 'one';
  return counts.every((count) => count > 1) ? 'two' : 'two in some languages';
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function familyRow(family: Family): string {
  return row([
    `\`${family}\``,
    FAMILY_ROWS[family],
    ...SENTENCE_TAGS.map((tag) => cell(family, tag)),
    yes(EXPECTS_ANSWER[family]),
    yes(builtInText(family, 'en').subject !== undefined),
    lengthCell(family),
  ]);
}

function exceptionRows(): readonly string[] {
  return STEPS.flatMap((family) => {
    const exception = TAG_EXCEPTIONS[family];
    if (exception === undefined) return [];
    const { never, may, row: from, why } = exception;
    const tags = [
      ...(never.length > 0 ? [`no ${never.join(', ')}`] : []),
      ...(may.length > 0 ? [`may have ${may.join(', ')}`] : []),
    ];
    return [row([`\`${family}\``, tags.join('; '), from, why])];
  });
}

/** The whole of docs/templates.md. */
export function templatesDoc(): string {
  const heads = ['text', 'row', ...SENTENCE_TAGS, 'waits', 'new mail', 'lengths'];
  return [
    HEAD,
    row(heads),
    row(heads.map(() => '---')),
    ...STEPS.map(familyRow),
    '',
    '## Exceptions',
    '',
    row(['text', 'tags', 'row', 'why']),
    row(['---', '---', '---', '---']),
    ...exceptionRows(),
    '',
  ].join('\n');
}
