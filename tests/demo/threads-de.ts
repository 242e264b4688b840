import type { DemoThread } from './letter';

const lukas = { name: 'Lukas Brandt', email: 'lukas@roesterei-morgenrot.example' };
const friederike = { name: 'Friederike Stahl', email: 'f.stahl@weingut-stahl.example' };
const ansgar = { name: 'Ansgar Petersen', email: 'ansgar@segelschule-foerde.example' };
const miriam = { name: 'Miriam Holz', email: 'miriam@holzspielzeug.example' };
const detlef = { name: 'Detlef Kramer', email: 'detlef@kramer-optik.example' };
const greta = { name: 'Greta Sommer', email: 'greta@gaertnerei-sommer.example' };
const jonas = { name: 'Jonas Keller', email: 'jonas@seitenweise.example' };
const papier = { name: 'Papierwelt Aktuell', email: 'newsletter@papierwelt.example' };

export const GERMAN_THREADS: readonly DemoThread[] = [
  {
    id: 'de-angebot-kaffee',
    subject: 'Angebot Kaffeetüten',
    language: 'de',
    situation: 'a quote gone quiet',
    silent: true,
    people: [lukas],
    letters: [
      {
        from: lukas,
        daysAgo: 16,
        at: '08:30',
        text: 'Hallo Nora,\n\nwir bringen im Winter drei neue Sorten heraus und brauchen dafür Tüten. Schickst du uns ein Angebot?\n\nViele Grüße\nLukas',
      },
      {
        daysAgo: 13,
        at: '11:45',
        text: 'Hallo Lukas,\n\ndrei neue Sorten, wie schön! Im Angebot findest du die Gestaltung aller Tüten und die Abstimmung mit der Druckerei. Passt der Rahmen für euch?\n\nHerzliche Grüße\nNora',
      },
    ],
  },
  {
    id: 'de-weingut-etikett',
    subject: 'Etikett Riesling 2026',
    language: 'de',
    situation: 'a holding reply, and then nothing',
    silent: true,
    people: [friederike],
    letters: [
      {
        daysAgo: 22,
        at: '09:15',
        text: 'Liebe Frau Stahl,\n\nwelcher der beiden Entwürfe gefällt Ihnen besser? Danach bereite ich die Druckdaten vor.\n\nMit freundlichen Grüßen\nNora Lind',
      },
      {
        from: friederike,
        daysAgo: 21,
        at: '13:40',
        text: 'Liebe Frau Lind,\n\nvielen Dank für die schönen Entwürfe. Ich bespreche sie mit meinem Bruder und melde mich in Kürze bei Ihnen.\n\nMit freundlichen Grüßen\nFriederike Stahl',
      },
    ],
  },
  {
    id: 'de-segelschule-abwesend',
    subject: 'Kursheft Segelschule',
    language: 'de',
    situation: 'an auto-reply: long back, and still nothing',
    silent: true,
    people: [ansgar],
    letters: [
      {
        daysAgo: 34,
        at: '10:20',
        text: 'Hallo Ansgar,\n\nkannst du mir die Termine der Herbstkurse schicken?\n\nNora',
      },
      {
        from: ansgar,
        daysAgo: 34,
        at: '10:21',
        automatic: true,
        text: 'Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 21. August 2026 nicht im Büro, sondern auf dem Wasser. Ihre Nachricht wird nicht weitergeleitet. In dringenden Fällen hilft Ihnen das Hafenbüro.\n\nAnsgar Petersen',
      },
    ],
  },
  {
    id: 'de-spielzeug-freigabe',
    subject: 'Freigabe Verpackung',
    language: 'de',
    situation: 'answered: it is my turn',
    silent: false,
    people: [miriam],
    letters: [
      {
        daysAgo: 7,
        at: '14:10',
        text: 'Liebe Miriam,\n\nist die Verpackung so freigegeben?\n\nNora',
      },
      {
        from: miriam,
        daysAgo: 6,
        at: '07:58',
        text: 'Liebe Nora,\n\nja, alles freigegeben. Bitte drucken, Auflage 2000 Stück.\n\nMiriam',
      },
    ],
  },
  {
    id: 'de-optik-rechnung',
    subject: 'Rechnung 2026-027',
    language: 'de',
    situation: 'paid, and closed with thanks',
    silent: false,
    people: [detlef],
    letters: [
      {
        daysAgo: 35,
        at: '16:00',
        text: 'Guten Tag Herr Kramer,\n\nim Anhang finden Sie die Rechnung für die Schaufenster. Ist alles richtig so?\n\nNora Lind',
      },
      {
        from: detlef,
        daysAgo: 33,
        at: '09:30',
        text: 'Guten Tag Frau Lind,\n\nstimmt alles, der Betrag ist überwiesen.\n\nDetlef Kramer',
      },
      {
        daysAgo: 33,
        at: '11:05',
        text: 'Vielen Dank, Herr Kramer, und auf bald!\n\nNora Lind',
      },
    ],
  },
  {
    id: 'de-gaertnerei-anfrage',
    subject: 'Anfrage: Schilder für die Gärtnerei',
    language: 'de',
    situation: 'a first letter that I have not answered',
    silent: false,
    people: [greta],
    letters: [
      {
        from: greta,
        daysAgo: 2,
        at: '19:05',
        text: 'Guten Tag,\n\nIhr Name wurde mir von Herrn Kramer empfohlen. Wir suchen jemanden für etwa 40 Pflanzenschilder. Hätten Sie im Oktober Zeit?\n\nFreundliche Grüße\nGreta Sommer',
      },
    ],
  },
  {
    id: 'de-buch-lesezeichen',
    subject: 'Lesezeichen zur Messe',
    language: 'de',
    situation: 'one of two silent threads of one client',
    silent: true,
    people: [jonas],
    letters: [
      {
        daysAgo: 14,
        at: '13:00',
        text: 'Hallo Jonas,\n\nwie viele Lesezeichen braucht ihr für die Messe?\n\nNora',
      },
    ],
  },
  {
    id: 'de-buch-schaufenster',
    subject: 'Schaufenster im Advent',
    language: 'de',
    situation: 'the other silent thread of the same client',
    silent: true,
    people: [jonas],
    letters: [
      {
        from: jonas,
        daysAgo: 21,
        at: '17:20',
        text: 'Hallo Nora,\n\nmagst du dir wieder etwas für unser Adventsfenster ausdenken?\n\nJonas',
      },
      {
        daysAgo: 16,
        at: '10:35',
        text: 'Hallo Jonas,\n\nsehr gern! Ich denke an Bücherstapel als Tannenbäume. Soll ich das ausarbeiten?\n\nNora',
      },
    ],
  },
  {
    id: 'de-papier-newsletter',
    subject: 'Neue Naturpapiere im Herbst',
    language: 'de',
    situation: 'a newsletter',
    silent: false,
    people: [papier],
    letters: [
      {
        from: papier,
        daysAgo: 4,
        at: '05:30',
        text: 'Unsere neuen Naturpapiere sind da.\n\nSie möchten diesen Newsletter nicht mehr erhalten? Hier können Sie sich abmelden.',
      },
    ],
  },
];
