import type { SituationTexts } from './situation';

export const enSituations: SituationTexts = {
  'new-client': {
    title: 'A new client, a first talk',
    mayMean: 'Nobody has said yet what is usual between you. Everyone fills that in their own way.',
    advice:
      'Say in writing how fast you answer and ask what suits them. Ask what the work is for and who decides. Fix the next talk before this one ends, so that nobody has to wonder whose move it is.',
    helps:
      'Note the agreed reply time, the goal and the next contact date with the client: the limits and the later texts follow them.',
  },
  'quiet-after-quote': {
    title: 'Quiet after a quote',
    mayMean:
      'A budget round, a colleague who has to agree, a holiday, or a no that is hard to write. Interest was real when they asked.',
    advice:
      'Wait until the limit is reached, then ask once, shortly, and offer to go through the quote together. Next time make answering easy: one letter is enough. If that stays quiet too, say that a no is fine, and close kindly. A closed quote can open again.',
    helps: 'Note the number, the amount and the last valid day; limits for quotes stand apart.',
  },
  'project-stands-still': {
    title: 'A running project stands still',
    mayMean:
      'Other work came first at their end, somebody is away, or your question landed with the wrong person.',
    advice:
      'Tell where things stand in three lines: done, next, needed. Ask one question only. If nothing moves, say from which day the work rests and what wakes it up again. That is a plan, not a threat.',
    helps: 'Set the phase to project, log calls, and add a second person of theirs as a note.',
  },
  'something-missing': {
    title: 'Something is missing and you cannot go on',
    mayMean: 'They may not see that it stops you, or do not know who has the file.',
    advice:
      'Name what you need and what it is for, without a word about why it took so long. Next, offer the choice: if the result is wanted by a certain day, these items are needed by an earlier one. If that day passes, put the work on hold and ask how to go on.',
    helps:
      'Note each missing item with its date: the thread counts as blocked, and the limits get shorter.',
  },
  'promised-month-nears': {
    title: 'They named a month, and it is getting near',
    mayMean: 'Plans made early often move quietly. They may count on you without saying so.',
    advice:
      'Ask in the second half of the month before, while both of you can still choose. Give your own reason, that you are planning that month, and theirs, that you want to start well. Ask when you can begin.',
    helps:
      'Promises are found in the mail and shown ahead of time. Note the days you keep free for them.',
  },
  'promise-passed': {
    title: 'The named month has passed',
    mayMean:
      'The job was postponed, went to somebody else, or is about to start in a hurry. Nobody likes to report a delay.',
    advice:
      'Leave the old date alone: naming it now sounds like a complaint. Ask afresh how things look, and let a pause be fine. If they call and want to start at once, be glad and give the first day that is really possible.',
    helps: 'Release the days you kept, so that your calendar tells the truth again.',
  },
  'time-kept-for-another': {
    title: 'Someone asks for time you keep for another',
    mayMean: 'Two good things at once. The first client may not need those days any more.',
    advice:
      'Ask the first one today whether the days are still needed, with a day by which you would like to know. Tell the second one when they will hear from you. Releasing a reservation is a normal step, and so is passing work on to a colleague.',
    helps: 'Reserved days stand with the client, and where two of them clash you see it.',
  },
  'holding-reply-again': {
    title: 'Once more “we are working on it”',
    mayMean: 'Often simply true: somebody else decides, and your contact waits as you do.',
    advice:
      'Thank them and ask for a date, a rough one is enough. Offer to write at that date yourself, so that they need not remember. If it comes a third time, ask what would help them decide, or let it rest with a date of your own.',
    helps:
      'Such an answer keeps the wait alive with a clock of its own. Correct it if it was a real one.',
  },
  'one-line-answers': {
    title: 'Answers of one line',
    mayMean:
      'A phone between two meetings. Short is not cold; for many it is the only way to keep up.',
    advice:
      'Write as they do: short, one question, an answer in one word. Number what needs a decision and ask for one at a time. Where a line cannot do, say that the work gets better with ten minutes of talk, and propose two moments.',
    helps: 'Choose the short length for your texts. A one-line answer counts as an answer.',
  },
  'only-mail': {
    title: 'Only mail, never a talk',
    mayMean:
      'You are outside their daily conversation, and nobody thinks of asking you in. It says little about your work.',
    advice:
      'Propose a short call yourself, with a purpose and two moments. Ask to be kept in the loop about what goes on in the team. If more is not possible, agree on a fixed day on which you tell them where things stand.',
    helps: 'Set a next contact date with the client, and log the talks you did have.',
  },
  'mails-at-night': {
    title: 'Mails at night, calls at any hour',
    mayMean:
      'The night may be the only quiet time they have, with a small child or in another time zone. Many expect nothing before morning.',
    advice:
      'Answer at opening time, in your usual tone, with the facts. Do not comment on the hour. If they do expect you at night, say beforehand what that costs or when you are there instead, as a fact. For a talk, propose hours at which they do answer.',
    helps:
      'Working time decides when silence counts and when sending is advised; the badge can stay empty outside it.',
  },
  'missed-meetings': {
    title: 'Meetings that do not take place',
    mayMean: 'An overfull calendar, or a talk whose use they do not see yet.',
    advice:
      'Be there, wait for ten minutes, then send the bare facts and two new moments. After the second time say what you cannot do well without a talk. Terms for missed meetings come last, told beforehand and calmly.',
    helps:
      'Log a missed meeting as a fact with its date. The list helps you decide, and only you see it.',
  },
  'rough-tone': {
    title: 'A tone that hurts',
    mayMean: 'Pressure from above, or a habit they have with everyone. It is rarely about you.',
    advice:
      'Sleep on it, then answer what was asked and nothing else. If it goes on, draw one calm line in one sentence, without a lesson. If you want to stop, do so at a milestone, told in time, with a good hand-over. That keeps the door and your name intact.',
    helps: 'Keep the facts as dated notes, and give yourself a pause from the badge.',
  },
  'are-they-satisfied': {
    title: 'You wonder whether they are content',
    mayMean:
      'Little praise often means that all is well. Sometimes a doubt hides in it that is easy to solve.',
    advice:
      'Ask for a number from 1 to 10 about one piece of work and its goal. A low one: thank them, and ask what it takes. A fair one: ask what would make it a 9. If something larger is wrong, propose a talk about finding and solving it.',
    helps: 'Note the rating with the client; the follow-up texts take it from there.',
  },
  'invoice-past-due': {
    title: 'An invoice is past its due date',
    mayMean: 'Bookkeeping runs once a month, a reference is missing, or it slipped through.',
    advice:
      'Ask a few days after the date when you may expect it and whether something is missing on it. Then call: accounts and clients are often two people. Later letters hold the facts only: number, amount, date. What comes after that is your own business decision.',
    helps: 'Note number, amount and due date: the clock starts at the due date. Log your calls.',
  },
  'collaborator-silent': {
    title: 'A fellow freelancer has gone quiet',
    mayMean: 'Illness, too much work, or shame about being late.',
    advice:
      'Write to them alone, not before the group. Ask how they are and what you can take over. Name the day on which the team has to know. If it passes, ask for the files and share out the work, and leave the way back open.',
    helps: 'Set the relation to collaborator. In a group each person’s silence is counted apart.',
  },
  'contract-ends': {
    title: 'A contract ends soon',
    mayMean: 'Renewals are often decided late and nobody thinks of telling you.',
    advice:
      'Ask six weeks ahead whether there is work afterwards and when that will be decided, and once more at four weeks. Talk about what you would like to do next. If you would rather stop: finish well, decline the renewal with a plain reason, and hand over.',
    helps:
      'Note the last day and the usual cycle with the client; the reminders come by themselves.',
  },
  'client-left': {
    title: 'Your contact has left the company',
    mayMean:
      'Your mail reaches nobody. The job may go on with somebody who has never heard of you.',
    advice:
      'Write to the successor in a new mail: who you are, what was agreed, what comes next, one question. Give them a week to settle in. And wish your former contact well: people take good freelancers along.',
    helps: 'Confirm the successor with the client, and keep the person who left as a past client.',
  },
  'job-finished': {
    title: 'The job is done, and you want to keep in touch',
    mayMean: 'Quiet after a delivery mostly means that it works.',
    advice:
      'Close properly: hand over, thank them, ask for one thing, a few words of reference or a name. Some months later write out of interest alone, without asking for work. One such mail is enough, then let it rest.',
    helps: 'Set the relation to past client, and choose a next contact date if you like.',
  },
  'chase-or-let-go': {
    title: 'Go on asking, or let go?',
    mayMean: 'You cannot know why it is quiet. You can know what it costs you.',
    advice:
      'Write down what you know and what you assume. Look at three things: what the work is worth, how well you fit, how much effort went in. Then choose as a business decision: one last friendly word, a pause, or an end at a milestone. Ask a colleague if you are torn, without names.',
    helps: 'Note value and fit with the client, and what you learnt from it for the next time.',
  },
  'you-owe-a-reply': {
    title: 'Someone waits for your answer',
    mayMean: 'What you wait for from others, others hope for from you.',
    advice:
      'Answer today, if only with the day on which you will. A clear no with the name of a colleague is worth more than a slow maybe. In a running project a short note on where things stand saves them the question.',
    helps:
      'Mails with a question for you stand apart in the popup and are not counted in the badge.',
  },
};
