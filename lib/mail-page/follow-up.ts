import type { OfferedText } from '../messages/messages';
import type { OpenBox, WebmailReader } from '../webmail/port';
import { createFollowUpButton, type Opened } from './follow-up-button';
import { createBoxGuard } from './follow-up-guard';
import { placeIn } from './follow-up-place';
import { recipientsKey, textsFor } from './follow-up-texts';
import type { Later } from './later';
import { createOwnHost } from './own-host';

export interface FollowUpParts {
  readonly webmail: WebmailReader;
  readonly later: Later;
  readonly signal: AbortSignal;
}

/** One compose box with our button in it. What stands open there is drawn by the later script. */
export interface FollowUp {
  box(): OpenBox;
  /** The fitting one first; none: no button. */
  texts: readonly OfferedText[];
  /** Whom the texts were asked for. */
  askedFor(): string;
  /** Which of the two stands open. */
  open: Opened;
  readonly guard: ReturnType<typeof createBoxGuard>;
  /** The element for what stands open. */
  readonly slot: HTMLElement;
  /** Opens one of the two, or closes what is open. */
  turn(open: Opened): void;
  /** Puts the keyboard back on the button. */
  focus(): void;
  /** Draws all of it anew. */
  show(): void;
  /** Asks the worker which texts fit. */
  refresh(): Promise<void>;
  /** Something on the page changed: a new mail may go to somebody else now. */
  look(): void;
  /** Keeps the button, where there is one, in its place on a page that changed. */
  place(): void;
  /** The user stopped writing: what does the guard say? */
  judge(): Promise<void>;
  remove(): void;
}

export function createFollowUp(
  first: OpenBox,
  { webmail, later, signal }: FollowUpParts,
): FollowUp {
  let box = first;
  let askedFor = '';
  let asked = 0;
  let removed = false;
  const tag = box.toolbarAnchor()?.localName === 'td' ? 'td' : 'div';
  const { element, root, suit } = createOwnHost('follow-up', tag, signal);
  const guard = createBoxGuard((threadId, words) => later.here()?.heldBy(threadId, words) ?? null);
  const view = createFollowUpButton(root, (which) =>
    followUp.turn(followUp.open === which ? null : which),
  );
  const isGone = (): boolean => removed || signal.aborted || !box.isOpen();

  const render = (): void => {
    suit();
    view.show(followUp.open, guard.count());
    if (followUp.open || later.here()) later.use((script) => script.draw(followUp), view.cannot);
  };

  const followUp: FollowUp = {
    box: () => box,
    texts: [],
    askedFor: () => askedFor,
    open: null,
    guard,
    slot: view.slot,
    focus: view.focus,
    turn(open) {
      followUp.open = open;
      followUp.show();
    },
    show() {
      if (isGone()) return;
      placeIn(box, element);
      render();
    },
    async refresh() {
      const account = webmail.account();
      if (!box.isOpen() || account === null) return;
      askedFor = recipientsKey(box);
      asked += 1;
      const own = asked;
      const { threadId, texts } = await textsFor(box, account);
      // Of two answers the later question's holds, in whatever order they come.
      if (texts === null || own !== asked) return;
      // A reply that does not tell its thread may be that of a silent one.
      if (threadId !== box.threadId()) box = { ...box, threadId: () => threadId };
      askedFor = recipientsKey(box);
      followUp.texts = texts;
      if (texts.length === 0) element.remove();
      else followUp.show();
    },
    look() {
      if (!isGone() && recipientsKey(box) !== askedFor) void followUp.refresh();
    },
    place() {
      if (followUp.texts.length > 0 && !isGone() && placeIn(box, element)) render();
    },
    async judge() {
      const account = webmail.account();
      if (followUp.texts.length === 0 || isGone() || account === null) return;
      if (box.hasFocus() && (await guard.judge(box, account))) followUp.show();
    },
    remove() {
      removed = true;
      element.remove();
    },
  };
  return followUp;
}
