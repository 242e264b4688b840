import type { MailPerson } from '../../../mail-message';
import { shownDate } from '../../shown-dates';
import type { MailServer, PageConfig } from '../../wire';
import { WORDS_OF_COMPOSE, type WordsOfCompose } from '../compose/words-of-compose';
import { WORDS_OF_PANE, type WordsOfPane } from './words-of-pane';

/** What every part of pane and compose box needs to know. */
export interface PaneContext {
  readonly config: PageConfig;
  readonly server: MailServer;
  readonly words: WordsOfPane & WordsOfCompose;
  isOwn(person: MailPerson): boolean;
  /** @param at epoch milliseconds */
  paneDate(at: number): string;
  timeOfDay(at: number): string;
}

export function createPaneContext(config: PageConfig, server: MailServer): PaneContext {
  const { owner, switches } = config;
  const own = new Set([owner.email, ...(owner.aliases ?? [])].map((one) => one.toLowerCase()));
  return {
    config,
    server,
    words: { ...WORDS_OF_PANE[switches.language], ...WORDS_OF_COMPOSE[switches.language] },
    isOwn: ({ email }) => own.has(email.toLowerCase()),
    paneDate: (at) => shownDate(at, switches).pane,
    timeOfDay: (at) => shownDate(at, switches).row(at),
  };
}

/** The random part of `MSG_<hex>_FROM` and its like, another one at every render. */
export function freshHex(): string {
  const random = crypto.getRandomValues(new Uint8Array(6));
  return [...random]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(1);
}
