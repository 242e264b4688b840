/** Rows of a made-up mailbox, to be written into the extension's database as they are. */
import type { DecisionContent } from '../../../lib/domain/decision';
import { DAY, HOUR } from '../../../lib/domain/instant';
import { emptyNote, type Note } from '../../../lib/domain/notes/note';
import type { Person } from '../../../lib/domain/person';
import type { MessageSighting, Seen, SendSighting, Sighting } from '../../../lib/domain/sighting';
import { sightingKey } from '../../../lib/domain/sighting-key';
import type { Step } from '../../../lib/domain/step';
import type { Verdict, VerdictKind } from '../../../lib/domain/verdict';

/** A Monday, 11:30 in Berlin. */
export const NOW = Date.parse('2026-09-21T09:30:00Z');
export const NORA: Person = { address: 'nora@studio-lind.example', name: 'Nora Lind' };

/** What is stored, by table. */
export type Tables = Record<string, readonly object[]>;

/** One message of a thread, so many days before {@link NOW}. */
export interface Said {
  readonly daysAgo: number;
  readonly by: 'me' | 'them';
  readonly kind: VerdictKind;
  readonly more?: Partial<Verdict>;
  /** Who wrote it, where it is not the client. */
  readonly from?: Person;
}

export interface MadeUpThread {
  readonly id: string;
  readonly account?: string;
  readonly client: Person;
  readonly subject: string;
  readonly said: readonly Said[];
  /** Seen as a whole only moments ago. */
  readonly whole?: true;
}

export function threadKeyOf({ id, account = NORA.address }: MadeUpThread): string {
  return `${account} ${id}`;
}

function verdict(kind: VerdictKind, more: Partial<Verdict> = {}): Verdict {
  return { kind, signs: [], extent: 'whole', version: 1, language: 'en', ...more };
}

/** The rows that its messages leave when they are read. */
export function sightingsOf(thread: MadeUpThread): readonly object[] {
  return thread.said.map((said) => rowOf(seen(messageOf(thread, said))));
}

/** That one of its messages was written with a text of the playbook. */
export function sentWith(thread: MadeUpThread, daysAgo: number, step: Step): object {
  const { client, subject } = thread;
  const sighting: SendSighting = {
    kind: 'send',
    thread: threadKeyOf(thread),
    sendId: `${step} ${daysAgo}`,
    to: [client],
    subject,
    verdict: verdict('request'),
    step,
  };
  const at = NOW - daysAgo * DAY - HOUR;
  return rowOf({ sighting, firstSeen: at, lastSeen: at });
}

function messageOf(thread: MadeUpThread, { daysAgo, by, kind, more, from }: Said): MessageSighting {
  const { id, client, subject } = thread;
  const at = NOW - daysAgo * DAY - HOUR;
  const mine = by === 'me';
  return {
    kind: 'message',
    thread: threadKeyOf(thread),
    messageId: `${id}-${daysAgo}`,
    sentAt: { from: at, until: at + 1 },
    direction: mine ? 'out' : 'in',
    from: from ?? (mine ? NORA : client),
    to: mine ? [client] : [NORA],
    alongside: [],
    writtenTo: [],
    subject,
    source: mine ? 'sent-row' : 'inbox-row',
    verdict: verdict(kind, { ...(mine ? { signs: ['own:question:en'] } : {}), ...more }),
  };
}

function seen(sighting: Sighting): Seen {
  return { sighting, firstSeen: NOW - HOUR, lastSeen: NOW - HOUR };
}

function rowOf(one: Seen): object {
  return { ...one, key: sightingKey(one.sighting), thread: one.sighting.thread };
}

/** A thread as it stands before it was ever folded. */
export function unfoldedThread(thread: MadeUpThread): object {
  const { id, account = NORA.address, subject } = thread;
  const bare = { participants: [], addresses: [], client: null, newestSigns: [], spells: [] };
  return { key: threadKeyOf(thread), account, threadId: id, subject, ...bare };
}

/** What was said, in the order in which it is given. */
export function decisionRows(contents: readonly DecisionContent[]): readonly object[] {
  return contents.map((content, index) => ({
    ...content,
    stamp: { counter: index + 1, device: 'a' },
    key: `${content.about} ${content.field} ${content.subject}`,
    ...(content.field === 'note' && content.value ? indexesOf(content.value) : {}),
  }));
}

function indexesOf({ person, thread, kind, date }: Note): object {
  return { person, kind, ...(thread ? { thread } : {}), ...(date ? { date } : {}) };
}

let noted = 0;

export function noteOf(client: Person, more: Partial<Note>): DecisionContent {
  noted += 1;
  const note = { ...emptyNote(more.kind ?? 'note', client.address), ...more };
  return { about: 'note', subject: `note-${noted}`, field: 'note', value: note };
}
