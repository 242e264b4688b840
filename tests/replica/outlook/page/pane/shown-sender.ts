import type { PersonData } from '../../wire';
import type { PaneContext } from './pane-context';

/** Names a sender as the pane does: the address stands there for strangers only (facts/outlook.md 2). */
export type SenderNames = (person: PersonData) => string;

/** Whom the owner has written to counts as known to the mailbox. */
export async function senderNames({ config, server, isOwn }: PaneContext): Promise<SenderNames> {
  const known = new Set<string>();
  if (config.switches.paneNames === 'known') {
    const { rows } = await server.list('sentitems', null);
    for (const { email } of rows.flatMap((row) => row.people)) known.add(email.toLowerCase());
  }
  return (person) => {
    if (person.name === '') return person.email;
    const nameOnly = isOwn(person) || known.has(person.email.toLowerCase());
    return nameOnly ? person.name : `${person.name}<${person.email}>`;
  };
}
