import type { Guide } from './guide';

export const enGuide: Guide = {
  title: 'How Radiostilte works',
  intro:
    'Ten short chapters. You need only the first one to begin; the others are for the moment you wonder about something.',
  contents: 'Chapters',
  chapters: [
    {
      title: 'The first five minutes',
      paragraphs: [
        'Radiostilte reads what your own mail page shows. So show it your mail once:',
        'From then on the dial in the toolbar shows a number: how many clients are due. No number means that nobody is. A wait that was older than 45 days when you began never alarms.',
      ],
      steps: [
        'Open Gmail or Outlook on the web and look at Sent. In Outlook, scroll to the end of the list.',
        'Look at the Inbox, all its tabs or parts.',
        'Open the start page, tick who is a client, say when you work, and press *Finish*.',
      ],
    },
    {
      title: 'The popup: who is due, and why',
      paragraphs: [
        'Press the dial. Each line is one client: how many working days of silence, the reason, what is usual for this person and how likely an answer still is.',
        'The large button opens the conversation, looks once more whether they have answered, and puts the text into your reply. It never sends. If they have answered in the meantime, nothing is inserted, and you are told.',
        'Under *More* you find other texts, *Later* (one day, three days, a week), *Not needed*, and *Correct*. Press ? for the keys: everything here works without a mouse.',
      ],
    },
    {
      title: 'In the reply box',
      paragraphs: [
        'In a conversation that waits for a client, your reply has a button, *Insert follow-up*. It shows the text first. If the text needs a date or a name, it asks; it never guesses. One undo takes the text out again.',
        'While you write, it may have advice: too soon for this client, outside your working time, more than one question, a word that sounds like a reproach. It advises, with the reason. It never stops you.',
      ],
    },
    {
      title: 'When it is wrong',
      paragraphs: [
        'A mail can be misread. Over an open conversation stands one line that says where things stand; press *Not right?* there, or *Correct* in the popup, and say what it was: an answer, no answer yet, automatic mail. One click, and one click takes it back.',
        'It learns from that for this sender, and only for this sender.',
      ],
    },
    {
      title: 'Which step comes when',
      paragraphs: [
        'First a friendly reminder, then an easy question, later a request for a date, a pause, and at the very end a kind closing. How long it waits depends on the kind of work (quote, project, invoice, past client) and on what you agreed with this client; if you agreed on nothing, on how fast they usually answer. You see and change the limits in the settings.',
        'The suggestion is never an order. Choose another text, or none.',
      ],
    },
    {
      title: 'Promises and replies that are no answer',
      paragraphs: [
        '“We will come back to it” keeps the wait open. An automatic reply is no answer, and the day somebody is back is remembered. “We start in September” is asked about in the second half of August, while you can both still choose.',
        'Promises that come up stand in the popup below what is due.',
      ],
    },
    {
      title: 'What you agree and want to remember',
      paragraphs: [
        'In the settings, under *People*, each client has a page: the agreed reply time, their days off, notes with a date, quotes, invoices, the end of a contract, what you still need from them. Dates come up by themselves. A call counts too, once you log it.',
        'The overview shows what is pending over all clients, and which past clients you may want to greet.',
        '*Insights* shows what your own mail teaches: how fast and when a client answers, how your waits ended, what came after which step. Every figure says how many it rests on; where there are too few, it says so. It is worked out while you look, which takes a moment with much mail.',
      ],
    },
    {
      title: 'What it has seen, and what not',
      paragraphs: [
        'It knows only what a page has shown. What is not certain is listed as *Not confirmed* and not counted; open it once and it is. A mailbox you have not looked at lately is shown as of your last look.',
        '*Read older mail* turns the pages of Sent and the Inbox for you, in your own tab. With *Bring in your history* it reads an export of your mail from a file. In Gmail it can look again by Gmail’s own print view, if you say yes. *What I can read* tells for each mailbox how far it has come.',
      ],
    },
    {
      title: 'Letting go',
      paragraphs: [
        'Some silences stay. The closing message leaves the door open, and the form before it helps to look at what happened without blame. Afterwards you may note a lesson; it is shown again when a similar case begins.',
      ],
    },
    {
      title: 'Your data',
      paragraphs: [
        'Everything is stored in this browser and nowhere else: who, when, the subject, and what kind of message it was. Not the text of your mail. In the settings, under *Data and privacy*, you can save it as a file, bring it to another computer, and delete it.',
        'If the mail page changes and cannot be read, the dial shows ! instead of a number. *What I can read* says which part is missing, and copies a report without any mail in it.',
      ],
    },
  ],
};
