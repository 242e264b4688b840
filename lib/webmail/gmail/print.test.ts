// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { printOf } from './print';

const THREAD = '1a07fdc9e4052e6b';
const NORA = 'nora@studio-lind.example';
const PAGE = `<div class="bodycontainer"><table><tr><td><b>Nora &lt;${NORA}&gt;</b></td></tr></table>
<div class="maincontent"><table><tr><td><font><b>Offer</b></font><font>1 message</font></td></tr></table>
<table class="message"><tr><td><b>Anna</b> &lt;anna@x.example&gt;</td></tr><tr><td></td></tr><tr><td>Hi</td></tr></table></div></div>`;
const OTHERS = PAGE.replace(NORA, 'ola@berg.example');
const EMPTY = PAGE.replace('1 message', '').replace(/<table class="message">.*?<\/table>/s, '');
/** As a browser answers where redirects are not followed. */
const redirected = { status: 0, type: 'opaqueredirect', text: async () => '' } as Response;

function ask(pathname: string, answer: () => Promise<Response>, threadId = THREAD) {
  const fetch = vi.fn(answer);
  const location = { origin: 'https://mail.google.com', pathname };
  const page = { window: { fetch, location } as never, account: () => NORA };
  return { fetch, reading: printOf(page, threadId, new AbortController().signal) };
}

const found = async () => new Response(PAGE);

describe('the request for a print page', () => {
  it.each([
    ['/mail/u/1/', '/mail/u/1/'],
    ['/mail/b/AEoRXRQ/u/0/', '/mail/b/AEoRXRQ/u/0/'],
  ])('goes to the mailbox that is shown (%s)', async (pathname, base) => {
    const { fetch, reading } = ask(pathname, found);
    expect(await reading).toMatchObject({ threadId: THREAD, subject: 'Offer' });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      `https://mail.google.com${base}?ui=2&view=pt&search=all&th=${THREAD}`,
      expect.objectContaining({ credentials: 'same-origin', redirect: 'manual' }),
    );
  });

  it('is not made for what is no thread of Gmail, or from a page of no mailbox', async () => {
    for (const { fetch, reading } of [
      ask('/mail/u/0/', found, 'draft&x=1'),
      ask('/mail/help', found),
    ]) {
      expect(await reading).toBeTypeOf('string');
      expect(fetch).not.toHaveBeenCalled();
    }
  });

  it.each([
    ['forbidden', 'refused', async () => new Response(PAGE, { status: 403 })],
    ['too many requests', 'refused', async () => new Response(PAGE, { status: 429 })],
    ['a way to elsewhere', 'refused', async () => Response.redirect('https://x.example/')],
    ['a way to elsewhere that is hidden', 'refused', async () => redirected],
    [
      'a page to sign in',
      'refused',
      async () => new Response('<form><input type="password"></form>'),
    ],
    ['a captcha', 'refused', async () => new Response('<form><img alt="captcha"></form>')],
    ['the page of another mailbox', 'refused', async () => new Response(OTHERS)],
    ['a page that is not there', 'gone', async () => new Response('', { status: 404 })],
    ['a page without a message', 'gone', async () => new Response(EMPTY)],
    ['a word that there is nothing', 'gone', async () => new Response('<p>Not found</p>')],
    ['a server in trouble', 'failed', async () => new Response(PAGE, { status: 502 })],
    ['a lost network', 'failed', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('tells %s apart', async (_name, said, answer) => {
    expect(await ask('/mail/u/0/', answer).reading).toBe(said);
  });
});
