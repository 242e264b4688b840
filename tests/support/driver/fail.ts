/** Ends the command with a sentence for the person who typed it. */
export function failWith(code: number, ...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = code;
}

/** Exit code for what the person can mend: the words typed, the mail file. */
export const MISUSED = 2;

/** Runs a command; a failure nobody expected is told in full, since it is a bug to report. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    failWith(1, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
