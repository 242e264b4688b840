import type { Answer } from '../messages/messages';

type Kind = 'list' | 'thread';

const NOTHING: Readonly<Record<Kind, string>> = { list: '', thread: '' };

/** What the worker was told last of each kind, so that an unchanged page is told once. */
export class ToldOnce {
  #told = NOTHING;

  /** Whether it is another reading than the one told last; it counts as told from now on. */
  isNew(kind: Kind, reading: unknown): boolean {
    const content = JSON.stringify(reading);
    if (this.#told[kind] === content) return false;
    this.#told = { ...this.#told, [kind]: content };
    return true;
  }

  /** The next reading of this kind is told, whatever it says. */
  forget(kind: Kind): void {
    this.#told = { ...this.#told, [kind]: '' };
  }

  forgetAll(): void {
    this.#told = NOTHING;
  }

  /** What did not arrive is told at the next look, though the page shows nothing new. */
  answered(kind: Kind, answer: Answer<'saw-list'> | Answer<'saw-thread'>): void {
    if (!answer.ok && answer.refused === 'failed') this.forget(kind);
  }
}
