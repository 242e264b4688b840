import type { MissionDocument } from '../row';

export const ABOUT_SILENCE: MissionDocument = {
  id: 'S0',
  about: 'clients who fall silent, why, and what to do',
  rows: [
    {
      id: 'S0-01',
      kind: 'SIT',
      gist: 'contact stops without a word',
      feature: 'Badge, popup and the line over a thread say whose turn it is and for how long.',
      onPages: true,
    },
    {
      id: 'S0-02',
      kind: 'SIT',
      gist: 'in quotes, running jobs and teams alike',
      feature:
        'Six phases, recognised and corrected in the popup, each with limits (options) and a ladder of its own.',
      onPages: true,
    },
    {
      id: 'S0-03',
      kind: 'RULE',
      gist: 'silence makes one doubt oneself',
      feature:
        'All words of popup, page and options name facts and blame nobody; the playbook page says what a silence may mean.',
    },
    {
      id: 'S0-04',
      kind: 'SYS',
      gist: 'figures on how common it is',
      feature:
        'No borrowed figures: the overview in the options shows the user’s own shares, with their number of cases.',
    },
    {
      id: 'S0-05',
      kind: 'SIT',
      gist: 'a quote was asked for, then nothing, in spite of mails and calls',
      feature:
        'A sent quote is known by its words and files, its reminders and logged calls are counted, and the overview lists it.',
      onPages: true,
    },
    {
      id: 'S0-06',
      kind: 'CAP',
      gist: 'not knowing where one stands',
      feature:
        'The line over the thread and “Why?” in the popup tell the last word, the days, the reminders, what is usual and the chance.',
      onPages: true,
    },
    {
      id: 'S0-07',
      kind: 'SIT',
      gist: 'no feedback in the middle of a job',
      feature:
        'The phases “running project” and “blocked” with limits and steps of their own, shown in popup and thread.',
      onPages: true,
    },
    {
      id: 'S0-08',
      kind: 'SIT',
      gist: 'dates pass unmentioned',
      feature:
        'A day they named, or by which something was asked of them, is kept; once it has passed the popup offers a step.',
    },
    {
      id: 'S0-09',
      kind: 'SIT',
      gist: 'the work hangs in the air',
      feature:
        'The step “on hold” in the ladder of a job, and the status that follows once it was sent.',
      onPages: true,
    },
    {
      id: 'S0-10',
      kind: 'SIT',
      gist: 'a fellow freelancer drops out',
      feature:
        'The relation “collaborator” has its own ladder ending in a hand-over, and in a group each person is waited for apart.',
      onPages: true,
    },
    {
      id: 'S0-11',
      kind: 'CAP',
      gist: 'it costs work, rest and name',
      feature:
        'Amounts noted of open quotes and overdue invoices are summed in the overview; quiet hours in the options; a factual log of asks and answers to save from a client’s page.',
    },
    {
      id: 'S0-12',
      kind: 'RULE',
      gist: 'perhaps it was unclear',
      feature: 'The text “clarify”, offered first where the user ticks this cause.',
    },
    {
      id: 'S0-13',
      kind: 'RULE',
      gist: 'perhaps they are busy',
      feature:
        'The text “easy answer”, to be answered with one letter, in the ladder of most phases.',
      onPages: true,
    },
    {
      id: 'S0-14',
      kind: 'RULE',
      gist: 'perhaps things changed',
      feature: 'The text “fine to pause”, offered first where the user ticks this cause.',
    },
    {
      id: 'S0-15',
      kind: 'RULE',
      gist: 'perhaps they are careless',
      feature:
        'Terms (office hours, missed meetings) stand beside the ladder and are never the first offer.',
    },
    {
      id: 'S0-16',
      kind: 'RULE',
      gist: 'perhaps they fear to say no',
      feature: 'The text “a no is fine”, offered first where the user ticks this cause.',
    },
    {
      id: 'S0-17',
      kind: 'RULE',
      gist: 'empathy first',
      feature:
        'A cause ticked privately changes the offered text, and the guard reads it before it goes in.',
    },
    {
      id: 'S0-18',
      kind: 'CAP/TPL',
      gist: 'agree on communication at the start',
      feature:
        'The text “kick-off” for a new mail, and the agreed reply time on the client’s page, which becomes their limit.',
    },
    {
      id: 'S0-19',
      kind: 'CAP/TPL',
      gist: 'set the next contact in the first one',
      feature:
        'The client’s page asks for the date of the next contact after a first one; the popup tells it on its day, with the text that proposes moments.',
    },
    {
      id: 'S0-20',
      kind: 'CAP/TPL',
      gist: 'a prompt and friendly reminder',
      feature: 'One click in the popup puts the reminder into the reply of the right thread.',
      onPages: true,
    },
    {
      id: 'S0-21',
      kind: 'SIT',
      gist: 'a break first, then a suspicion',
      feature: 'Two levels of silence, quiet and suspected, each with its limit in the options.',
    },
    {
      id: 'S0-22',
      kind: 'RULE',
      gist: 'persistent, never a bombardment',
      feature:
        'The guard counts over all threads of a client and advises in the compose box; the ladder keeps its gaps and ends.',
      onPages: true,
    },
    {
      id: 'S0-23',
      kind: 'TPL',
      gist: 'one last time, and then closure',
      feature:
        'The step “closure” ends each ladder; what follows is “let rest”, and a late answer opens it again.',
      onPages: true,
    },
    {
      id: 'S0-24',
      kind: 'CAP',
      gist: 'learn from it',
      feature:
        'Three prompts after a closure make a lesson on the client’s page, shown when a like case begins.',
    },
    {
      id: 'S0-25',
      kind: 'CAP',
      gist: 'more than one client',
      feature:
        'The overview in the options shows how much hangs on one client, and whom to get in touch with.',
    },
    {
      id: 'S0-26',
      kind: 'RULE',
      gist: 'look after yourself',
      feature:
        'Quiet hours, quiet days, a daily digest and a pause until a date, in the options; a note that comes back brings a mentor or colleague to mind.',
    },
    {
      id: 'S0-27',
      kind: 'TPL',
      gist: 'a whole reminder with variables',
      feature:
        'The longer reminder in four languages and two forms; what nobody could fill is asked for before it goes in.',
      onPages: true,
    },
    {
      id: 'S0-28',
      kind: 'SYS',
      gist: 'gentle nudges about pending quotes',
      feature:
        'Quotes have a first step of their own, speak before they run out, and are listed in the overview.',
      onPages: true,
    },
    {
      id: 'S0-29',
      kind: 'RULE/CAP',
      gist: 'freelancers owe answers too',
      feature:
        '“Waiting for your answer” in the popup, the texts “decline” and “status update”, and a note that comes back every so many months for the update.',
    },
    {
      id: 'S0-30',
      kind: 'RULE',
      gist: 'few clicks for everybody',
      feature:
        'One press in the popup, two in the compose box; texts that the client answers with one letter.',
      onPages: true,
    },
    {
      id: 'S0-31',
      kind: 'SYS',
      gist: 'both sides kept up to date',
      feature: 'The text “status update” and the badge, which is right without a mail tab.',
      onPages: true,
    },
    {
      id: 'S0-32',
      kind: 'RULE',
      gist: 'communication that does not break',
      feature:
        'Each reader checks itself: the badge shows “!” and the popup names what of the page cannot be read.',
      onPages: true,
    },
    {
      id: 'S0-33',
      kind: 'SYS',
      gist: 'a partner along the way',
      feature: 'The playbook page in the options leads from a situation to the next step.',
    },
    {
      id: 'S0-34',
      kind: 'CAP',
      gist: 'calls count as well',
      feature:
        'A call, meeting or message logged in the popup counts as an attempt or as an answer.',
    },
    {
      id: 'S0-35',
      kind: 'RULE',
      gist: 'it cannot always be prevented',
      feature:
        'What is not sure is said to be so: not confirmed, as of a moment, a chance in words.',
    },
  ],
};
