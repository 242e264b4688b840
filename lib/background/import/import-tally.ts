import type { Person } from '../../domain/person';
import type { LeftOut } from '../../mail-file/file-mail';
import type { ImportReport, SkippedMail } from '../../messages/import-messages';

/** More of what was skipped is only counted. */
const MOST_SKIPPED = 200;

/** Counts what becomes of the mails of a file. */
export class ImportTally {
  passed = 0;
  private readonly size: number;
  private mails = 0;
  private added = 0;
  private skippedCount = 0;
  private readonly people = new Set<string>();
  private readonly skipped: SkippedMail[] = [];
  private readonly leftOut: Record<LeftOut, number> = { draft: 0, spam: 0, trash: 0, chat: 0 };

  constructor(size: number) {
    this.size = size;
  }

  skip(mail: SkippedMail): void {
    this.skippedCount += 1;
    if (this.skipped.length < MOST_SKIPPED) this.skipped.push(mail);
  }

  leave(why: LeftOut): void {
    this.leftOut[why] += 1;
  }

  keep(mails: number, added: number): void {
    this.mails += mails;
    this.added += added;
  }

  meet(people: readonly Person[]): void {
    for (const { address } of people) this.people.add(address);
  }

  report(): ImportReport {
    const { size, passed, mails, added, people, skipped, skippedCount } = this;
    return {
      size,
      passed,
      mails,
      added,
      people: people.size,
      leftOut: { ...this.leftOut },
      skipped: [...skipped],
      skippedCount,
    };
  }
}
