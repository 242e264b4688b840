import type { Step } from '../../../lib/domain/step';

/** A situation of the playbook, as it is shown. */
export interface Situation {
  readonly id: string;
  readonly title: string;
  readonly mayMean: string;
  readonly advice: string;
  readonly helps: string;
  readonly steps: readonly Step[];
  /** Anchors of the sections that help. */
  readonly places: readonly ('limits' | 'hours' | 'calm' | 'people' | 'templates')[];
}

/** Whether every word that is looked for stands somewhere in it; accents and case are no matter. */
export function matchesWords(
  situation: Situation,
  names: readonly string[],
  wanted: string,
): boolean {
  const { title, mayMean, advice, helps } = situation;
  const text = plain([title, mayMean, advice, helps, ...names].join(' '));
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
