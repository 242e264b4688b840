/** White space of any kind, the line break of C1 too. */
const WHITE_SPACE = /[\s\u0085]+/g;
const CONTROLS = /\p{Cc}/gu;
/** Marks, embeddings, overrides and isolates: with them foreign text could turn what stands beside it. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Blanks without a width, and fillers that are letters by name only. Joiners and tags make emoji and words. */
const UNSEEN = /[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFFA0]/g;

/**
 * Foreign text (a name, a subject) as one line that cannot disturb what stands beside it. Letters,
 * joiners and emoji stay as they are.
 */
export function shownText(raw: string): string {
  return raw
    .replace(WHITE_SPACE, ' ')
    .replace(CONTROLS, '')
    .replace(DIRECTION_MARKS, '')
    .replace(UNSEEN, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** A name as it came; '' where there is nothing of it to see, so that nobody stands in a list unseen. */
export function seenName(raw: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(shownText(raw)) ? raw : '';
}
