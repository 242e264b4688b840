import type { Owner } from '../../replica/mail-message';
import type { MailMessage } from '../mail-file/message';
import { readMailFile } from '../mail-file/read-mail-file';
import { tellSkipped } from '../mail-file/tell-skipped';
import type { MailArguments } from './arguments';

export interface OwnMail {
  readonly owner: Owner;
  readonly messages: readonly MailMessage[];
}

/**
 * Somebody's own mailbox from a file. Notes about what was skipped go to stderr.
 * @returns the mailbox, or why there is none, as a sentence
 */
export async function mailOf({
  file,
  me,
}: MailArguments): Promise<OwnMail | { readonly why: string }> {
  const read = await readMailFile(file);
  for (const line of tellSkipped(read.skipped)) note(line);
  if (!read.ok) return { why: read.why };
  const { messages } = read;
  const own = new Set<string>(me);
  const threads = new Set(messages.map(({ threadId }) => threadId)).size;
  note(`${messages.length} messages in ${threads} threads`);
  if (!messages.some(({ from }) => own.has(from.email.toLowerCase()))) {
    note(`none of them is from ${me.join(' or ')}: nobody can be waited for`);
  }
  const [email, ...aliases] = me;
  return { owner: { name: nameOf(email, messages), email, aliases }, messages };
}

export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The name that somebody's own letters carry most recently. */
function nameOf(email: string, messages: readonly MailMessage[]): string {
  const own = messages.filter(({ from }) => from.email.toLowerCase() === email && from.name !== '');
  const newest = own.reduce<MailMessage | null>(
    (latest, one) => (latest && latest.date >= one.date ? latest : one),
    null,
  );
  return newest?.from.name ?? email.replace(/@.*/, '');
}
