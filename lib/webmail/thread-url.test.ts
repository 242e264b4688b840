import { describe, expect, it } from 'vitest';
import { threadUrl } from './thread-url';

const account = 'nora+lind@studio-lind.example';

describe('the address of a thread', () => {
  it('names the account in Gmail, whatever the number of the tab', () => {
    const home = 'https://mail.google.com/mail/u/3/';
    expect(threadUrl({ provider: 'gmail', account, home }, '18f2c0ffee')).toBe(
      'https://mail.google.com/mail/?authuser=nora%2Blind%40studio-lind.example#all/18f2c0ffee',
    );
  });

  it('stands under the home of a mailbox that is looked after for another one', () => {
    const home = 'https://mail.google.com/mail/b/AEoRXRQ1/u/0/';
    expect(threadUrl({ provider: 'gmail', account, home }, '18f2c0ffee')).toBe(
      `${home}#all/18f2c0ffee`,
    );
  });

  it.each(['https://outlook.live.com/mail/', 'https://outlook.cloud.microsoft/mail/1/'])(
    'stands under the home of the mailbox in Outlook: %s',
    (home) => {
      const url = threadUrl({ provider: 'outlook', account, home }, 'AAQk+a/b==');
      expect(url).toBe(`${home}id/AAQk%2Ba%2Fb%3D%3D`);
    },
  );
});
