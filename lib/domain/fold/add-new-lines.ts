import type { Instant } from '../instant';
import type { Message } from '../thread-facts';
import type { PrintedLine } from './match-lines';
import { printedMessage } from './printed-message';

interface Surroundings {
  /** The known messages that stay, oldest first. */
  readonly kept: readonly Message[];
  /** Those of them that were there when the page was read. */
  readonly surely: readonly Message[];
  readonly firstSeen: Instant;
}

/** Where the next new line belongs. */
interface Gap {
  /** Index in `kept` of the message it stands before; their number: at the end. */
  readonly place: number;
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Puts the lines that no message is in their places: each between its neighbours, the last ones
 * before the look. Of these, theirs come after all that was known, and mine before what came from
 * them and is not shown any more: in doubt somebody was heard from.
 * @returns all messages, and what each line is
 */
export function addNewLines(
  lines: readonly PrintedLine[],
  matches: readonly (Message | null)[],
  { kept, surely, firstSeen }: Surroundings,
): { readonly messages: readonly Message[]; readonly shown: readonly Message[] } {
  const newestThere = kept.findLastIndex((message) => surely.includes(message));
  const added: { readonly message: Message; readonly place: number }[] = [];
  let above = -1;
  const shown = lines.map((line, index) => {
    const match = matches[index] ?? null;
    if (match !== null) {
      above = kept.indexOf(match);
      return match;
    }
    const below = matches.slice(index + 1).find((one) => one !== null) ?? null;
    if (below === null && line.direction === 'in') above = Math.max(above, newestThere);
    const next = below === null ? nextOfTheirs(kept, above, newestThere) : kept.indexOf(below);
    const { place, from, until } = gapBetween(kept, above, next, { newestThere, firstSeen });
    const message = printedMessage(line, { from, until: Math.max(until, from + 1) });
    added.push({ message, place });
    return message;
  });
  const before = (place: number) =>
    added.filter((one) => one.place === place).map(({ message }) => message);
  const messages = kept.flatMap((message, place) => [...before(place), message]);
  return { messages: [...messages, ...before(kept.length)], shown };
}

/** The first message after one place, up to another, that is not mine; null where there is none. */
function nextOfTheirs(kept: readonly Message[], above: number, newest: number): number | null {
  const at = kept.findIndex(
    ({ direction }, index) => index > above && index <= newest && direction !== 'out',
  );
  return at === -1 ? null : at;
}

function gapBetween(
  kept: readonly Message[],
  above: number,
  next: number | null,
  { newestThere, firstSeen }: { readonly newestThere: number; readonly firstSeen: Instant },
): Gap {
  const upper = kept[above];
  const lower = next === null ? undefined : kept[next];
  return {
    place: next ?? Math.max(above, newestThere) + 1,
    from: upper ? earliestAfter(upper) : 0,
    until: lower ? latestBefore(lower) : firstSeen,
  };
}

/** A message without an id lies somewhere in its interval. */
function earliestAfter({ id, sentAt }: Message): Instant {
  return id === null ? sentAt.from : sentAt.until;
}

function latestBefore({ id, sentAt }: Message): Instant {
  return id === null ? sentAt.until : sentAt.from;
}
