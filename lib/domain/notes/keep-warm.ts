import type { Instant } from '../instant';
import { DAY } from '../instant';
import { amountIn } from './amount';
import type { NamedNote } from './note';

/** A past client, as far as keeping in touch goes (facts/mission-rows.md S2-11, S2-12). */
export interface Warmth {
  readonly address: string;
  /** Newest mail or other contact, either way; null where none is known. */
  readonly contactAt: Instant | null;
  readonly notes: readonly NamedNote[];
}

export interface KeptWarm {
  readonly address: string;
  readonly contactAt: Instant | null;
  /** 1 to 5, as the user noted; null where they did not. */
  readonly fit: number | null;
  /** What the work is worth, in the user's words; '' where they did not say. */
  readonly value: string;
  /** When one gentle mail was begun last that went out. */
  readonly writtenAt: Instant | null;
  /** It rests until then: at most one mail, then six months of nothing. */
  readonly restsUntil: Instant | null;
}

const MONTH = 30.4 * DAY;
const REST_MONTHS = 6;
const MIDDLE_FIT = 3;
/** Within so long the lists have shown a mail that was sent. */
const SHOWN_WITHIN = 14 * DAY;

/**
 * Past clients without contact for so many months, those who fit best first, then those worth most,
 * then those not heard of longest; whoever rests comes last.
 */
export function keepWarm(
  clients: readonly Warmth[],
  months: number,
  now: Instant,
): readonly KeptWarm[] {
  return clients
    .map((client) => keptWarm(client, now))
    .filter((one) => one.restsUntil !== null || isCold(one, months, now))
    .sort(byRank);
}

function keptWarm({ address, contactAt, notes }: Warmth, now: Instant): KeptWarm {
  const written = notes.flatMap(({ kind, channel, at }) =>
    kind === 'contact' && channel === 'mail' && at !== null ? at : [],
  );
  const others = notes.flatMap(({ kind, channel, at }) =>
    kind === 'contact' && channel !== 'mail' && at !== null ? at : [],
  );
  const writtenAt = latest(written.filter((at) => wasSent(at, contactAt, now)));
  const rest = writtenAt === null ? null : writtenAt + REST_MONTHS * MONTH;
  const fit = notes.find(({ kind, done }) => kind === 'fit' && !done);
  return {
    address,
    contactAt: latest([...others, ...(contactAt === null ? [] : [contactAt])]),
    fit: fit?.score ?? null,
    value: fit?.amount ?? '',
    writtenAt,
    restsUntil: rest !== null && rest > now ? rest : null,
  };
}

/**
 * Whether a mail that was begun then has gone out: mail went to and fro since. It may take the lists
 * a while to show that, so for some days it is taken for sent.
 */
function wasSent(begunAt: Instant, contactAt: Instant | null, now: Instant): boolean {
  return now < begunAt + SHOWN_WITHIN || (contactAt !== null && contactAt >= begunAt);
}

function isCold({ contactAt }: KeptWarm, months: number, now: Instant): boolean {
  return contactAt === null || contactAt < now - months * MONTH;
}

function byRank(a: KeptWarm, b: KeptWarm): number {
  const rests = Number(a.restsUntil !== null) - Number(b.restsUntil !== null);
  const fit = (b.fit ?? MIDDLE_FIT) - (a.fit ?? MIDDLE_FIT);
  const value = worth(b) - worth(a);
  return rests || fit || value || (a.contactAt ?? 0) - (b.contactAt ?? 0);
}

function worth({ value }: KeptWarm): number {
  return amountIn(value)?.value ?? 0;
}

function latest(moments: readonly Instant[]): Instant | null {
  return moments.length === 0 ? null : Math.max(...moments);
}
