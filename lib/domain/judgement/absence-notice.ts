import type { Sign } from '../verdict';
import type { Evidence } from './evidence';
import { comesToTheMatter } from './matter';
import { saysNothingElse } from './nothing-else';
import { languageHolding, phrasesOf, signOf } from './phrases';
import { givesContact } from './words-left';

const AWAY = phrasesOf('text:away');
const BACK = phrasesOf('text:back');
const ACCESS = phrasesOf('text:access');
const COVER = phrasesOf('text:cover');
const URGENT = phrasesOf('text:urgent');
const GONE = phrasesOf('text:gone');
const ON_RETURN = phrasesOf('text:on-return');
const AUTOMATIC = phrasesOf('text:automatic');
const THANKS = phrasesOf('text:thanks-for-message');
const CONTACT = phrasesOf('text:contact');
const BOILERPLATE = phrasesOf('text:boilerplate');

/** Who is merely away does not add these; being away and coming back are said by people too. */
const OF_NOTICES = [ACCESS, GONE, URGENT, ON_RETURN, AUTOMATIC, THANKS];

const OF_ABSENCE = [AWAY, BACK];

const ALL = [...OF_NOTICES, ...OF_ABSENCE, COVER, CONTACT, BOILERPLATE];

/** Longer than in `boilerplate.ts`: here a word that belongs to the matter gives a person away. */
const ALLOWANCE = { lower: 4, all: 6 };

const NOTICE = {
  phrases: [ACCESS, GONE, ON_RETURN, AUTOMATIC, AWAY, BACK, BOILERPLATE],
  naming: [COVER, CONTACT, URGENT],
  thanks: [THANKS],
  allowance: ALLOWANCE,
};

/** "Call me on my cell" is what people say who are merely elsewhere. */
const CALL_ME =
  /\b(?:call|reach|text|phone|ring|email|mail|bel|app|ruf|rufen sie|appelez|joindre) (?:me|mij|mich|moi)\b|\bi can be reached\b|\bmy (?:cell|mobile|phone)\b/;

/** Whether somebody else is named with an address or a telephone number. */
function namesCover(line: string): boolean {
  return languageHolding(COVER, line) !== null && givesContact(line) && !CALL_ME.test(line);
}

/** "Unfortunately I am away" refuses nothing. */
const REGRET =
  /(?<![a-z])(?:leider|helaas|unfortunately|malheureusement|lamentablemente|purtroppo)(?![a-z]),?/gi;

/** Nobody writes to one person in two languages. */
function isInTwoLanguages(line: string): boolean {
  const found = AWAY.languages.filter(({ anywhere }) => line.search(anywhere) >= 0);
  return new Set(found.map(({ language }) => language)).size > 1;
}

/**
 * Signs of an absence notice: it says that nobody is there, at least one thing that only notices
 * say, and of the matter nothing. Empty where that is not so.
 */
export function absenceSigns(evidence: Evidence): readonly Sign[] {
  const { names } = evidence;
  const line = evidence.line.replace(REGRET, ' ');
  const own = (evidence.own ?? '').replace(REGRET, ' ');
  const signsOf = (parts: typeof ALL) =>
    parts.flatMap((part) => {
      const language = languageHolding(part, line);
      return language === null ? [] : [signOf(part, language)];
    });
  const absence = signsOf(OF_ABSENCE);
  const notices = [
    ...signsOf(OF_NOTICES),
    ...(namesCover(line) ? signsOf([COVER]) : []),
    ...(isInTwoLanguages(line) ? ['text:two-languages'] : []),
  ];
  // "I'll mail it once I am back" is a promise: somebody has to be away, or not to read.
  if (notices.length === 0 || signsOf([AWAY, ACCESS, GONE, URGENT]).length === 0) return [];
  if (notices.length + Math.min(1, absence.length) < 2 || comesToTheMatter(line, ALL)) return [];
  return saysNothingElse(own, NOTICE, names) ? [...absence, ...notices] : [];
}
