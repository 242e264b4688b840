import type { MissionDocument } from '../row';

export const ABOUT_BOUNDARIES: MissionDocument = {
  id: 'S4',
  about: 'the client who never shows up',
  rows: [
    {
      id: 'S4-01',
      kind: 'SIT',
      gist: 'no meeting is kept',
      feature:
        'A missed meeting is logged in the popup as a fact; the client’s page says for how many weeks no talk was held.',
    },
    {
      id: 'S4-02',
      kind: 'RULE',
      gist: 'mails at night',
      feature: 'Time counts in office hours, and the guard names the next opening to send at.',
    },
    {
      id: 'S4-03',
      kind: 'SIT',
      gist: 'requests go unanswered',
      feature:
        'Open asks are tracked one by one on the client’s page, also while the thread goes on.',
    },
    {
      id: 'S4-04',
      kind: 'SIT',
      gist: 'answers of one line',
      feature:
        'One line is an answer; each longer text has a short form, and the guard counts words.',
    },
    {
      id: 'S4-05',
      kind: 'RULE',
      gist: 'burn no bridges',
      feature: 'The menu goes from mild to firm, and the texts that leave keep the door open.',
    },
    {
      id: 'S4-06',
      kind: 'RULE',
      gist: 'do not try to earn respect',
      feature: 'Facts about threads, and no score of a person anywhere.',
    },
    {
      id: 'S4-07',
      kind: 'RULE',
      gist: 'do not lecture',
      feature: 'The guard finds reproach and lecturing in a draft, in four languages.',
    },
    {
      id: 'S4-08',
      kind: 'RULE',
      gist: 'they do it to everybody',
      feature: 'What is usual with this client is learnt, told, and makes their limit.',
    },
    {
      id: 'S4-09',
      kind: 'CAP',
      gist: 'rather rich than right',
      feature:
        'Value, fit and effort side by side on the client’s page, where the user wonders whether to go on.',
    },
    {
      id: 'S4-10',
      kind: 'RULE/TPL',
      gist: 'next morning, the bare facts',
      feature: 'The text “facts only”, and the guard’s advice to send at opening time.',
    },
    { id: 'S4-11', kind: 'TPL', gist: 'available now', feature: 'The short text “free now”.' },
    {
      id: 'S4-12',
      kind: 'TPL',
      gist: 'a price out of hours',
      feature: 'The short text “out of hours” states a percentage, and asks nothing.',
    },
    {
      id: 'S4-13',
      kind: 'CAP',
      gist: 'propose the times at which they answer',
      feature:
        'The hours at which this client answers stand on their page, for a talk; mails go in office hours.',
    },
    {
      id: 'S4-14',
      kind: 'SIT',
      gist: 'some write at night and expect nothing',
      feature: 'The playbook page says so at “mails at night”.',
    },
    {
      id: 'S4-15',
      kind: 'RULE',
      gist: 'what do you know, what do you assume',
      feature: '“Why?” in the popup shows the evidence, and a closure asks both questions first.',
    },
    {
      id: 'S4-16',
      kind: 'RULE',
      gist: 'know where they want to go',
      feature: '“Kick-off” asks for the goal, and a note keeps it.',
    },
    {
      id: 'S4-17',
      kind: 'CAP/TPL',
      gist: 'a rating from one to ten',
      feature: 'The text “rating”; a number in their answer is offered as a note on their page.',
    },
    {
      id: 'S4-18',
      kind: 'TPL',
      gist: 'what would make it a nine',
      feature: 'Two follow-ups by the rating that was noted.',
    },
    {
      id: 'S4-19',
      kind: 'CAP',
      gist: 'bill such talks',
      feature: 'A plain note on the client’s page, dated where wanted, keeps what is to be billed.',
    },
    {
      id: 'S4-20',
      kind: 'RULE',
      gist: 'speak their language',
      feature:
        'The texts keep the language and the form of address of the thread, and are short unless the user wants them longer.',
    },
    {
      id: 'S4-21',
      kind: 'CAP/TPL',
      gist: 'say what is missing',
      feature: 'The text “missing items” opens the ladder of a blocked thread.',
      onPages: true,
    },
    {
      id: 'S4-22',
      kind: 'TPL',
      gist: 'A, B and C by then',
      feature:
        'The step “deadline” asks for the items and the date in place; that date is tracked.',
      onPages: true,
    },
    {
      id: 'S4-23',
      kind: 'CAP/TPL',
      gist: 'no answer by then: on hold',
      feature: 'The step “on hold” follows the deadline, and the status says so.',
      onPages: true,
    },
    {
      id: 'S4-24',
      kind: 'TPL',
      gist: 'standby at a lower price',
      feature: '“On hold” names a price for standby where the user has set one.',
    },
    {
      id: 'S4-25',
      kind: 'CAP',
      gist: 'can you give it up',
      feature:
        'The same help on the client’s page says which way the facts point; a checklist has what to put into the next contract.',
    },
    {
      id: 'S4-26',
      kind: 'TPL',
      gist: 'rules are told, not debated',
      feature: 'The text “office hours”, and a note of when it was told.',
    },
    {
      id: 'S4-27',
      kind: 'TPL',
      gist: 'missed meetings are billed',
      feature: 'The text “no-show” states the notice.',
    },
    {
      id: 'S4-28',
      kind: 'RULE',
      gist: 'firm steps are the last resort',
      feature: 'An agreement holds for one client alone, and terms are never the first offer.',
    },
    { id: 'S4-29', kind: 'TPL', gist: 'are you satisfied', feature: 'The text “satisfaction”.' },
    {
      id: 'S4-30',
      kind: 'TPL',
      gist: 'leave at a milestone',
      feature: 'The text “leave at a milestone” names it and the date.',
    },
    {
      id: 'S4-31',
      kind: 'RULE',
      gist: 'a decision, not a matter of respect',
      feature: 'The help on going on speaks of value and effort, never of the person.',
    },
    {
      id: 'S4-32',
      kind: 'TPL',
      gist: 'meeting makes it better',
      feature: 'The short text “meet to work”.',
    },
    {
      id: 'S4-33',
      kind: 'TPL',
      gist: 'rudeness is not accepted',
      feature: 'The short text “stay civil”, calm and without an ask.',
    },
    {
      id: 'S4-34',
      kind: 'RULE',
      gist: 'e-mail may take two days',
      feature: 'Nothing is offered before two working days.',
    },
    {
      id: 'S4-35',
      kind: 'RULE',
      gist: 'perhaps the night suits them',
      feature: 'The playbook page says what a habit may mean, kindly.',
    },
    {
      id: 'S4-36',
      kind: 'CAP',
      gist: 'only what blocks is urgent',
      feature: 'A blocked thread is offered earlier than others; nothing shows in red.',
    },
    {
      id: 'S4-37',
      kind: 'TPL',
      gist: 'that time is taken',
      feature: 'The short text “other time” proposes others.',
    },
    {
      id: 'S4-38',
      kind: 'TPL',
      gist: 'finish, and do not renew',
      feature: 'The text “no renewal”, for a new mail.',
    },
    {
      id: 'S4-39',
      kind: '–',
      gist: 'hide who you are',
      declined:
        'Advice to hide one’s sex is no advice we pass on: texts are neutral and signed with the user’s own name, and nobody is impersonated.',
    },
    {
      id: 'S4-40',
      kind: 'CAP',
      gist: 'how to save it',
      feature:
        'The playbook page leads from a situation to the next step, its texts one click away.',
    },
    {
      id: 'S4-41',
      kind: 'CAP',
      gist: 'a client to learn from',
      feature: 'A lesson can be noted at any time on the client’s page.',
    },
    {
      id: 'S4-42',
      kind: 'RULE',
      gist: 'leaving half-way harms your name',
      feature: 'A factual log of asks, answers and dates, saved as text from the client’s page.',
    },
  ],
};
