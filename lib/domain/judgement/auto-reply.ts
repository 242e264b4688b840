import type { Sign } from '../verdict';
import { absenceSigns } from './absence-notice';
import { isOnlyBoilerplate } from './boilerplate';
import type { Evidence, Finding } from './evidence';
import { countWords } from './fold';
import { goneSigns } from './gone';
import { decides } from './matter';
import { languageHolding, type Phrases, phrasesOf, signOf, startsWith } from './phrases';
import { asksQuestion } from './question';

const MARKER = phrasesOf('subject:auto-reply');
const AWAY_SUBJECT = phrasesOf('subject:away');
const AUTOMATIC = phrasesOf('text:automatic');
const AWAY = phrasesOf('text:away');
const ACCESS = phrasesOf('text:access');
const SELF_DECLARED = phrasesOf('text:self-declared');
const THANKS = phrasesOf('text:thanks-for-message');
const URGENT = phrasesOf('text:urgent');
const ON_RETURN = phrasesOf('text:on-return');
const PRICE = /[€$£]\s?\d|\d\s?(?:€|euro\b|eur\b)/;

/** One sign may be chance. */
const LEAST_SIGNS = 2;

/** An automatic text says at once that nobody is there; people come to it later. */
const OPENING = 200;

const READ_CHARACTERS = 1_000;

/** Two languages below each other still fit; longer mail has more to say than "away". */
const MOST_WORDS = 200;

function signsIn(text: string, ...parts: readonly Phrases[]): Sign[] {
  return parts.flatMap((part) => {
    const language = languageHolding(part, text);
    return language === null ? [] : [signOf(part, language)];
  });
}

/** Priced, asked or quoted: that is a person's doing, whatever else the mail says. */
function isPersonal(evidence: Evidence): boolean {
  if (evidence.quotes || countWords(evidence.line) > MOST_WORDS) return true;
  return PRICE.test(evidence.line) || asksQuestion(evidence.own ?? '');
}

/**
 * Signs of the text alone, each of another sort. Being away is one; it takes a second: that it
 * says to be automatic, thanks for "your message", sends urgent matters elsewhere, or speaks of
 * the message after the return. And nothing else may be said: people on holiday answer too.
 */
function textSigns(evidence: Evidence): readonly Sign[] {
  if (!evidence.textProves || isPersonal(evidence)) return [];
  const strict = strictSigns(evidence);
  return strict.length >= LEAST_SIGNS ? strict : absenceSigns(evidence);
}

/** Signs of a text of whose every word is known why it stands there. */
function strictSigns(evidence: Evidence): readonly Sign[] {
  const text = evidence.line.slice(0, READ_CHARACTERS);
  const away = signsIn(text.slice(0, OPENING), AWAY);
  const automatic = signsIn(text, AUTOMATIC);
  if (away.length === 0 && automatic.length === 0) return [];
  if (!isOnlyBoilerplate(evidence)) return [];
  return [...away, ...automatic, ...signsIn(text, THANKS, URGENT, ON_RETURN)];
}

/** "Afwezig tot 12 juli: your subject". */
const UNTIL =
  /^ (?:tot|t\/m|van|until|till|through|from|bis|vom|jusqu|du|hasta|fino|dal)[^:]{1,40}(?=:)/;

/** `Out of office: your subject` is a program's; a bare "Out of office" may head a person's mail. */
function isAwaySubject(subjectRest: string): boolean {
  const rest = subjectRest.replace(UNTIL, '');
  return /^\s?(?:autoreply)?\s?(?:[\]:]\s?\S|(?:re|aw|antw)\s?:)/.test(rest);
}

/** A program that names itself at once, and says that nobody is there. */
function selfDeclaredSigns(evidence: Evidence): readonly Sign[] {
  if (!evidence.textProves || isPersonal(evidence)) return [];
  const declared = signsIn(evidence.line.slice(0, OPENING), SELF_DECLARED);
  if (decides(evidence.line, [AUTOMATIC, AWAY, ACCESS, URGENT, ON_RETURN])) return [];
  return declared.length === 0 ? [] : [...declared, ...signsIn(evidence.line, AWAY, ACCESS)];
}

/** An out-of-office answer, by its subject or, in an open thread, by its text. */
export function findAutoReply(evidence: Evidence): Finding | null {
  const marker = startsWith(MARKER, evidence.subject);
  const away = startsWith(AWAY_SUBJECT, evidence.subject);
  const declared = selfDeclaredSigns(evidence);
  const text = declared.length >= LEAST_SIGNS ? declared : textSigns(evidence);
  const signs: Sign[] = [];
  if (marker) signs.push(signOf(MARKER, marker.language));
  else if (away && isAwaySubject(away.rest)) signs.push(signOf(AWAY_SUBJECT, away.language));

  const bySubject = signs.length > 0 && evidence.subjectIsOwn;
  if (!bySubject && signs.length + text.length < LEAST_SIGNS) {
    const gone = goneSigns(evidence);
    return gone.length > 0 ? { kind: 'auto-reply', signs: gone } : null;
  }
  return { kind: 'auto-reply', signs: [...signs, ...text] };
}
