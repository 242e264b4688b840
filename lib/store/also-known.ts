import { isWeakAddress, nameInWeakAddress } from '../domain/known-names';
import type { SamePeople } from '../domain/same-people';
import type { RadiostilteDatabase } from './database';
import { decided } from './decisions';
import { namesFor } from './names-for';

/** What else somebody is known under, and why. */
export interface AlsoKnown {
  /** As decisions call it; a bare name as a weak address. */
  readonly address: string;
  /** What is shown of it. */
  readonly shown: string;
  /** The user said so, it is the same mailbox, or only they have that name. */
  readonly by: 'user' | 'mailbox' | 'name';
  /** Whom the user said it is, where they did. */
  readonly main: string | null;
}

/** Under what else somebody is known: further addresses first, then bare names. */
export async function alsoKnown(
  db: RadiostilteDatabase,
  address: string,
  people: SamePeople,
): Promise<readonly AlsoKnown[]> {
  const names = await namesFor(db, address, people);
  const merged = new Set(people.alsoOf(people.mainOf(address)));
  return Promise.all(
    names
      .filter((one) => one !== address)
      .map(async (one): Promise<AlsoKnown> => {
        const main = await decided(db, 'person', 'same-as', one);
        const unsaid = merged.has(one) ? 'mailbox' : 'name';
        const shown = isWeakAddress(one) ? nameInWeakAddress(one) : one;
        return { address: one, shown, by: main === null ? unsaid : 'user', main };
      }),
  );
}
