// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  at,
  DANA,
  folded,
  ME,
  MINE,
  opened,
  pane,
  pill,
  well,
} from '../../../tests/support/outlook-cards';
import { understandFor } from '../../../tests/support/outlook-understanding';
import { readThreadIn } from './thread';
import type { Understand } from './understanding';

let understand: Understand;

function look(cards: string, whole = true) {
  document.body.innerHTML = pane(cards);
  const root = document.querySelector('#ConversationReadingPaneContainer') ?? document.body;
  return readThreadIn({ threadId: 'AAQkA', pane: { root, whole } }, ME, understand);
}

const read = (cards: string) => look(cards)?.reading ?? null;

beforeEach(() => {
  understand = understandFor(ME, MINE);
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

  it('with my name is nobody for certain in a folded card where another address bears it', () => {
    const namesake = opened({ from: 'Mia Example<mia@else.example>', date: at(3) });
    const messages = read(folded(MINE, at(2)) + namesake)?.messages;
    expect(messages?.[0]).toMatchObject({ from: { address: '', name: MINE }, isSent: null });
    expect(messages?.[1]).toMatchObject({ from: { address: 'mia@else.example' }, isSent: true });
  });

  it('with my name alone is me in an open card, whoever else bears it', () => {
    understand = understandFor(ME, MINE, [['mia example', 'mia@private.example']]);
    const [message] = read(opened({ from: MINE }))?.messages ?? [];
    expect(message).toMatchObject({ from: { address: ME, name: MINE }, isSent: true });
  });

  it.each([
    ['my address', 'me@studio.example'],
    ['my address behind a name', 'Mia &lt;me@studio.example&gt;'],
  ])('of a folded card is not known by %s in the name', (_, name) => {
    const [message] = read(folded(name, at(23)) + opened())?.messages.toReversed() ?? [];
    expect(message).toMatchObject({ from: { address: '' }, isSent: null });
  });

  it('of a folded card that shows full senders is not the user for certain', () => {
    understand = understandFor(ME, MINE, [['mia example', 'mia@private.example']]);
    const full = (from: string) =>
      folded(from, at(1)).replace(/<span>(?!DW)/, '<span id="MSG_y_FROM">');
    const first = (card: string) => read(card + opened())?.messages[0];
    expect(first(full('Kim &lt;kim@x.example&gt;'))).toMatchObject({
      from: { address: 'kim@x.example', name: 'Kim' },
      isSent: true,
    });
    expect(first(full(MINE))).toMatchObject({ from: { address: '' }, isSent: null });
    expect(first(full(ME))?.isSent).toBeNull();
  });

  it('of a folded card has no address but one that an open card showed', () => {
    const raj = { address: 'raj@shop.example', name: '' };
    const cards = folded('raj@shop.example', at(1)) + folded('Raj &lt;raj@shop.example&gt;', at(2));
    const names = (more = '') => read(cards + opened() + more)?.messages.map(({ from }) => from);
    expect(names()?.slice(0, 2)).toEqual([
      { address: '', name: 'raj@shop.example' },
      { address: '', name: 'Raj <raj@shop.example>' },
    ]);
    expect(names(opened({ from: 'raj@shop.example', date: at(28) }))?.[0]).toEqual(raj);
    const poser = opened({ from: 'raj@shop.example<eve@x.example>', date: at(29) });
    expect(names(poser)?.[0]).toEqual({ address: '', name: 'raj@shop.example' });
  });

  it('is named without the initials of a face', () => {
    const face = '<span role="img" aria-label="Kim"><span aria-hidden="true">KS</span></span>';
    const card = opened({ from: 'Kim', to: well(pill(`${face}Raj`)) }).replace(
      /<span aria-label="From: Kim">Kim/,
      `<span>${face}Kim`,
    );
    const [message] = read(card)?.messages ?? [];
    expect(message).toMatchObject({ from: { name: 'Kim' }, to: [{ name: 'Raj' }] });
  });
});
