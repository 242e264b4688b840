/**
 * In a worker of the extension's origin, in the built extension's own words: judges texts that are
 * there already, and nothing else.
 */
import { judgeIncoming } from '../../../lib/domain/judgement/judge-incoming';
import { judgeOutgoing } from '../../../lib/domain/judgement/judge-outgoing';
import type { Person } from '../../../lib/domain/person';

export interface TextToJudge {
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  /** Null for a mail of the user. */
  readonly from: Person | null;
  readonly sentAt: number;
}

export interface Judged {
  readonly ms: number;
  /** How many of each kind: so that nobody can leave the work out. */
  readonly kinds: Readonly<Record<string, number>>;
}

function judge({ from, sentAt, ...mail }: TextToJudge): string {
  const judged = { ...mail, extent: 'whole' as const, attachments: [] };
  if (from === null) return judgeOutgoing(judged).kind;
  return judgeIncoming({ ...judged, from, sentAt, quotes: false, zone: 'Europe/Berlin' }).kind;
}

addEventListener('message', ({ data }: MessageEvent<readonly TextToJudge[]>) => {
  const kinds: Record<string, number> = {};
  const begun = performance.now();
  for (const text of data) {
    const kind = judge(text);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  postMessage({ ms: performance.now() - begun, kinds } satisfies Judged);
});
