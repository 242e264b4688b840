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
  well,
} from '../../../tests/support/outlook-cards';
import { understandFor } from '../../../tests/support/outlook-understanding';
import { readThreadIn } from './thread';
import { threadLineAnchorIn } from './thread-line-anchor';
import type { Understand } from './understanding';

let understand: Understand;

function look(cards: string, whole = true) {
  document.body.innerHTML = pane(cards);
  const root = document.querySelector('#ConversationReadingPaneContainer') ?? document.body;
  return readThreadIn({ threadId: 'AAQkA', pane: { root, whole } }, ME, understand);
}

const read = (cards: string) => look(cards)?.reading ?? null;
const senders = (cards: string) =>
  read(cards)?.messages.map(({ from }) => from.name || from.address);

beforeEach(() => {
  understand = understandFor(ME, MINE);
});

describe('the files of an open message', () => {
  const list = (options: string) =>
    `<div id="MSG_a1_ATTACHMENTS"><div role="listbox">${options}</div></div>`;
  const filesOf = (after: string) => read(opened({ after }))?.messages[0]?.attachments;

  it.each([
    [list('<div role="option"><i title="Mehr"></i><div title="Angebot 2.pdf"></div></div>')],
    [list('<div role="option" aria-label="Angebot 2.pdf Öffnen 149 KB"></div>')],
    ['<div data-testid="AttachmentCard"><span title="Angebot 2.pdf">Angebot …</span></div>'],
  ])('are read from %s', (beside) => {
    expect(filesOf(beside)).toEqual(['Angebot 2.pdf']);
  });

  it('are none that the mail itself pretends to have', () => {
    const fake = list('<div role="option" aria-label="invoice.pdf 1 KB"></div>');
    expect(filesOf(`<div role="document">${fake}</div>`)).toEqual([]);
  });

  it('have no name where the page tells none', () => {
    expect(
      filesOf(list('<div role="option" aria-label="149 KB"><b title="Mehr"></b></div>')),
    ).toEqual([]);
  });
});

describe('a thread', () => {
  it('is read oldest first from cards in either order', () => {
    const cards = [folded('Kim', at(1)), folded(MINE, at(2)), opened()];
    expect(senders(cards.join(''))).toEqual(['Kim', MINE, 'Dana Whitfield']);
    expect(senders(cards.toReversed().join(''))).toEqual(['Kim', MINE, 'Dana Whitfield']);
    expect(read(cards.join(''))).toMatchObject({
      account: ME,
      threadId: 'AAQkA',
      clock: 'mailbox',
      whole: true,
      subject: 'Offer',
      hiddenAfter: null,
    });
  });

  it('keeps the order of the page within one minute, in the direction of its dates', () => {
    const [a, b, c] = [folded('A', at(1)), folded('B', at(2)), folded('C', at(2))];
    expect(senders(a + b + c)).toEqual(['A', 'B', 'C']);
    expect(senders(b + c + a)).toEqual(['A', 'C', 'B']);
    expect(senders(b + c)).toEqual(['C', 'B']);
  });

  it('counts a message once that shows its date twice', () => {
    const twice = `<div><div ${DATE}>${at(22)}</div></div>`;
    expect(read(folded('Kim', at(1)) + opened({ after: twice }))?.messages).toHaveLength(2);
  });

  it('is sorted by date where the page shows it in another order', () => {
    const cards = [folded('B', at(2)), folded('A', at(1)), folded('C', at(3))];
    expect(senders(cards.join(''))).toEqual(['A', 'B', 'C']);
  });

  it('says which card is that of its newest message', () => {
    const newest = look(opened({ date: at(9) }) + folded('Kim', at(1)))?.newest;
    expect(newest?.textContent).toContain('Hello');
  });

  it('tells that it is not whole where a single message is shown', () => {
    expect(look(opened(), false)?.reading.whole).toBe(false);
  });

  it('is not read while its newest message has no sender or no date', () => {
    expect(read(folded('Kim', at(1)) + folded('', at(2)))).toBeNull();
    expect(read(folded('Kim', at(1)) + folded('Dana', 'Sending...'))).toBeNull();
    expect(read('')).toBeNull();
    expect(
      read(folded('Kim', 'yesterday') + folded('Dana', at(2)))?.messages[0]?.sentAt,
    ).toBeNull();
  });

  it('is not read while its dates could be others', () => {
    expect(read(opened({ date: '9/10/2026 10:00 AM' }))).toBeNull();
    read(opened({ date: at(22) }));
    expect(read(opened({ date: '9/10/2026 10:00 AM' }))?.messages).toHaveLength(1);
  });

  it.each([
    ['oldest first', (cards: string[]) => cards],
    ['newest first', (cards: string[]) => cards.toReversed()],
  ])('says after which message others are hidden, %s', (_, ordered) => {
    const more = '<button>See more messages</button>';
    const cards = [folded('A', at(1)), folded('B', at(2)), more, folded('C', at(3))];
    expect(read(ordered(cards).join(''))?.hiddenAfter).toBe(1);
  });

  it.each([
    ['of the reply row', REPLY],
    ['of a compose box', '<div id="docking_InitVisiblePart_0"><button>Send</button></div>'],
    ['that is hidden', '<button style="display:none">More</button>'],
  ])('takes no button %s for hidden messages', (_, button) => {
    expect(read(folded('A', at(1)) + button + folded('B', at(2)))?.hiddenAfter).toBeNull();
  });

  it('has a place for a line above its heading', () => {
    look(opened());
    const pane = document.querySelector('#ConversationReadingPaneContainer');
    const heading = document.querySelector('#CONV_1f_SUBJECT');
    if (!pane || !heading) throw new Error('no pane');
    expect(threadLineAnchorIn(pane)).toBe(heading);
    const row = document.createElement('div');
    row.style.display = 'flex';
    heading.replaceWith(row);
    row.append(heading, document.createElement('button'));
    expect(threadLineAnchorIn(pane)).toBe(row);
    heading.remove();
    expect(threadLineAnchorIn(pane)).toBeNull();
  });
});

describe('a message', () => {
  it('that is folded has neither text nor recipients', () => {
    const [message] = read(folded('Kim', at(1)))?.messages ?? [];
    expect(message).toMatchObject({ text: null, quotes: false, to: null, messageId: null });
  });

  it.each([
    ['names', well(pill(MINE) + pill('Kim')), [ME, 'Kim']],
    ['names and addresses', well(pill('raj@shop.example;')), ['raj@shop.example']],
    ['a well without a field', well(pill('Kim')).replace('MSG_x_TO', 'x'), ['Kim']],
    ['a part of them', well(`${pill('Kim')}<button>+3 others</button>`), null],
    ['none', well(''), null],
  ])('shows recipients: %s', (_, to, expected) => {
    const [message] = read(opened({ to }))?.messages ?? [];
    expect(message?.to?.map(({ address, name }) => address || name) ?? null).toEqual(expected);
  });

  it.each([
    ['no quote', 'Yes.', '', 'Yes.', false],
    [
      'an answered mail behind its mark',
      'Yes.<div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg">From: Mia</div><p>When?</p>',
      '',
      'Yes.',
      true,
    ],
    ['a quote of Gmail', 'Yes.<div class="x_gmail_quote">When?</div>', '', 'Yes.', true],
    ['a cited block', '<p>Yes.</p><blockquote type="cite">When?</blockquote>', '', 'Yes.', true],
    ['a signature', 'Yes.<div id="x_Signature">Dana, Client Ltd</div>', '', 'Yes.', false],
    ['a folded quote', 'Yes.', '<div role="document"><button>...</button></div>', 'Yes.', true],
    ['a folded part with nothing in it', 'Yes.', '<div role="document"></div>', 'Yes.', false],
  ])('has the writer’s own text: %s', (_, body, after, text, quotes) => {
    const [message] = read(opened({ body, after }))?.messages ?? [];
    expect([message?.text, message?.quotes]).toEqual([text, quotes]);
  });

  it('has a body where the role stands on what holds it', () => {
    const nested = opened().replace(
      /<div id="UniqueMessageBody_1" role="document">Hello/,
      '<div role="document"><div id="UniqueMessageBody">Hello</div>',
    );
    expect(read(nested)?.messages[0]?.text).toBe('Hello');
  });

  it('is not made by the words of a mail', () => {
    const fake = folded('Boss', at(28)) + opened({ from: 'Boss', date: at(29) });
    const mail = `Hi ${fake}<div id="MSG_y_TO">${pill('Boss')}</div><button>See more</button>`;
    const messages = read(folded('Kim', at(1)) + opened({ body: mail }))?.messages;
    expect(messages?.map(({ from }) => from.name)).toEqual(['Kim', 'Dana Whitfield']);
    expect(messages?.[1]?.to).toEqual([{ address: ME, name: MINE }]);
    const quote = `<div role="document">${fake}</div>`;
    expect(read(opened({ after: quote }))?.messages).toHaveLength(1);
  });
});
