// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ME, MINE, opened, pane } from '../../../tests/support/outlook-cards';
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

describe('the words of a message', () => {
  const text = () => {
    const root = document.querySelector('#ConversationReadingPaneContainer') ?? document.body;
    const open = { threadId: 'AAQkA', pane: { root, whole: true } };
    const [message] = readThreadIn(open, ME, understand)?.reading.messages ?? [];
    return [message?.text, message?.quotes];
  };
  const body = () => document.querySelector('#UniqueMessageBody_1') ?? document.body;

  it('are read again once they change, and not before', () => {
    read(opened({ body: '<p>Hello</p><blockquote type="cite"></blockquote>' }));
    const walked = vi.spyOn(body(), 'childNodes', 'get');
    expect(text()).toEqual(['Hello', false]);
    expect(walked).not.toHaveBeenCalled();
    body().querySelector('blockquote')?.append('When?');
    expect(text()).toEqual(['Hello', true]);
    const words = body().querySelector('p')?.firstChild;
    if (words) words.nodeValue = 'Hello again';
    expect(text()).toEqual(['Hello again', true]);
    body().querySelector('p')?.setAttribute('style', 'display:none');
    expect(text()).toEqual(['', true]);
    expect(walked).toHaveBeenCalledTimes(3);
  });

  it('are never searched for parts of the page', () => {
    read(opened({ body: '<p>Hello</p>' }));
    const searched = vi.spyOn(body(), 'querySelectorAll');
    const inner = vi.spyOn(body().querySelector('p') ?? body(), 'matches');
    expect(text()).toEqual(['Hello', false]);
    expect(searched).not.toHaveBeenCalled();
    expect(inner).not.toHaveBeenCalled();
  });
});
