import type { MailMessage } from './message';
import type { Mail } from './rfc822';

/**
 * Puts mails into threads: by Gmail's own name of the thread where the export has it, else by the
 * mails they refer to; a thread without such a name takes the id of its oldest mail.
 */
export function withThreads(mails: readonly Mail[]): readonly MailMessage[] {
  const parents = new Map<string, string>();
  for (const mail of mails) {
    for (const reference of mail.references) join(parents, mail.id, reference);
  }
  const oldest = new Map<string, Mail>();
  for (const mail of mails) {
    const root = rootOf(parents, mail.id);
    const known = oldest.get(root);
    if (!known || mail.date < known.date) oldest.set(root, mail);
  }
  return mails.map((mail) => {
    const { gmailThread, references: _references, ...message } = mail;
    const threadId = gmailThread ?? oldest.get(rootOf(parents, mail.id))?.id ?? mail.id;
    return { ...message, threadId };
  });
}

function rootOf(parents: Map<string, string>, id: string): string {
  let root = id;
  for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
  if (root !== id) parents.set(id, root);
  return root;
}

function join(parents: Map<string, string>, one: string, other: string): void {
  const from = rootOf(parents, one);
  const to = rootOf(parents, other);
  if (from !== to) parents.set(from, to);
}
