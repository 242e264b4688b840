// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createMailboxMemory, type MailboxMemory } from './mailbox-memory';
import { readThreadIn } from './thread';
import { threadLineAnchorIn } from './thread-line-anchor';

const ME = 'me@studio.example';
const DANA = 'Dana Whitfield<dana@client.example>';
const MINE = 'Mia Example';
const at = (day: number, time = '10:00 AM') => `${WEEKDAYS[day % 7]} 9/${day}/2026 ${time}`;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const REPLY = '<button><i data-icon-name="ArrowReplyRegular"></i></button>';
const CARD = 'data-testid="SentReceivedSavedTime"';
const WELL = (names: string) => `<div data-testid="RecipientWell" id="MSG_x_TO">${names}</div>`;
const pill = (name: string) => `<span class="lpc-hoverTarget">${name}</span>`;

interface OpenParts {
  from?: string;
  date?: string;
  body?: string;
  to?: string;
  after?: string;
  toolbar?: string;
}

function opened(parts: OpenParts = {}): string {
  const { from = DANA, date = at(22), body = 'Hello', after = '', toolbar = REPLY } = parts;
  const name = from.replace('<', '&lt;').replace('>', '&gt;');
  return `<div><div aria-expanded="true"><div><span id="MSG_x_FROM"><span aria-label="From: ${name}">${name}</span></span>
    <div role="toolbar">${toolbar}</div>${parts.to ?? WELL(pill(MINE))}<div><div ${CARD}>${date}</div></div>
    <div id="UniqueMessageBody_1" role="document">${body}</div>${after}</div></div></div>`;
}

function folded(from: string, date: string, preview = 'A line', beside = ''): string {
  return `<div><div aria-expanded="false"><div role="img" aria-label="${from}"><span>DW</span></div>
    <span>${from}</span><div><div ${CARD}>${date}</div><div>${preview}</div>${beside}</div></div></div>`;
}

let memory: MailboxMemory;

function look(cards: string, whole = true) {
  document.body.innerHTML = `<div id="ConversationReadingPaneContainer"><div role="heading" id="CONV_1f_SUBJECT"><span title="Offer">Offer</span></div>
    <div data-app-section="ConversationContainer"><div>${cards}</div><div>${REPLY}</div></div></div>`;
  const root = document.querySelector('#ConversationReadingPaneContainer') ?? document.body;
  const place = { account: ME, ownAddresses: [ME], memory };
  return readThreadIn({ threadId: 'AAQkA', pane: { root, whole } }, place);
}

const read = (cards: string) => look(cards)?.reading ?? null;
const senders = (cards: string) =>
  read(cards)?.messages.map(({ from }) => from.name || from.address);

beforeEach(() => {
  const owner = { account: ME, ownAddresses: [ME], name: MINE };
  memory = createMailboxMemory(['en-US'], () => owner);
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
    const twice = `<div><div ${CARD}>${at(22)}</div></div>`;
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
    memory.learnDates([at(22)]);
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

describe('a sender', () => {
  it.each([
    ['a stranger', DANA, { address: 'dana@client.example', name: 'Dana Whitfield' }],
    ['an address', 'raj@shop.example', { address: 'raj@shop.example', name: '' }],
    ['somebody known', 'Kim Sørensen', { address: '', name: 'Kim Sørensen' }],
    ['the user', MINE, { address: ME, name: MINE }],
    [
      'a name that looks like an address',
      'me@studio.example<x@evil.example>',
      { address: 'x@evil.example', name: 'me@studio.example' },
    ],
  ])('of an open message: %s', (_, from, person) => {
    expect(read(opened({ from }))?.messages[0]?.from).toEqual(person);
  });

  it('is found by its label where the ids are others', () => {
    const other = opened().replace('id="MSG_x_FROM"', '').replace('From: ', '发件人：');
    expect(read(other)?.messages[0]?.from.address).toBe('dana@client.example');
  });

  it('with my name is not me where another address bears it', () => {
    const namesake = opened({ from: 'Mia Example<mia@else.example>', date: at(3) });
    const messages = read(folded(MINE, at(2)) + namesake)?.messages;
    expect(messages?.[0]?.from).toEqual({ address: '', name: MINE });
  });
});

describe('a message', () => {
  it('that is folded has neither text nor recipients', () => {
    const [message] = read(folded('Kim', at(1)))?.messages ?? [];
    expect(message).toMatchObject({ text: null, quotes: false, to: null, messageId: null });
  });

  it.each([
    ['names', WELL(pill(MINE) + pill('Kim')), [ME, 'Kim']],
    ['names and addresses', WELL(pill('raj@shop.example;')), ['raj@shop.example']],
    ['a well without a field', WELL(pill('Kim')).replace('MSG_x_TO', 'x'), ['Kim']],
    ['a part of them', WELL(`${pill('Kim')}<button>+3 others</button>`), null],
    ['none', WELL(''), null],
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

describe('an unsent reply', () => {
  const NOTICE = "<span>This message hasn't been sent.</span>";
  const COMPOSE = `<div id="docking_InitVisiblePart_0"><div ${CARD}>${at(25)}</div>
    <div id="MSG_z_TO">${pill('Kim')}</div><div contenteditable="true" role="textbox">${opened({ date: at(26) })}</div></div>`;

  it.each([
    ['says so', folded(MINE, at(23), NOTICE)],
    ['says so in Dutch', folded(MINE, at(23), 'Dit bericht is niet verzonden.')],
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
    ['quotes the notice', folded('Kim', at(23), "This message hasn't been sent.")],
    ['offers no reply', opened({ from: 'Kim', date: at(23), toolbar: '' })],
    [
      'speaks of what was not sent',
      folded(MINE, at(23), "Hi, this message hasn't been sent by me"),
    ],
  ])('is not a message that %s', (_, card) => {
    expect(read(folded('Dana', at(1)) + card)?.messages).toHaveLength(2);
  });

  it('beside a message leaves the message and its recipients as they are', () => {
    const [message] = read(opened({ after: COMPOSE }))?.messages ?? [];
    expect(message?.to).toEqual([{ address: ME, name: MINE }]);
    expect(read(opened({ after: COMPOSE }))?.messages).toHaveLength(1);
    const [below] = read(opened({ toolbar: REPLY + COMPOSE }))?.messages ?? [];
    expect(below).toMatchObject({ to: [{ address: ME, name: MINE }], text: 'Hello' });
  });
});
