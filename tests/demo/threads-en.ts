import type { DemoThread } from './letter';

const rosie = { name: 'Rosie Alder', email: 'rosie@alderandfinch.example' };
const daniel = { name: 'Daniel Marsh', email: 'daniel.marsh@marshjoinery.example' };
const daemon = { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@mail.example' };
const beatrice = { name: 'Beatrice Quill', email: 'beatrice@quillpress.example' };
const arthur = { name: 'Arthur Penrose', email: 'arthur@penroseteas.example' };
const lily = { name: 'Lily Okafor', email: 'lily@okaforceramics.example' };
const owen = { name: 'Owen Pryce', email: 'owen@harbourlights.example' };
const george = { name: 'George Tan', email: 'george@tanprinting.example' };
const maya = { name: 'Maya Whitfield', email: 'maya@whitfieldviolins.example' };
const callum = { name: 'Callum Reid', email: 'callum@reidbrewing.example' };
const letterforge = { name: 'Letterforge', email: 'no-reply@letterforge.example' };
const imogen = { name: 'Imogen Hale', email: 'imogen@brightwaterphysio.example' };
const victor = { name: 'Victor Lane', email: 'victor@laneantiques.example' };
const harriet = { name: 'Harriet Moss', email: 'harriet@mossandfern.example' };

export const ENGLISH_THREADS: readonly DemoThread[] = [
  {
    id: 'en-quote-bookshop',
    subject: 'Quote for the shop redesign',
    language: 'en',
    situation: 'a quote gone quiet for long',
    silent: true,
    people: [rosie],
    letters: [
      {
        from: rosie,
        daysAgo: 27,
        at: '12:10',
        text: 'Hi Nora,\n\nWe loved your work for the museum. Could you quote for new signs, bags and a winter window?\n\nRosie',
      },
      {
        daysAgo: 23,
        at: '15:00',
        text: 'Hi Rosie,\n\nThank you, that makes my day. The quote is attached, with the signs and bags apart so that you can choose. Does this work for you?\n\nWarmly,\nNora',
      },
    ],
  },
  {
    id: 'en-joinery-bounce',
    subject: 'Your business cards',
    language: 'en',
    situation: 'not delivered',
    silent: false,
    people: [daniel, daemon],
    letters: [
      {
        daysAgo: 10,
        at: '10:00',
        to: [daniel],
        text: 'Hi Daniel,\n\nHere is the final proof of your cards. Shall I send it to print?\n\nNora',
      },
      {
        from: daemon,
        daysAgo: 10,
        at: '10:01',
        automatic: true,
        text: 'Address not found\n\nYour message was not delivered to daniel.marsh@marshjoinery.example because the address could not be found, or is unable to receive mail.\n\nThe response from the remote server was: 550 5.1.1 user unknown',
      },
    ],
  },
  {
    id: 'en-press-september',
    subject: 'Poetry series covers',
    language: 'en',
    situation: 'a promise: in the last week of September',
    silent: false,
    people: [beatrice],
    letters: [
      {
        daysAgo: 8,
        at: '09:30',
        text: 'Dear Beatrice,\n\nWhen would you like to start on the poetry covers?\n\nNora',
      },
      {
        from: beatrice,
        daysAgo: 6,
        at: '11:55',
        text: 'Dear Nora,\n\nI will send you the manuscripts in the last week of September, once the editors have let go of them.\n\nBeatrice',
      },
    ],
  },
  {
    id: 'en-tea-question',
    subject: 'Tea tins',
    language: 'en',
    situation: 'a question back: it is my turn',
    silent: false,
    people: [arthur],
    letters: [
      {
        daysAgo: 9,
        at: '14:30',
        text: 'Hello Arthur,\n\nHave you decided between the round and the square tin?\n\nNora',
      },
      {
        from: arthur,
        daysAgo: 8,
        at: '10:25',
        text: 'Hello Nora,\n\nBefore we decide: which of the two would be cheaper to print on?\n\nArthur',
      },
    ],
  },
  {
    id: 'en-ceramics-fresh',
    subject: 'Exhibition invitation',
    language: 'en',
    situation: 'asked yesterday: far too early',
    silent: false,
    people: [lily],
    letters: [
      {
        from: lily,
        daysAgo: 5,
        at: '16:45',
        text: 'Hi Nora,\n\nThe show opens on 12 November. Could you make the invitation again?\n\nLily',
      },
      {
        daysAgo: 1,
        at: '13:15',
        text: 'Hi Lily,\n\nWith pleasure. Two sketches are attached: which one feels more like you?\n\nNora',
      },
    ],
  },
  {
    id: 'en-theatre-programme',
    subject: 'Winter programme',
    language: 'en',
    situation: 'quiet here, but heard from in another thread yesterday',
    silent: false,
    people: [owen],
    letters: [
      {
        daysAgo: 15,
        at: '11:10',
        text: 'Hi Owen,\n\nCould you send me the cast list for the winter programme?\n\nNora',
      },
    ],
  },
  {
    id: 'en-theatre-tickets',
    subject: 'Ticket design',
    language: 'en',
    situation: 'the other thread of the same client, answered yesterday',
    silent: false,
    people: [owen],
    letters: [
      {
        daysAgo: 6,
        at: '09:00',
        text: 'Hi Owen,\n\nAre the tickets still printed in two colours?\n\nNora',
      },
      {
        from: owen,
        daysAgo: 1,
        at: '17:10',
        text: 'Hi Nora,\n\nYes, two colours, and the same paper as last year please.\n\nOwen',
      },
    ],
  },
  {
    id: 'en-printer-copy',
    subject: 'Paper for the Penrose order',
    language: 'en',
    situation: 'I am only in copy',
    silent: false,
    people: [george, arthur],
    letters: [
      {
        from: george,
        daysAgo: 7,
        at: '08:20',
        to: [arthur],
        cc: [{ name: 'Nora Lind', email: 'nora@studio-lind.example' }],
        text: 'Dear Arthur,\n\nThe paper for your tins comes in on Thursday. Where should we deliver?\n\nGeorge',
      },
    ],
  },
  {
    id: 'en-violins-thanks',
    subject: 'Workshop sign',
    language: 'en',
    situation: 'they thank, and nothing is open',
    silent: false,
    people: [maya],
    letters: [
      {
        daysAgo: 12,
        at: '17:00',
        text: 'Hi Maya,\n\nThe sign is on its way to you. Could you send me a picture when it hangs?\n\nNora',
      },
      {
        from: maya,
        daysAgo: 8,
        at: '12:40',
        text: 'It hangs, and it glows. Picture attached. Thank you so much, that is all we wished for!\n\nMaya',
      },
    ],
  },
  {
    id: 'en-brewing-unread',
    subject: 'New beer, new label',
    language: 'en',
    situation: 'unread, of this morning',
    silent: false,
    people: [callum],
    letters: [
      {
        from: callum,
        daysAgo: 0,
        at: '08:05',
        text: 'Morning Nora,\n\nWe brewed a smoked porter and it needs a face. Do you have a week free in October?\n\nCallum',
      },
    ],
  },
  {
    id: 'en-letterforge-receipt',
    subject: 'Your licence renewal',
    language: 'en',
    situation: 'mail from no-reply',
    silent: false,
    people: [letterforge],
    letters: [
      {
        from: letterforge,
        daysAgo: 11,
        at: '03:00',
        text: 'Your font licence was renewed for a year. This is an automated message, please do not reply.',
      },
    ],
  },
  {
    id: 'en-physio-last',
    subject: 'Leaflet for the practice',
    language: 'en',
    situation: 'two reminders without an answer: time for a closure',
    silent: true,
    people: [imogen],
    letters: [
      {
        daysAgo: 54,
        at: '10:00',
        text: 'Hi Imogen,\n\nThe leaflet only needs your opening hours. Could you send them?\n\nNora',
      },
      {
        daysAgo: 42,
        at: '10:30',
        text: 'Hi Imogen,\n\nA small nudge about the opening hours. Do you have them for me?\n\nNora',
      },
      {
        daysAgo: 30,
        at: '09:45',
        text: 'Hi Imogen,\n\nI hope all is well at the practice. Shall I plan the leaflet for September, or later?\n\nNora',
      },
    ],
  },
  {
    id: 'en-antiques-old',
    subject: 'Catalogue of clocks',
    language: 'en',
    situation: 'silent since long before the first run: old mail does not alarm',
    silent: false,
    people: [victor],
    letters: [
      {
        daysAgo: 150,
        at: '11:11',
        text: 'Dear Victor,\n\nWould you like to go on with the catalogue of clocks?\n\nNora',
      },
    ],
  },
  {
    id: 'en-fern-draft',
    subject: 'Seed packets',
    language: 'en',
    situation: 'answered, and a draft of mine waits in the thread',
    silent: false,
    people: [harriet],
    letters: [
      {
        daysAgo: 7,
        at: '15:45',
        text: 'Hi Harriet,\n\nHow many kinds of seeds will there be in spring?\n\nNora',
      },
      {
        from: harriet,
        daysAgo: 5,
        at: '09:35',
        text: 'Hi Nora,\n\nTwelve kinds, and the poppy should be the star.\n\nHarriet',
      },
    ],
  },
];
