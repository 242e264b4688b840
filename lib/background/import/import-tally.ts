import type { Person } from '../../domain/person';
import type { LeftOut } from '../../mail-file/file-mail';
import type { MboxPlace } from '../../mail-file/mbox-place';
import type { ImportReport, ReadSoFar, SkippedMail } from '../../messages/import-messages';

/** More of what was skipped is only counted. */
const MOST_SKIPPED = 200;

const NOTHING: Omit<ImportReport, 'size' | 'people'> = {
  passed: 0,
  mails: 0,
  added: 0,
  leftOut: { draft: 0, spam: 0, trash: 0, chat: 0 },
  skipped: [],
  skippedCount: 0,
};

/** Counts what becomes of the mails of a file. */
export class ImportTally {
  passed: number;
  private readonly size: number;
  private mails: number;
  private added: number;
  private skippedCount: number;
  private readonly people: Set<string>;
  private readonly skipped: SkippedMail[];
  private readonly leftOut: Record<LeftOut, number>;

  constructor(size: number, after: ReadSoFar | null) {
    this.size = size;
    const { mails, added, skipped, skippedCount, leftOut, passed } = after?.report ?? NOTHING;
    this.passed = passed;
    this.mails = mails;
    this.added = added;
    this.skippedCount = skippedCount;
    this.people = new Set(after?.people);
    this.skipped = [...skipped];
    this.leftOut = { ...leftOut };
  }

  soFar(next: MboxPlace): ReadSoFar {
    return { next, report: this.report(), people: [...this.people] };
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
