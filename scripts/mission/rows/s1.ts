import type { MissionDocument } from '../row';

export const ABOUT_PROMISES: MissionDocument = {
  id: 'S1',
  about: 'the month that was promised',
  rows: [
    {
      id: 'S1-01',
      kind: 'CAP',
      gist: 'in June they promise work for September',
      feature:
        'A promised time is found in their mail and listed in the popup, to be taken back in one click.',
      onPages: true,
    },
    {
      id: 'S1-02',
      kind: 'SIT',
      gist: 'the month ends without a word',
      feature:
        'A promise whose time has passed is offered a step in the popup, counted apart from silence before it.',
      onPages: true,
    },
    {
      id: 'S1-03',
      kind: 'SIT',
      gist: 'friendly words that settle nothing',
      feature:
        'A holding reply is heard from and not an answer; after some days a text that asks for a date is offered.',
      onPages: true,
    },
    {
      id: 'S1-04',
      kind: 'SIT',
      gist: 'or no answer at all',
      feature: 'The silence is counted in working days, in popup and thread.',
      onPages: true,
    },
    {
      id: 'S1-05',
      kind: 'CAP',
      gist: 'days were kept free for them',
      feature: 'Days kept free are noted on the client’s page and summed in the overview.',
    },
    {
      id: 'S1-06',
      kind: 'SIT/TPL',
      gist: 'they come back late and want it now',
      feature: 'The text “late return” names a realistic start, without blame.',
    },
    {
      id: 'S1-07',
      kind: 'CAP',
      gist: 'others ask for the days kept free',
      feature:
        'Days kept for two clients are shown as a clash in the overview, with the text “confirm or release”.',
    },
    {
      id: 'S1-08',
      kind: 'RULE',
      gist: 'do not exhaust yourself out of fear',
      feature: 'Letting kept days go is an ordinary step: a text, and done on the note.',
    },
    {
      id: 'S1-09',
      kind: 'RULE',
      gist: 'you decide',
      feature:
        'Everything is a proposal: no code presses Send, and every insertion is undone in one step.',
      onPages: true,
    },
    {
      id: 'S1-10',
      kind: 'RULE',
      gist: 'remind them subtly of your other work',
      feature: 'The text “ask ahead” says that the diary fills, and no more.',
    },
    {
      id: 'S1-11',
      kind: 'RULE/CAP',
      gist: 'ask before the month, not in it',
      feature:
        'The step is offered from the 15th of the month before until its last working day; the day is set in the options.',
      onPages: true,
    },
    {
      id: 'S1-12',
      kind: 'RULE',
      gist: 'afterwards it sounds like a reproach',
      feature:
        'Once the month has begun no text names the promise, and the guard says so of a draft that does.',
      onPages: true,
    },
    {
      id: 'S1-13',
      kind: 'RULE',
      gist: '“I have no time” drives them away',
      feature:
        'The guard finds such words in a draft, in four languages, and has a softer wording to take over.',
    },
    {
      id: 'S1-14',
      kind: 'RULE',
      gist: 'prevention beats cure',
      feature: 'A promise that may be asked about stands before all that is late, in the popup.',
    },
    {
      id: 'S1-15',
      kind: 'TPL',
      gist: 'the text that asks ahead',
      feature:
        'The text “ask ahead” is filled with the promised month, the job and when it was mentioned.',
      onPages: true,
    },
    {
      id: 'S1-16',
      kind: 'RULE',
      gist: 'your planning and their interest',
      feature: 'Every text that asks gives a reason of one’s own and says what is in it for them.',
    },
    {
      id: 'S1-17',
      kind: 'SYS',
      gist: 'a newsletter with tips',
      declined:
        'A tip that comes by the calendar is one more thing that asks for attention. The same advice stands on the playbook page, at the situation it is for.',
    },
    {
      id: 'S1-18',
      kind: 'CAP',
      gist: 'the client calls',
      feature: 'A call logged in the popup counts as their answer.',
    },
    {
      id: 'S1-19',
      kind: 'CAP',
      gist: 'each trade has its word for the work',
      feature:
        'The texts call the work what its thread calls it, else the word of the trade from the settings; each text can be worded anew.',
    },
  ],
};
