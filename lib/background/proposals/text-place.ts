import { threadKey } from '../../domain/addressing';
import { identified } from '../../domain/known-names';
import type { Person } from '../../domain/person';
import type { Phase } from '../../domain/phase';
import type { AddressForm } from '../../domain/playbook/playbook-text';
import { isLeftAlone } from '../../domain/relation';
import type { ThreadKey } from '../../domain/sighting';
import type { RadiostilteDatabase } from '../../store/database';
import { whoIs } from '../../store/names-for';
import type { ClientDaysOff, CorrespondentRow, ThreadRow } from '../../store/rows';
import { threadsTelling } from '../../store/tells';

/** Who wrote in no language that can be told in so many threads did so in none. */
const MOST_LOOKED_AT = 20;

/** Whom a text is for, and where it goes: into a thread, or into a new mail. */
export interface TextPlace {
  /** Null for a new mail. */
  readonly row: ThreadRow | null;
  readonly client: CorrespondentRow | undefined;
  readonly phase: Phase;
  /** Language of what the two write; null where it could not be told. */
  readonly language: string | null;
  /** How the two address each other; null where nothing tells. */
  readonly form: AddressForm | null;
  readonly daysOff: ClientDaysOff | null;
  /** A thread in which the user's own name stands; null where there is none. */
  readonly ownMailIn: ThreadKey | null;
}

export async function placeOfThread(
  db: RadiostilteDatabase,
  row: ThreadRow,
): Promise<TextPlace & { readonly row: ThreadRow }> {
  const { client, phase, language, form, clientDaysOff, key } = row;
  return {
    row,
    client: client === null ? undefined : await db.correspondents.get(client),
    phase,
    language,
    form,
    daysOff: clientDaysOff,
    ownMailIn: key,
  };
}

/**
 * A new mail to one person who is known and not left alone, in the language and form of what the two
 * wrote last; null to anybody else.
 */
export async function placeOfNewMail(
  db: RadiostilteDatabase,
  account: string,
  to: readonly Person[],
): Promise<(TextPlace & { readonly client: CorrespondentRow }) | null> {
  const [only, another] = to;
  if (!only || another) return null;
  const client = await knownPerson(db, identified(only, account).address);
  if (client === undefined) return null;
  const { address, country, away } = client;
  const threads = await threadsTelling(db, 'in', address, MOST_LOOKED_AT);
  return {
    row: null,
    client,
    phase: 'general',
    language: threads.find(({ language }) => language !== null)?.language ?? null,
    form: threads.find(({ form }) => form !== null)?.form ?? null,
    daysOff: { address, country, away },
    ownMailIn: threads[0]?.key ?? null,
  };
}

/** A thread's place, or that of a new mail where there is none. */
export async function placeOf(
  db: RadiostilteDatabase,
  {
    account,
    threadId,
    to,
  }: {
    readonly account: string;
    readonly threadId: string | null;
    readonly to: readonly Person[];
  },
): Promise<TextPlace | null> {
  if (threadId === null) return placeOfNewMail(db, account, to);
  const row = await db.threads.get(threadKey(account, threadId));
  return row ? placeOfThread(db, row) : null;
}

/** Somebody the user wrote to, or said something about. */
async function knownPerson(
  db: RadiostilteDatabase,
  address: string,
): Promise<CorrespondentRow | undefined> {
  const client = await db.correspondents.get(await whoIs(db, address));
  if (client === undefined || isLeftAlone(client.relation)) return undefined;
  return client.threadsWrittenTo > 0 || client.relation !== null ? client : undefined;
}
