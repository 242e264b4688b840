import type { MailMessage, MailPerson } from '../support/mail-file/message';

/** The moment the demo plays: a Wednesday, 11:30 in Amsterdam. */
export const DEMO_NOW = '2026-09-16T09:30:00.000Z';

export const NORA: MailPerson = { name: 'Nora Lind', email: 'nora@studio-lind.example' };

const SIGNATURE = '\n\n-- \nNora Lind\nStudio Lind, graphic design';
/** Summer time in Amsterdam, in minutes; the whole demo plays in it. */
const ZONE = 120;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Letter {
  /** Days before the demo's day. */
  readonly daysAgo: number;
  /** Clock time in Amsterdam, "10:05". */
  readonly at: string;
  /** Nora's own where nobody is named. */
  readonly from?: MailPerson;
  /** The others of the thread where nobody is named. */
  readonly to?: readonly MailPerson[];
  readonly cc?: readonly MailPerson[];
  readonly text: string;
  /** Written by a program, which quotes nothing. */
  readonly automatic?: true;
}

export interface DemoThread {
  readonly id: string;
  readonly subject: string;
  readonly language: 'nl' | 'en' | 'de' | 'fr';
  /** What of the ladder it shows. */
  readonly situation: string;
  /** Whether its client belongs on the list of silent ones at DEMO_NOW. */
  readonly silent: boolean;
  /** Everybody in it but Nora. */
  readonly people: readonly MailPerson[];
  readonly letters: readonly Letter[];
}

/** The messages of a thread; each answer quotes the message before it, as mail programs do. */
export function messagesOf(thread: DemoThread): readonly MailMessage[] {
  return thread.letters.map((letter, index) => {
    const before = thread.letters[index - 1];
    const from = letter.from ?? NORA;
    const quote = before && !letter.automatic ? quoted(thread, before) : '';
    const others = [NORA, ...thread.people].filter(({ email }) => email !== from.email);
    return {
      threadId: thread.id,
      id: `${thread.id}-${index + 1}`,
      from,
      to: letter.to ?? (from === NORA ? others : [NORA]),
      cc: letter.cc ?? [],
      date: new Date(sentAt(letter)).toISOString(),
      tzOffsetMin: ZONE,
      subject: index === 0 ? thread.subject : `Re: ${thread.subject}`,
      text: `${letter.text}${from === NORA ? SIGNATURE : ''}${quote}`,
    };
  });
}

function sentAt({ daysAgo, at }: Letter): number {
  const [hours, minutes] = at.split(':').map(Number);
  const midnight = Math.floor(Date.parse(DEMO_NOW) / DAY) * DAY - ZONE * MINUTE;
  return midnight - daysAgo * DAY + ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE;
}

function quoted({ language }: DemoThread, letter: Letter): string {
  const { name, email } = letter.from ?? NORA;
  const day = new Date(sentAt(letter)).toLocaleDateString(language, {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const who = `${name} <${email}>`;
  const line = {
    nl: `Op ${day} om ${letter.at} schreef ${who}:`,
    en: `On ${day} at ${letter.at}, ${who} wrote:`,
    de: `Am ${day} um ${letter.at} schrieb ${who}:`,
    fr: `Le ${day} à ${letter.at}, ${who} a écrit :`,
  }[language];
  return `\n\n${line}\n\n${letter.text.replace(/^/gm, '> ')}`;
}
