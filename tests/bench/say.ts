/** Progress, for whoever waits; the figures alone go to stdout. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
