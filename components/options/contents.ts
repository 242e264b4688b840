import type { TextKey } from '../../lib/messages/translate';

interface ContentsGroup {
  readonly heading: TextKey;
  /** Id and heading of each section. */
  readonly sections: readonly (readonly [string, TextKey])[];
}

/** The sections of the options as the page's navigation names them; a new one is a line here. */
export const CONTENTS: readonly ContentsGroup[] = [
  {
    heading: 'options.aboutWaiting',
    sections: [
      ['limits', 'limits.heading'],
      ['hours', 'hours.heading'],
      ['holidays', 'holidays.heading'],
      ['calm', 'calm.heading'],
      ['notifications', 'notifications.heading'],
    ],
  },
  {
    heading: 'options.aboutTexts',
    sections: [
      ['you', 'you.heading'],
      ['playbook', 'playbook.heading'],
      ['templates', 'templates.heading'],
    ],
  },
  {
    heading: 'options.aboutClients',
    sections: [
      ['people', 'people.heading'],
      ['overview', 'overview.heading'],
      ['insights', 'insights.heading'],
    ],
  },
  {
    heading: 'options.aboutMailboxes',
    sections: [
      ['confirming', 'confirming.heading'],
      ['catch-up', 'catchUp.heading'],
      ['history', 'history.heading'],
      ['check', 'check.heading'],
    ],
  },
  {
    heading: 'options.aboutData',
    sections: [
      ['retention', 'retention.heading'],
      ['sync', 'sync.heading'],
      ['data', 'data.heading'],
      ['take-along', 'takeAlong.heading'],
    ],
  },
];
