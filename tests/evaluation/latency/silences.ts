/**
 * Test B of the baselines: mails of the lists, the never answered too. Chance that an answer still
 * comes after one, three and seven days of silence.
 */
import path from 'node:path';
import { HOUR } from '../../../lib/domain/instant';
import { ownWords } from '../../../lib/domain/judgement/own-words';
import { asksQuestion } from '../../../lib/domain/judgement/question';
import { chanceOfAnswer } from '../../../lib/domain/rhythm/chance-of-answer';
import { ownPrior } from '../../../lib/domain/rhythm/own-prior';
import type { Prior } from '../../../lib/domain/rhythm/prior';
import { rhythmOf } from '../../../lib/domain/rhythm/rhythm';
import { SHIPPED_PRIOR } from '../../../lib/domain/rhythm/shipped-prior';
import type { Spell } from '../../../lib/domain/rhythm/spell';
import { readJsonLines } from '../json-lines';
import type { Forecast } from './calibration';
import { groupedBy } from './grouped';
import { PARTS, partOf } from './parts';

interface Mail {
  readonly id: string;
  readonly to: readonly { readonly email: string }[];
  readonly text: string;
}

interface Truth {
  readonly threadId: string;
  readonly archiveEnd: string;
  readonly replies: readonly {
    readonly id: string;
    readonly sentAt: string;
    readonly answeredAt: string | null;
    readonly censored: boolean;
  }[];
}

interface Wait {
  readonly part: number;
  readonly person: string;
  readonly asks: boolean;
  readonly sentAt: number;
  /** When the answer came, or the archive ended. */
  readonly until: number;
  readonly answered: boolean;
}

/** What our model says, and one curve for everybody beside it. */
export interface Compared {
  readonly ours: Forecast;
  readonly global: Forecast;
}

/** The chance said where no other mail was that long without an answer. */
const NOTHING_KNOWN = 0.5;
const SILENT_DAYS = [1, 3, 7];
const HOURS_A_DAY = 24;

export async function forecastSilences(folder: string, list: string): Promise<readonly Compared[]> {
  const waits = await readWaits(folder, list);
  const people = groupedBy(waits, ({ person }) => person);
  return PARTS.flatMap((part) => {
    const others = waits.filter((wait) => wait.part !== part);
    const histories = [...groupedBy(others, ({ person }) => person).values()];
    const prior = ownPrior(
      histories.map((history) => history.map((wait) => spellAt(wait, wait.until))),
      { ...SHIPPED_PRIOR, hoursPerDay: HOURS_A_DAY },
    );
    return waits
      .filter((wait) => wait.part === part)
      .flatMap((wait) => compared(wait, people.get(wait.person) ?? [], prior, others));
  });
}

function compared(
  wait: Wait,
  theirs: readonly Wait[],
  prior: Prior,
  others: readonly Wait[],
): readonly Compared[] {
  const before = theirs.filter(({ sentAt }) => sentAt < wait.sentAt);
  const rhythm = rhythmOf(
    before.map((one) => spellAt(one, wait.sentAt)),
    prior,
    wait.sentAt,
  );
  return SILENT_DAYS.map((days) => days * HOURS_A_DAY)
    .filter((hours) => isSilentAfter(wait, hours))
    .map((hours) => {
      const silent = others.filter((other) => isSilentAfter(other, hours));
      const answered = silent.filter((other) => other.answered).length;
      const said = { came: wait.answered, slowness: null };
      return {
        ours: { ...said, chance: chanceOfAnswer(rhythm, hours, wait.asks) },
        global: { ...said, chance: silent.length === 0 ? NOTHING_KNOWN : answered / silent.length },
      };
    });
}

function isSilentAfter({ answered, sentAt, until }: Wait, hours: number): boolean {
  return !answered || until - sentAt > hours * HOUR;
}

/** What was known of a wait at a moment. */
function spellAt({ sentAt, until, answered, asks }: Wait, at: number): Spell {
  const seenUntil = Math.min(until, at);
  return {
    sentAt,
    hours: (seenUntil - sentAt) / HOUR,
    answered: answered && until <= at,
    asks,
  };
}

async function readWaits(folder: string, list: string): Promise<readonly Wait[]> {
  const mails = await readJsonLines<Mail>(path.join(folder, `lists/private-${list}.jsonl`));
  const byId = new Map(mails.map((mail) => [mail.id, mail]));
  const truths = await readJsonLines<Truth>(path.join(folder, `lists/truth-${list}.jsonl`));
  return truths.flatMap(({ threadId, archiveEnd, replies }) =>
    replies
      .filter(({ censored }) => !censored)
      .flatMap(({ id, sentAt, answeredAt }): Wait[] => {
        const mail = byId.get(id);
        if (!mail) return [];
        return [
          {
            part: partOf(threadId),
            person: mail.to[0]?.email ?? '',
            asks: asksQuestion(ownWords(mail.text).text),
            sentAt: Date.parse(sentAt),
            until: Date.parse(answeredAt ?? archiveEnd),
            answered: answeredAt !== null,
          },
        ];
      }),
  );
}
