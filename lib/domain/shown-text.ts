/** White space of any kind, the line break of C1 too. */
const WHITE_SPACE = /[\s\u0085]+/g;
const CONTROLS = /\p{Cc}/gu;
/** Marks, embeddings, overrides and isolates: with them foreign text could turn what stands beside it. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Foreign text (a name, a subject) as one line that cannot disturb what stands beside it. Letters,
 * joiners and emoji stay as they are.
 */
export function shownText(raw: string): string {
  return raw
    .replace(WHITE_SPACE, ' ')
    .replace(CONTROLS, '')
    .replace(DIRECTION_MARKS, '')
    .replace(/ +/g, ' ')
    .trim();
}
