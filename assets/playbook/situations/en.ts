import type { SituationTexts } from './situation';

export const enSituations: SituationTexts = {
  'new-client': {
    title: 'A new client, a first conversation',
    mayMean:
      'Nobody has said yet how the two of you will work together, so each of you has a picture of your own.',
    advice:
      'Put in writing how quickly you reply, and ask what suits them. Ask what the work is for and who decides. Arrange the next conversation before this one ends, so that nobody has to wonder whose move it is.',
    helps:
      'Note the agreed reply time, the goal and the next contact date on the client’s page: the limits and later texts go by them.',
  },
  'quiet-after-quote': {
    title: 'Quiet after a quote',
    mayMean:
      'The budget is being discussed, a colleague has to agree, they are on holiday, or it is a no that is hard to write. The interest was real when they asked.',
    advice:
      'Wait until the limit is reached, then ask once, briefly, and offer to go through the quote together. The next time, make it easy to answer: one letter is enough. If it stays quiet, say that a no is fine too, and close on a kind note. A closed quote can always be reopened.',
    helps: 'Note the number, the amount and how long it is valid; quotes have limits of their own.',
  },
  'project-stands-still': {
    title: 'A running project has stalled',
    mayMean:
      'Other work has come first at their end, somebody is away, or your question ended up with the wrong person.',
    advice:
      'Say where things stand in three lines: done, next, needed. Ask just one question. If nothing moves, say from which day the work is on hold and what will get it going again. That is a plan, not a threat.',
    helps: 'Set the phase to project, log your calls, and note a second person you can turn to.',
  },
  'something-missing': {
    title: 'Something is missing and you cannot go on',
    mayMean: 'They may not realise that it is holding you up, or not know who has the file.',
    advice:
      'Say what you need and what it is for, without a word about how long it has taken. Then offer a choice: if they want the result by a certain day, you need these items by an earlier one. If that day passes, put the work on hold and ask how they would like to continue.',
    helps:
      'Note each missing item with its date: the thread counts as blocked, and the limits get shorter.',
  },
  'promised-month-nears': {
    title: 'They named a month, and it is coming up',
    mayMean:
      'Plans made early often shift without anybody saying so. They may well be counting on you.',
    advice:
      'Ask in the second half of the month before, while you both still have a choice. Give your reason, that you are planning that month, and theirs, that it gets the work off to a good start. Ask when you can begin.',
    helps:
      'Promises are found in the mail and shown ahead of time. Note the days you keep free for them.',
  },
  'promise-passed': {
    title: 'The named month has passed',
    mayMean:
      'The job has been postponed, has gone to somebody else, or is about to start in a hurry. Nobody likes announcing a delay.',
    advice:
      'Leave the old date alone: bringing it up now sounds like a complaint. Simply ask how things look, and say that a pause is fine. If they call and want to start at once, be glad, and give the first day you can really do.',
    helps: 'Release the days you kept free, so that your calendar is right again.',
  },
  'time-kept-for-another': {
    title: 'Someone asks for time you are keeping for another client',
    mayMean: 'It is good news twice over. The first client may not need those days any more.',
    advice:
      'Ask the first client today whether they still need the days, and say by when you would like to know. Tell the second when they will hear from you. Releasing a reservation is perfectly normal, and so is passing work on to a colleague.',
    helps:
      'Days you keep free are noted on the client’s page, and you can see where two clients clash.',
  },
  'holding-reply-again': {
    title: 'Another “we are working on it”',
    mayMean:
      'It is often simply true: somebody else decides, and your contact is waiting just as you are.',
    advice:
      'Thank them and ask for a date; a rough one is enough. Offer to write again then yourself, so that they need not remember. The third time, ask what would help them decide, or let it rest until a date of your own.',
    helps:
      'A reply like that keeps the wait going, with a clock of its own. If it was a real answer, correct it.',
  },
  'one-line-answers': {
    title: 'One-line answers',
    mayMean:
      'They may be on the phone between two meetings. Short is not cold; for many people it is the only way to keep up.',
    advice:
      'Write as they do: briefly, with one question they can answer in a word. Number the points that need a decision, and ask about one at a time. Where one line will not do, say that ten minutes on the phone would help the work, and suggest two times.',
    helps: 'Choose the short length for your texts. A one-line answer counts as an answer.',
  },
  'only-mail': {
    title: 'Only email, never a conversation',
    mayMean:
      'You are not part of their day-to-day conversation, and nobody thinks of including you. It says little about your work.',
    advice:
      'Suggest a short call yourself, with a purpose and two possible times. Ask to be kept in the loop about what goes on in the team. If that is all there is room for, agree on a fixed day on which you tell them where things stand.',
    helps: 'Note a next contact date on the client’s page, and log the conversations you did have.',
  },
  'mails-at-night': {
    title: 'Emails at night, calls at any hour',
    mayMean:
      'Night may be the only quiet time they have, with a small child or in another time zone. Many people expect nothing before morning.',
    advice:
      'Answer when your working day starts, in your usual tone, with the facts. Do not comment on the hour. If they do expect you at night, say beforehand what that costs, or when you are available instead, as a plain fact. For a conversation, suggest a time of day at which they do answer.',
    helps:
      'Your working hours decide when silence counts and when it is best to send; outside them, the badge can stay empty.',
  },
  'missed-meetings': {
    title: 'Meetings that never happen',
    mayMean: 'Their calendar is too full, or they do not see the point of the meeting yet.',
    advice:
      'Be there, wait ten minutes, then send the bare facts and two new times. After the second time, say what you cannot do well without talking. Terms for missed meetings come last, calmly and in advance.',
    helps:
      'Log a missed meeting as a plain fact, with its date. The list helps you decide, and only you can see it.',
  },
  'rough-tone': {
    title: 'A tone that hurts',
    mayMean:
      'They may be under pressure from above, or be like this with everyone. It is rarely about you.',
    advice:
      'Sleep on it, then answer what was asked and nothing else. If it goes on, draw the line calmly, in one sentence, without a lecture. If you want to stop, do so at a milestone, with fair warning and a good handover. That keeps the door open and your good name intact.',
    helps: 'Keep the facts as dated notes, and give yourself a break from the badge.',
  },
  'are-they-satisfied': {
    title: 'You wonder whether they are happy with the work',
    mayMean:
      'Little praise often means that all is well. Sometimes there is a doubt behind it that is easy to settle.',
    advice:
      'Ask them to rate one piece of work against its goal, from 1 to 10. If the number is low, thank them and ask what it would take. If it is fair, ask what would make it a 9. If something bigger is wrong, suggest sitting down to find it and fix it.',
    helps: 'Note the rating on the client’s page; the follow-up texts take it from there.',
  },
  'invoice-past-due': {
    title: 'An invoice is past its due date',
    mayMean: 'Payments go out once a month, a reference is missing, or it slipped through.',
    advice:
      'A few days after the date, ask when you can expect payment and whether anything is missing. Then call: your client and the person who pays are often not the same. In later messages, keep to the facts: number, amount, date. What comes after that is your own business decision.',
    helps: 'Note the number, the amount and the due date: the clock starts then. Log your calls.',
  },
  'collaborator-silent': {
    title: 'A fellow freelancer has gone quiet',
    mayMean: 'They are ill, have too much on, or are embarrassed about being late.',
    advice:
      'Write to them alone, not in front of the group. Ask how they are and what you can take over. Name the day by which the team needs to know. If it passes, ask for the files, share out the work, and leave the way back open.',
    helps:
      'Set the relation to collaborator. In a group, each person’s silence is counted separately.',
  },
  'contract-ends': {
    title: 'A contract is about to end',
    mayMean: 'Renewals are often decided late, and nobody thinks to tell you.',
    advice:
      'Ask six weeks ahead whether there will be more work and when that will be decided, and once more at four weeks. Say what you would like to do next. If you would rather stop, finish well, decline the renewal with a simple reason, and hand over properly.',
    helps:
      'Note the last day and the usual term on the client’s page; the reminders come by themselves.',
  },
  'client-left': {
    title: 'Your contact has left the company',
    mayMean:
      'Your emails reach nobody. The job may go on with somebody who has never heard of you.',
    advice:
      'Write their successor a new email: who you are, what was agreed, what comes next, one question. Give them a week to settle in. And wish your former contact well: people take good freelancers with them.',
    helps:
      'Confirm the successor on the client’s page, and keep the person who left as a past client.',
  },
  'job-finished': {
    title: 'The job is done, and you want to keep in touch',
    mayMean: 'Silence after a delivery mostly means that it works.',
    advice:
      'Finish properly: hand over, thank them, and ask for one thing, either a few words of recommendation or a name. A few months later, write just because you are interested, without asking for work. One such email is enough; then let it rest.',
    helps: 'Set the relation to past client, and choose a next contact date if you like.',
  },
  'chase-or-let-go': {
    title: 'Keep asking, or let go?',
    mayMean: 'You cannot know why they are silent. You can know what it costs you.',
    advice:
      'Write down what you know and what you assume. Look at three things: what the work is worth, how well you fit together, and how much effort you have put in. Then make it a business decision: one last friendly word, a pause, or an end at a milestone. If you are torn, ask a colleague, without naming names.',
    helps: 'Note value and fit on the client’s page, and what you have learnt for next time.',
  },
  'you-owe-a-reply': {
    title: 'Someone is waiting for your answer',
    mayMean: 'What you hope for from others, they hope for from you.',
    advice:
      'Answer today, if only to say when you will. A clear no with the name of a colleague is worth more than a slow maybe. In a running project, a short note on where things stand saves them having to ask.',
    helps:
      'Emails with a question for you are listed separately in the popup and do not count in the badge.',
  },
};
