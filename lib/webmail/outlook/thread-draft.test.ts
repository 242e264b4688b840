// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  at,
  DATE,
  folded,
  ME,
  MINE,
  opened,
  pane,
  pill,
  REPLY,
} from '../../../tests/support/outlook-cards';
import { understandFor } from '../../../tests/support/outlook-understanding';
import { readThreadIn } from './thread';
import type { Understand } from './understanding';

let understand: Understand;

function look(cards: string, whole = true, page = pane(cards)) {
  document.body.innerHTML = page;
  const root = document.querySelector('#ConversationReadingPaneContainer') ?? document.body;
  return readThreadIn({ threadId: 'AAQkA', pane: { root, whole } }, ME, understand);
}

const read = (cards: string) => look(cards)?.reading ?? null;
const senders = (cards: string) =>
  read(cards)?.messages.map(({ from }) => from.name || from.address);

beforeEach(() => {
  understand = understandFor(ME, MINE);
});

describe('an unsent reply', () => {
  const NOTICE = "<span>This message hasn't been sent.</span>";
  const COMPOSE = `<div id="docking_InitVisiblePart_0"><div ${DATE}>${at(25)}</div>
    <div id="MSG_z_TO">${pill('Kim')}</div><div contenteditable="true" role="textbox">${opened({ date: at(26) })}</div></div>`;

  it.each([
    ['says so', folded(MINE, at(23), NOTICE)],
    ['says so in Dutch', folded(MINE, at(23), 'Dit bericht is niet verzonden.')],
    ['says so in Danish', folded(MINE, at(23), 'Denne meddelelse er ikke sendt.')],
    ['is marked as a draft', folded(MINE, at(23), '<b>[Draft]</b> <span>Hi Dana</span>')],
    ['is marked as a draft in German', folded(MINE, at(23), '<b>[Entwurf]</b>')],
    ['offers to edit it', folded(MINE, at(23), 'x', '<i data-icon-name="EditRegular"></i>')],
    ['is open without a way to answer', opened({ from: MINE, date: at(23), toolbar: '' })],
    ['is being written', COMPOSE],
    ['is being written in a card', `<div aria-expanded="true"><b>${MINE}</b>${COMPOSE}</div>`],
  ])('is no message: it %s', (_, draft) => {
    expect(senders(opened() + draft)).toEqual(['Dana Whitfield']);
    expect(senders(draft + opened())).toEqual(['Dana Whitfield']);
  });

  it.each([
    [
      'is mine and offers to edit something',
      opened({ from: MINE, date: at(23), toolbar: `${REPLY}<i data-icon-name="EditRegular"></i>` }),
    ],
    [
      'holds the notice',
      opened({ from: MINE, date: at(23), body: "<p>This message hasn't been sent.</p>" }),
    ],
    [
      'holds nothing but the notice',
      opened({ from: MINE, date: at(23), body: "This message hasn't been sent." }),
    ],
    ['quotes the notice', folded('Kim', at(23), "This message hasn't been sent.")],
    ['offers no reply', opened({ from: 'Kim', date: at(23), toolbar: '' })],
    [
      'speaks of what was not sent',
      folded(MINE, at(23), "Hi, this message hasn't been sent by me"),
    ],
  ])('is not a message that %s', (_, card) => {
    expect(read(folded('Dana', at(1)) + card)?.messages).toHaveLength(2);
  });

  /** Whether each message was sent for certain, oldest first. */
  const sent = (...cards: readonly string[]) =>
    read(cards.join(''))?.messages.map(({ isSent }) => isSent);

  it('could be a folded card of mine that is the newest', () => {
    const unknown = folded(MINE, at(23), 'Hindi pa naipadala ang mensaheng ito.');
    expect(sent(opened(), unknown)).toEqual([true, null]);
    expect(sent(unknown, opened())).toEqual([true, null]);
    expect(sent(folded('Kim', at(23)), folded(MINE, at(23)))).toEqual([null, true]);
  });

  it.each([
    ['mine with answers to it', [folded(MINE, at(21)), opened()]],
    ['mine and open', [folded('Kim', at(21)), opened({ from: MINE })]],
    ['mine with a way to answer', [opened(), folded(MINE, at(23), 'x', REPLY)]],
    ['of somebody else', [opened({ from: MINE }), folded('Kim', at(23))]],
  ])('cannot be a message that is %s', (_, cards) => {
    expect(sent(...cards)).toEqual([true, true]);
  });

  it('could be an older card of mine whose words begin like a draft’s', () => {
    expect(sent(folded(MINE, at(20), '[Draft] Hi Dana'), opened())).toEqual([null, true]);
    expect(sent(folded('Kim', at(20), '[Draft] Hi Dana'), opened())).toEqual([true, true]);
  });

  it('could be an open card of mine where the page offers no reply to any message', () => {
    const cards = opened({ from: 'Kim', date: at(20) }) + opened({ from: MINE, date: at(23) });
    const page = pane(cards).replaceAll('ArrowReply', 'New');
    const messages = look(cards, true, page)?.reading.messages;
    expect(messages?.map(({ isSent }) => isSent)).toEqual([true, null]);
  });

  it('cannot be told by a notice where the sender may be somebody else', () => {
    understand = understandFor(ME, MINE, [['mia example', 'mia@private.example']]);
    expect(sent(opened(), folded(MINE, at(23), NOTICE))).toEqual([true, null]);
  });

  it('beside a message leaves the message and its recipients as they are', () => {
    const [message] = read(opened({ after: COMPOSE }))?.messages ?? [];
    expect(message?.to).toEqual([{ address: ME, name: MINE }]);
    expect(read(opened({ after: COMPOSE }))?.messages).toHaveLength(1);
    const [below] = read(opened({ toolbar: REPLY + COMPOSE }))?.messages ?? [];
    expect(below).toMatchObject({ to: [{ address: ME, name: MINE }], text: 'Hello' });
  });
});
