import { parseArgs } from 'node:util';
import { WEBMAILS, type Webmail } from '../../replica/webmail';

/** Whose mail, and when: what start and report have in common. */
export interface MailArguments {
  readonly file: string;
  /** Own addresses, lower case: the account first, then further ones. */
  readonly me: readonly [string, ...string[]];
}

export interface StartArguments {
  readonly webmail: Webmail;
  /** Null for the built-in demo mailbox. */
  readonly mail: MailArguments | null;
  /** Epoch milliseconds; null for the demo's own moment, or the mail's newest. */
  readonly now: number | null;
  readonly live: boolean;
  readonly headless: boolean;
}

export interface ReportArguments {
  readonly webmail: Webmail;
  readonly mail: MailArguments;
  /** Epoch milliseconds, in the order of time; empty for the real now. */
  readonly nows: readonly number[];
  readonly firstRun: number | null;
  readonly json: boolean;
}

/** Arguments, or what is wrong with them, as a sentence. */
export type Understood<T> = { readonly ok: T } | { readonly wrong: string };

export const START_USAGE =
  'npm start -- [--webmail gmail|outlook] [--mail FILE --me ADDRESS [--me OTHER-ADDRESS …]] [--now ISO] [--headless] [--live]';
export const REPORT_USAGE =
  'npm run report -- --mail FILE --me ADDRESS [--me OTHER-ADDRESS …] [--webmail gmail|outlook] [--now ISO …] [--first-run ISO] [--json]';

const MAIL_OPTIONS = {
  webmail: { type: 'string' },
  mail: { type: 'string' },
  me: { type: 'string', multiple: true },
} as const;

export function startArguments(given: readonly string[]): Understood<StartArguments> {
  return understand(() => {
    const { values } = parseArgs({
      args: [...given],
      options: {
        ...MAIL_OPTIONS,
        now: { type: 'string' },
        live: { type: 'boolean' },
        headless: { type: 'boolean' },
      },
    });
    const webmail = webmailNamed(values.webmail);
    const mail = values.mail || values.me ? mailArguments(values) : null;
    const now = values.now === undefined ? null : moment('--now', values.now);
    const live = values.live ?? false;
    if (live && mail)
      throw new Misunderstood('--live opens your own mailbox: leave --mail and --me out.');
    return { webmail, mail, now, live, headless: values.headless ?? false };
  });
}

export function reportArguments(given: readonly string[]): Understood<ReportArguments> {
  return understand(() => {
    const { values } = parseArgs({
      args: [...given],
      options: {
        ...MAIL_OPTIONS,
        now: { type: 'string', multiple: true },
        'first-run': { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const webmail = webmailNamed(values.webmail);
    const mail = mailArguments(values);
    const nows = (values.now ?? []).map((now) => moment('--now', now)).sort((a, b) => a - b);
    const written = values['first-run'];
    const firstRun = written === undefined ? null : moment('--first-run', written);
    const [first = Date.now()] = nows;
    if (firstRun !== null && firstRun > first) {
      throw new Misunderstood(
        '--first-run lies after --now: the extension would not be there yet.',
      );
    }
    return { webmail, mail, nows, firstRun, json: values.json ?? false };
  });
}

/** What somebody typed cannot be followed; its message is for that person. */
class Misunderstood extends Error {}

function understand<T>(read: () => T): Understood<T> {
  try {
    return { ok: read() };
  } catch (error) {
    const typed = error instanceof Misunderstood || error instanceof TypeError;
    if (typed) return { wrong: error.message };
    throw error;
  }
}

function webmailNamed(written = 'gmail'): Webmail {
  const webmail = WEBMAILS.find((known) => known === written.trim().toLowerCase());
  if (webmail) return webmail;
  throw new Misunderstood(`--webmail ${written}: write ${WEBMAILS.join(' or ')}.`);
}

function mailArguments(values: { mail?: string; me?: readonly string[] }): MailArguments {
  if (!values.mail) throw new Misunderstood('Name the mail file with --mail FILE.');
  const [account, ...others] = (values.me ?? []).map((address) => address.trim().toLowerCase());
  if (account === undefined) throw new Misunderstood('Say whose mail it is with --me ADDRESS.');
  const odd = [account, ...others].find((address) => !/^[^@\s]+@[^@\s]+$/.test(address));
  if (odd !== undefined) throw new Misunderstood(`--me ${odd}: that is no mail address.`);
  return { file: values.mail, me: [account, ...others] };
}

function moment(name: string, text: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new Misunderstood(`${name} ${text}: write a moment like 2026-09-16T09:30:00Z.`);
  }
  return instant;
}
