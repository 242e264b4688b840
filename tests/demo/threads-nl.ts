import type { DemoThread } from './letter';

const sanne = { name: 'Sanne de Wit', email: 'sanne@goudenkorst.example' };
const joris = { name: 'Joris van Dam', email: 'joris@vandamfietsen.example' };
const hanneke = { name: 'Hanneke Vos', email: 'h.vos@museumtvliet.example' };
const pilar = { name: 'Pilar Jansen', email: 'pilar@yogaaandegracht.example' };
const ruud = { name: 'Ruud Hoekstra', email: 'ruud@tuinhoekstra.example' };
const bram = { name: 'Bram Kuiper', email: 'bram@polderlicht.example' };
const eline = { name: 'Eline Smit', email: 'eline@polderlicht.example' };
const tessa = { name: 'Tessa Bloem', email: 'tessa.bloem@postvak.example' };
const receptie = { name: 'Hotel De Zwaan', email: 'administratie@hoteldezwaan.example' };
const marijke = { name: 'Marijke Oud', email: 'marijke@oudarchitecten.example' };
const kees = { name: 'Kees Brouwer', email: 'kees@bewonersdijk.example' };
const wessel = { name: 'Wessel Kaas', email: 'wessel@kaasmakerijdedijk.example' };
const femke = { name: 'Femke Blok', email: 'femke@wijnblok.example' };
const drukwerk = { name: 'Drukwerk Vandaag', email: 'nieuwsbrief@drukwerkvandaag.example' };

export const DUTCH_THREADS: readonly DemoThread[] = [
  {
    id: 'nl-offerte-bakkerij',
    subject: 'Offerte nieuwe etalage en broodzakken',
    language: 'nl',
    situation: 'a quote gone quiet',
    silent: true,
    people: [sanne],
    letters: [
      {
        from: sanne,
        daysAgo: 13,
        at: '07:12',
        text: 'Hoi Nora,\n\nWe verbouwen in november en willen dan ook een nieuwe etalage en andere broodzakken. Kun je ons een offerte sturen?\n\nGroet uit een warme bakkerij,\nSanne',
      },
      {
        daysAgo: 9,
        at: '10:05',
        text: 'Hoi Sanne,\n\nWat een leuk plan! Hierbij de offerte: het ontwerp van de etalage, twee maten broodzakken en de begeleiding bij de drukker. Zullen we in november mikken op de opening, en past het bedrag bij wat je in gedachten had?\n\nLaat het me gerust weten,\nNora',
      },
    ],
  },
  {
    id: 'nl-fietsen-logo',
    subject: 'Voorstel logo en gevelbord',
    language: 'nl',
    situation: 'a reminder sent, and quiet again',
    silent: true,
    people: [joris],
    letters: [
      {
        daysAgo: 26,
        at: '14:40',
        text: 'Dag Joris,\n\nZoals besproken in de werkplaats: mijn voorstel voor het logo en het gevelbord, met de prijs van beide. Kun je je vinden in deze opzet?\n\nHartelijke groet,\nNora',
      },
      {
        daysAgo: 14,
        at: '09:20',
        text: 'Dag Joris,\n\nHet zal druk zijn met al die lekke banden na de zomer. Heb je al naar het voorstel kunnen kijken?\n\nGroet,\nNora',
      },
    ],
  },
  {
    id: 'nl-museum-catalogus',
    subject: 'Catalogus voorjaarstentoonstelling',
    language: 'nl',
    situation: 'a holding reply, and then nothing',
    silent: true,
    people: [hanneke],
    letters: [
      {
        daysAgo: 16,
        at: '11:15',
        text: 'Beste Hanneke,\n\nDe proefopmaak van de catalogus staat klaar. Gaan jullie akkoord met het formaat en het papier, zodat ik de drukker kan reserveren?\n\nMet vriendelijke groet,\nNora',
      },
      {
        from: hanneke,
        daysAgo: 15,
        at: '16:48',
        text: 'Beste Nora,\n\nHet ziet er prachtig uit. Ik moet dit nog met het bestuur overleggen en kom er zo snel mogelijk bij je op terug.\n\nHartelijke groet,\nHanneke',
      },
    ],
  },
  {
    id: 'nl-yoga-rooster',
    subject: 'Lesrooster herfst',
    language: 'nl',
    situation: 'answered: it is my turn',
    silent: false,
    people: [pilar],
    letters: [
      {
        daysAgo: 8,
        at: '12:30',
        text: 'Hoi Pilar,\n\nZal ik het herfstrooster weer op A5 zetten, of liever een poster voor in de hal?\n\nNora',
      },
      {
        from: pilar,
        daysAgo: 7,
        at: '08:55',
        text: 'Hoi Nora,\n\nDoe maar een poster, in A2. De nieuwe tijden: maandag 19.00 uur, woensdag 9.30 uur en vrijdag 17.00 uur.\n\nLiefs, Pilar',
      },
    ],
  },
  {
    id: 'nl-tuin-folder',
    subject: 'Folder tuinonderhoud',
    language: 'nl',
    situation: 'my own thanks close it',
    silent: false,
    people: [ruud],
    letters: [
      {
        from: ruud,
        daysAgo: 21,
        at: '18:02',
        text: 'Nora, de folders zijn binnen en ze zijn schitterend geworden. De rekening heb ik zojuist betaald.\n\nRuud',
      },
      {
        daysAgo: 20,
        at: '09:10',
        text: 'Wat fijn om te horen, Ruud. Dank je wel voor de snelle betaling en de prettige samenwerking!\n\nNora',
      },
    ],
  },
  {
    id: 'nl-polderlicht-programma',
    subject: 'Programmaboekje Polderlicht',
    language: 'nl',
    situation: 'a colleague answered',
    silent: false,
    people: [bram, eline],
    letters: [
      {
        daysAgo: 13,
        at: '13:25',
        to: [bram],
        text: 'Dag Bram,\n\nKun je mij de definitieve namen van de kunstenaars sturen? Dan maak ik het boekje deze week af.\n\nNora',
      },
      {
        from: eline,
        daysAgo: 12,
        at: '10:41',
        cc: [bram],
        text: 'Dag Nora,\n\nIk neem het even over van Bram. De lijst met namen staat hieronder, dit is de definitieve versie.\n\nGroet, Eline',
      },
    ],
  },
  {
    id: 'nl-drukwerk-nieuwsbrief',
    subject: 'Deze week: 20% korting op visitekaartjes',
    language: 'nl',
    situation: 'a newsletter',
    silent: false,
    people: [drukwerk],
    letters: [
      {
        from: drukwerk,
        daysAgo: 6,
        at: '06:00',
        text: 'Alleen deze week 20% korting op alle visitekaartjes.\n\nU ontvangt deze mail omdat u klant bent. Afmelden kan onderaan deze nieuwsbrief.',
      },
    ],
  },
  {
    id: 'nl-tessa-eten',
    subject: 'Eten bij mij?',
    language: 'nl',
    situation: 'a friend, ticked as private',
    silent: false,
    people: [tessa],
    letters: [
      {
        daysAgo: 30,
        at: '20:14',
        text: 'Hee Tes, hoe was Bretagne?\n\nN.',
      },
      {
        from: tessa,
        daysAgo: 29,
        at: '21:30',
        text: 'Heerlijk! Veel regen, veel pannenkoeken. Ik vertel het je snel.',
      },
      {
        daysAgo: 9,
        at: '19:45',
        text: 'Kom je vrijdag of zaterdag bij me eten? Ik maak die pasta met citroen.\n\nN.',
      },
    ],
  },
  {
    id: 'nl-zwaan-factuur',
    subject: 'Factuur 2026-031',
    language: 'nl',
    situation: 'an invoice without a sound',
    silent: true,
    people: [receptie],
    letters: [
      {
        daysAgo: 19,
        at: '15:30',
        text: 'Geachte administratie,\n\nHierbij nogmaals factuur 2026-031 voor de menukaarten, waarvan de betaaltermijn op 20 augustus verstreek. Kunt u mij laten weten wanneer ik de betaling mag verwachten?\n\nMet vriendelijke groet,\nNora Lind',
      },
    ],
  },
  {
    id: 'nl-dijk-informatiebord',
    subject: 'Informatiebord langs de dijk',
    language: 'nl',
    situation: 'a group thread that was answered',
    silent: false,
    people: [marijke, kees],
    letters: [
      {
        daysAgo: 12,
        at: '10:00',
        text: 'Beste Marijke en Kees,\n\nHoe hoog mag het bord worden, en wie vraagt de vergunning aan?\n\nNora',
      },
      {
        from: kees,
        daysAgo: 9,
        at: '20:22',
        cc: [marijke],
        text: 'Dag Nora,\n\nTwee meter is het maximum. De bewonersvereniging vraagt de vergunning aan, dat loopt al.\n\nKees',
      },
    ],
  },
  {
    id: 'nl-kaas-etiketten',
    subject: 'Etiketten oude kaas',
    language: 'nl',
    situation: 'an auto-reply: back today',
    silent: false,
    people: [wessel],
    letters: [
      {
        daysAgo: 12,
        at: '16:05',
        text: 'Dag Wessel,\n\nZijn de etiketten zo goed, of wil je de jaartallen groter?\n\nNora',
      },
      {
        from: wessel,
        daysAgo: 12,
        at: '16:06',
        automatic: true,
        text: 'Dank voor je bericht. Ik ben met vakantie en afwezig tot en met 15 september 2026. In dringende gevallen kun je mijn vader bellen op de boerderij.\n\nWessel Kaas',
      },
    ],
  },
  {
    id: 'nl-wijn-afsluiting',
    subject: 'Etiketten huiswijn',
    language: 'nl',
    situation: 'closed: my closure, and a kind no',
    silent: false,
    people: [femke],
    letters: [
      {
        daysAgo: 58,
        at: '11:00',
        text: 'Dag Femke,\n\nWat vind je van de drie schetsen voor de huiswijn?\n\nNora',
      },
      {
        daysAgo: 44,
        at: '11:20',
        text: 'Dag Femke,\n\nHeb je de schetsen al kunnen bekijken?\n\nNora',
      },
      {
        daysAgo: 23,
        at: '09:40',
        text: 'Dag Femke,\n\nIk heb niets meer van je gehoord en leg dit project daarom nu weg. Mocht het later toch weer passen, dan pak ik het graag weer op. Dank je wel voor het vertrouwen en alle goeds met de winkel!\n\nNora',
      },
      {
        from: femke,
        daysAgo: 22,
        at: '17:30',
        text: 'Dag Nora,\n\nJe hebt gelijk, we slaan dit jaar over. Dank je wel voor je geduld, het lag niet aan je schetsen!\n\nFemke',
      },
    ],
  },
];
