import type { Extent, Sign, Verdict } from '../verdict';
import { foldToLine } from './fold';
import { phrasesOf, signOf, startsWith } from './phrases';
import { JUDGEMENT_VERSION } from './version';

const PARTS = [phrasesOf('subject:calendar'), phrasesOf('subject:auto-reply')];

/**
 * What the user's calendar or absence notice sent in their name ("Accepted: Kick-off"): it waits for
 * nothing. Null for mail they wrote. The subject is the message's own.
 */
export function judgeOwnNotice(subject: string, extent: Extent): Verdict | null {
  const signs = signsIn(foldToLine(subject));
  if (signs.length === 0) return null;
  return { kind: 'closer', signs, extent, version: JUDGEMENT_VERSION, language: null };
}

function signsIn(subject: string): readonly Sign[] {
  return PARTS.flatMap((part) => {
    const found = startsWith(part, subject);
    return found ? [signOf(part, found.language)] : [];
  });
}
