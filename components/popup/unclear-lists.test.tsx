// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { show } from '../../tests/support/show-view';
import { accountView } from '../../tests/support/views';
import { UnclearLists } from './unclear-lists';

it('says in a line of which mailbox lists cannot be read, and what that means', () => {
  const root = show(
    <UnclearLists
      accounts={[
        accountView(),
        accountView({ account: 'info@studio-lind.example', unclear: ['rowLines', 'inboxParts'] }),
      ]}
    />,
  );
  const lines = [...root.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    expect.stringMatching(/^info@studio-lind\.example: Rows of one line cannot be read/),
    expect.stringMatching(/^info@studio-lind\.example: How the Inbox is divided/),
  ]);
});
