import { FollowUpButton } from '../../components/mail-page/follow-up-button';
import type { FollowUpMenuProps } from '../../components/mail-page/follow-up-menu';
import type { Step } from '../domain/step';
import { ask } from '../messages/client';
import type { Proposal } from '../messages/messages';
import type { Translate } from '../messages/translate';
import type { ComposeBox, Webmail } from '../webmail/port';
import { insertInto } from './insert-into';
import type { Notices } from './notices';
import { createOwnHost, type OwnHost } from './own-host';

interface OpenBox {
  readonly box: ComposeBox;
  readonly host: OwnHost;
  readonly propose: FollowUpMenuProps['propose'];
  steps: readonly Step[];
  open: boolean;
  /** The step whose text was put in. */
  inserted: Step | null;
}

export interface FollowUps {
  opened(box: ComposeBox): void;
  closed(box: ComposeBox): void;
  /** Asks the worker again which steps fit, and keeps the buttons in their places. */
  refresh(): Promise<void>;
  /** Opens the menu of a box with a step first, to ask what its text still needs. */
  askIn(box: ComposeBox, step: Step): void;
  /** A text was put into a box. */
  inserted(boxId: string, step: Step): void;
  stepIn(boxId: string): Step | null;
}

/** The button in each compose box that belongs to a silence. */
export function createFollowUps(
  webmail: Webmail,
  notices: Notices,
  t: Translate,
  signal: AbortSignal,
): FollowUps {
  const boxes = new Map<string, OpenBox>();

  const propose = async (
    box: ComposeBox,
    step: Step,
    given: Readonly<Record<string, string>>,
  ): Promise<Proposal | null> => {
    const account = webmail.account();
    const threadId = box.threadId();
    if (account === null || threadId === null) return null;
    const answer = await ask({ type: 'propose', account, threadId, step, given });
    return answer.ok ? answer.value.proposal : null;
  };

  const insert = async (one: OpenBox, proposal: Proposal): Promise<void> => {
    one.open = false;
    show(one);
    if (await insertInto(one.box, proposal, notices, t)) one.inserted = proposal.step;
  };

  const show = (one: OpenBox): void => {
    place(one);
    one.host.show(
      <FollowUpButton
        open={one.open}
        steps={one.steps}
        propose={one.propose}
        onOpen={() => change(one, true)}
        onClose={() => change(one, false)}
        onInsert={(proposal) => void insert(one, proposal)}
        t={t}
      />,
    );
  };

  const change = (one: OpenBox, open: boolean): void => {
    one.open = open;
    show(one);
  };

  const refreshBox = async (one: OpenBox): Promise<void> => {
    const account = webmail.account();
    const threadId = one.box.threadId();
    if (account === null || threadId === null) return;
    const answer = await ask({ type: 'thread-standing', account, threadId });
    one.steps = answer.ok ? (answer.value.standing?.steps ?? []) : [];
    if (one.steps.length === 0) one.host.element.remove();
    else show(one);
  };

  return {
    opened: (box) => {
      const tag = box.toolbarAnchor()?.localName === 'td' ? 'td' : 'div';
      const host = createOwnHost('follow-up', tag, signal);
      const one: OpenBox = {
        box,
        host,
        propose: (step, given) => propose(box, step, given),
        steps: [],
        open: false,
        inserted: null,
      };
      boxes.set(box.id, one);
      void refreshBox(one);
    },
    closed: ({ id }) => {
      boxes.get(id)?.host.remove();
    },
    refresh: async () => {
      await Promise.all(
        [...boxes.values()].filter(({ box }) => box.isOpen()).map((one) => refreshBox(one)),
      );
    },
    askIn: (box, step) => {
      const one = boxes.get(box.id);
      if (!one) return;
      one.steps = [step, ...one.steps.filter((other) => other !== step)];
      change(one, true);
    },
    inserted: (boxId, step) => {
      const one = boxes.get(boxId);
      if (one) one.inserted = step;
    },
    stepIn: (boxId) => boxes.get(boxId)?.inserted ?? null,
  };
}

/** In the toolbar where that is recognised, else floating at the lower edge of the body. */
function place({ box, host }: OpenBox): void {
  const anchor = box.toolbarAnchor();
  if (anchor) {
    if (anchor.nextElementSibling !== host.element) anchor.after(host.element);
    return;
  }
  const rect = box.bodyRect();
  if (!rect) return;
  if (!host.element.isConnected) document.body.append(host.element);
  Object.assign(host.element.style, {
    position: 'fixed',
    zIndex: '2147483000',
    left: `${rect.left}px`,
    top: `${rect.bottom - 40}px`,
  });
}
