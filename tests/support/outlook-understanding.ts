import {
  createUnderstand,
  type Understand,
  type UnderstandPage,
} from '../../lib/webmail/outlook/understanding';
import type { MailboxFacts, Memory } from '../../lib/webmail/understanding/facts';
import { understandPage } from '../../lib/webmail/understanding/understand-page';

/** As the worker understands facts, without its being asked. */
export const understandHere: UnderstandPage = (question, told) => told(understandPage(question));

/** @param bearers names that stood beside these addresses before */
export function understandFor(
  address: string,
  name: string,
  bearers: Memory['bearers'] = [],
): Understand {
  const mailbox: MailboxFacts = {
    account: address,
    ownAddresses: [address],
    languages: ['en-US'],
    title: `Mail - ${name} - Outlook`,
    label: '',
  };
  const memory = understandPage({
    facts: { kind: 'dates', texts: [] },
    mailbox,
    memory: null,
  }).memory;
  return createUnderstand(
    () => mailbox,
    ({ facts, mailbox: of, memory: now }, told) =>
      told(understandPage({ facts, mailbox: of, memory: now ?? { ...memory, bearers } })),
    () => {},
  );
}
