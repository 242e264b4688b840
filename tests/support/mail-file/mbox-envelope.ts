/**
 * Whether a line begins a message of an mbox: "From ", somebody, and a moment with a clock time
 * and a year. A line of a letter that merely begins with "From " has none.
 */
export function startsMessage(line: string): boolean {
  return /^From \S+\s.*\d{1,2}:\d{2}.*\d{4}/.test(line);
}
