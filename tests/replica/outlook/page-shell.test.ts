import { expect, test } from 'vitest';
import { pageShell } from './page-shell';
import { DEFAULT_SWITCHES } from './switches';

test('no name of a mailbox can end the block it is written in', () => {
  const owner = { name: '</script><b>', email: 'a@b.example' };
  const config = { owner, index: 0, mailboxes: [], switches: DEFAULT_SWITCHES };
  const html = pageShell(config, 'n');
  const [, json = ''] = /id="replica-config">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json).owner).toEqual(owner);
});
