import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeIncoming } from './judge-incoming';

const FILE = join(import.meta.dirname, '../../../../shared/data/mail/auto/messages.jsonl');

interface Labelled {
  readonly label: string;
  readonly kind: string;
}

function judged(): readonly Labelled[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const mail = JSON.parse(line);
      const verdict = judgeIncoming({
        from: { address: mail.from.email.toLowerCase(), name: mail.from.name },
        subject: mail.subject,
        text: mail.text,
        extent: 'whole',
        language: null,
      });
      return { label: mail.label, kind: verdict.kind };
    });
}

describe('the labelled automatic mail (skipped where the data folder is absent)', () => {
  it.skipIf(!existsSync(FILE))('bounces and auto-replies are found, people are let be', () => {
    const mails = judged();
    const count = (label: RegExp, kind: RegExp) =>
      mails.filter((mail) => label.test(mail.label) && kind.test(mail.kind)).length;
    const any = /./;
    const share = (part: number, whole: number) => Math.round((1_000 * part) / whole) / 10;
    const figures = {
      bounceRecall: share(count(/^bounce-failed/, /^bounce/), count(/^bounce-failed/, any)),
      bouncePrecision: share(count(/^bounce-/, /^bounce/), count(any, /^bounce/)),
      autoReplyRecall: share(count(/^auto-reply/, /^auto-reply/), count(/^auto-reply/, any)),
      autoReplyPrecision: share(count(/^auto-reply/, /^auto-reply/), count(any, /^auto-reply/)),
      peopleHit: count(/^personal|^list/, /^(bounce|auto-reply|receipt|delay|calendar|list)/),
      people: count(/^personal|^list/, any),
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    expect(figures.bounceRecall).toBeGreaterThan(95);
    expect(figures.bouncePrecision).toBeGreaterThan(98);
    expect(figures.autoReplyRecall).toBeGreaterThan(90);
    expect(figures.autoReplyPrecision).toBeGreaterThan(90);
    expect(figures.peopleHit).toBeLessThanOrEqual(1);
  });
});
