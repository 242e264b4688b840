import { CONTENTS } from '../../../components/options/contents';
import { NORA } from './made-up-rows';
import { ANNA } from './made-up-week';
import { broken, everything, isOpen, kept, nothing, type PageState, quiet } from './page-state';

/** Each section with all there is to show in it; a new one is in the list by itself. */
const SECTIONS: readonly PageState[] = CONTENTS.flatMap(({ sections }) =>
  sections.map(([id]) => ({
    name: `options-${id}`,
    page: `options.html#${id}`,
    stored: everything,
    ready: id === 'overview' ? '.overview-list' : `#${id} h2`,
  })),
);

export const OPTIONS_STATES: readonly PageState[] = [
  ...SECTIONS,
  {
    name: 'options-people-nobody',
    page: 'options.html#people',
    stored: nothing,
    ready: '#people h2',
  },
  {
    name: 'options-people-900',
    page: 'options.html#people',
    stored: (week) => kept(week, { threads: () => true }),
    ready: '.people tbody',
    crowd: true,
  },
  {
    name: 'options-person',
    page: 'options.html#people',
    stored: everything,
    ready: '.people tbody',
    prepare: async (page) => {
      const anna = page.locator('tbody', { hasText: ANNA.name });
      await anna.locator('summary').first().click();
      await anna.locator('.person-page .threads li').first().waitFor();
    },
  },
  {
    name: 'options-insights-read',
    page: 'options.html#insights',
    stored: everything,
    ready: '#insights [data-part=dependence] table',
    prepare: async (page) => {
      await page.locator('#insights .plot canvas').nth(2).waitFor();
    },
  },
  {
    name: 'options-situation',
    page: 'options.html#playbook',
    stored: quiet,
    ready: '.situation',
    prepare: isOpen('.situation'),
  },
  {
    name: 'options-cannot-read',
    page: 'options.html#check',
    stored: broken,
    ready: '.mailbox-check',
  },
  {
    name: 'options-nothing-seen',
    page: 'options.html#check',
    stored: nothing,
    ready: '#check h2',
  },
  {
    name: 'options-keys',
    page: 'options.html#limits',
    stored: quiet,
    ready: '#limits h2',
    prepare: async (page) => {
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'options-loading',
    page: 'options.html',
    stored: quiet,
    trouble: 'slow-database',
    ready: '.reading',
  },
  {
    name: 'options-no-database',
    page: 'options.html',
    stored: quiet,
    trouble: 'no-database',
    ready: '.notice',
  },
  {
    name: 'first-run',
    page: 'options.html#first-run',
    stored: (week) => ({ ...everything(week), decisions: [] }),
    ready: '.person-tick',
  },
  {
    name: 'first-run-nobody',
    page: 'options.html#first-run',
    stored: nothing,
    ready: '.people-to-tick',
  },
  {
    name: 'first-run-done',
    page: 'options.html#first-run',
    stored: (week) => kept(week, { threads: () => false, accounts: [NORA.address] }),
    ready: '.first-run-end button',
    prepare: async (page) => {
      await page.locator('.first-run-end button').click();
      await page.locator('main.first-run h1').waitFor();
    },
  },
  { name: 'guide', page: 'guide.html', stored: quiet, ready: 'h1' },
];
