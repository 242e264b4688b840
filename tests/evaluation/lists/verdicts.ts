import { judgeIncoming } from '../../../lib/domain/judgement/judge-incoming';
import { judgeOutgoing } from '../../../lib/domain/judgement/judge-outgoing';
import type { Person } from '../../../lib/domain/person';
import type { Verdict } from '../../../lib/domain/verdict';

interface Address {
  readonly name: string;
  readonly email: string;
}

/** A message of a set. */
export interface Mail {
  readonly threadId: string;
  readonly id: string;
  readonly from: Address;
  /** One address for each person: a list may have put its own in the place of the sender's. */
  readonly person: string;
  readonly to: readonly Address[];
  readonly cc?: readonly Address[];
  readonly date: string;
  readonly subject: string;
  readonly text: string;
}

export function personOf({ name, email }: Address): Person {
  return { address: email.toLowerCase(), name };
}

export function senderOf({ from, person }: Mail): Person {
  return { address: person, name: from.name };
}

/** Judges each mail once for each direction, as an open thread shows it. */
export function judging(): (mail: Mail, direction: 'in' | 'out', subject: string) => Verdict {
  const known = new Map<string, Verdict>();
  return (mail, direction, subject) => {
    const key = `${direction} ${mail.id} ${subject}`;
    const verdict = known.get(key) ?? judged(mail, direction, subject);
    known.set(key, verdict);
    return verdict;
  };
}

function judged(mail: Mail, direction: 'in' | 'out', threadSubject: string): Verdict {
  const seen = { subject: mail.subject, text: mail.text, extent: 'whole', language: null } as const;
  if (direction === 'out') return judgeOutgoing(seen);
  return judgeIncoming({
    ...seen,
    threadSubject,
    from: senderOf(mail),
    sentAt: Date.parse(mail.date),
    zone: 'UTC',
  });
}
