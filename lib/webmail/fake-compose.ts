import type { Person } from '../domain/person';
import type { ComposeBox, InsertOutcome } from './port';

export interface FakeDraft {
  threadId: string | null;
  to: readonly Person[];
  cc: readonly Person[];
  subject: string;
  /** The user's own text; a fake has no signature. */
  text: string;
  /** What stood there before each step of writing. */
  readonly before: string[];
}

/** One step, as an editor's undo counts them. */
export function write(draft: FakeDraft, text: (before: string) => string): void {
  draft.before.push(draft.text);
  draft.text = text(draft.text);
}

export function undoWriting(draft: FakeDraft): void {
  draft.text = draft.before.pop() ?? draft.text;
}

export interface FakeBox extends ComposeBox {
  readonly draft: FakeDraft;
}

/** What a compose box of the fake asks of the page around it. */
export interface FakeBoxSurroundings {
  isOpen(box: FakeBox): boolean;
  hasFocus(box: FakeBox): boolean;
  /** The outcome that test code wants instead of an insertion, or null. */
  instead(): InsertOutcome | null;
  inserted(paragraphs: readonly string[]): void;
}

const REFUSED = { ok: false, why: 'refused' } as const;

export function createFakeBox(
  id: string,
  start: Omit<FakeDraft, 'before'>,
  from: string,
  around: FakeBoxSurroundings,
): FakeBox {
  const draft = { ...start, before: [] };
  const box: FakeBox = {
    id,
    draft,
    threadId: () => draft.threadId,
    answers: () => draft.threadId !== null,
    recipients: () => ({ to: draft.to, cc: draft.cc, bcc: [] }),
    from: () => from,
    subject: () => draft.subject,
    ownText: () => draft.text.trim(),
    isOpen: () => around.isOpen(box),
    toolbarAnchor: () => null,
    bodyRect: () => null,
    focus: () => {},
    hasFocus: () => around.hasFocus(box),
    setSubject(text) {
      if (draft.threadId !== null || draft.subject !== '') return false;
      draft.subject = text;
      return true;
    },
    async replace(phrase, instead) {
      const [before, after, more] = draft.text.split(phrase);
      if (before === undefined || after === undefined || more !== undefined) return REFUSED;
      write(draft, () => before + instead + after);
      return { ok: true };
    },
    async insert(paragraphs) {
      if (!around.isOpen(box)) return { ok: false, why: 'no-body' };
      const instead = around.instead();
      if (instead && !instead.ok) return instead;
      write(draft, (text) => {
        const before = text.trimEnd();
        return (before === '' ? '' : `${before}\n\n`) + paragraphs.join('\n');
      });
      around.inserted(paragraphs);
      return instead ?? { ok: true };
    },
  };
  return box;
}
