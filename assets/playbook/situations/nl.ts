import type { SituationTexts } from './situation';

export const nlSituations: SituationTexts = {
  'new-client': {
    title: 'Een nieuwe klant, een eerste gesprek',
    mayMean: 'Niemand heeft nog gezegd wat tussen jullie gewoon is. Ieder vult dat zelf in.',
    advice:
      'Zet op papier hoe snel jij antwoordt en vraag wat voor hen werkt. Vraag waar het werk voor is en wie beslist. Prik het volgende gesprek voor dit afgelopen is, dan hoeft niemand te raden wie aan de beurt is.',
    helps:
      'Noteer bij de klant de afgesproken reactietijd, het doel en de volgende contactdatum: de grenzen en latere teksten volgen die.',
  },
  'quiet-after-quote': {
    title: 'Stil na een offerte',
    mayMean:
      'Een budgetronde, een collega die moet meebeslissen, vakantie, of een nee dat lastig op te schrijven is. Hun interesse was echt toen ze ernaar vroegen.',
    advice:
      'Wacht tot de grens bereikt is, vraag dan één keer, kort, en bied aan de offerte samen door te nemen. Maak het antwoord daarna makkelijk: één letter is genoeg. Blijft het ook dan stil, zeg dat een nee mag, en rond vriendelijk af. Wat afgerond is, kan weer opengaan.',
    helps: 'Noteer nummer, bedrag en laatste geldige dag; voor offertes gelden eigen grenzen.',
  },
  'project-stands-still': {
    title: 'Een lopend project ligt stil',
    mayMean:
      'Er kwam bij hen ander werk voor, iemand is weg, of je vraag ligt bij de verkeerde persoon.',
    advice:
      'Schrijf in drie regels hoe het ervoor staat: klaar, volgende stap, nodig. Stel één vraag. Komt er geen beweging, zeg dan vanaf welke dag het werk rust en wat het weer op gang brengt. Dat is een plan, geen dreigement.',
    helps: 'Zet de fase op project, noteer telefoontjes en een tweede contactpersoon.',
  },
  'something-missing': {
    title: 'Er ontbreekt iets en je kunt niet verder',
    mayMean: 'Misschien zien ze niet dat jij erop wacht, of weten ze niet wie het bestand heeft.',
    advice:
      'Noem wat je nodig hebt en waarvoor, zonder een woord over hoelang het duurde. Leg daarna de keuze voor: als het resultaat op die dag klaar moet zijn, is dit op een eerdere dag nodig. Gaat die dag voorbij, leg het werk dan stil en vraag hoe ze verder willen.',
    helps:
      'Noteer elk ontbrekend onderdeel met zijn datum: het gesprek telt als geblokkeerd en de grenzen worden korter.',
  },
  'promised-month-nears': {
    title: 'Ze noemden een maand, en die komt dichtbij',
    mayMean:
      'Vroege plannen schuiven vaak in stilte op. Misschien rekenen ze op je zonder het te zeggen.',
    advice:
      'Vraag het in de tweede helft van de maand ervoor, als jullie allebei nog kunnen kiezen. Noem je eigen reden, dat je die maand aan het plannen bent, en die van hen, dat je goed wilt beginnen. Vraag wanneer je kunt starten.',
    helps:
      'Toezeggingen worden in de mail gevonden en op tijd getoond. Noteer de dagen die je voor hen vrijhoudt.',
  },
  'promise-passed': {
    title: 'De genoemde maand is voorbij',
    mayMean:
      'De klus is uitgesteld, naar een ander gegaan, of begint straks opeens. Niemand meldt graag dat iets later wordt.',
    advice:
      'Laat de oude datum rusten: er nu over beginnen klinkt als een klacht. Vraag opnieuw hoe het ervoor staat, en laat weten dat een pauze goed is. Bellen ze en moet het meteen, wees dan blij en noem de eerste dag die echt kan.',
    helps: 'Geef de dagen vrij die je had vastgehouden, dan klopt je agenda weer.',
  },
  'time-kept-for-another': {
    title: 'Iemand vraagt tijd die je voor een ander vrijhoudt',
    mayMean:
      'Twee goede dingen tegelijk. Misschien heeft de eerste klant die dagen niet meer nodig.',
    advice:
      'Vraag de eerste vandaag of de dagen nog nodig zijn, en noem de dag waarop je het graag weet. Laat de tweede weten wanneer je erop terugkomt. Een reservering vrijgeven is een gewone stap, en werk doorgeven aan een collega ook.',
    helps: 'Gereserveerde dagen staan bij de klant, en je ziet waar er twee botsen.',
  },
  'holding-reply-again': {
    title: 'Opnieuw “we zijn ermee bezig”',
    mayMean: 'Vaak gewoon waar: iemand anders beslist, en je contact wacht net als jij.',
    advice:
      'Bedank en vraag om een datum, een ruwe is genoeg. Bied aan om je op die datum zelf te melden, dan hoeven zij er niet aan te denken. Komt het een derde keer, vraag wat zou helpen om te beslissen, of laat het rusten met een eigen datum.',
    helps:
      'Na zo’n antwoord loopt het wachten door, met een eigen termijn. Verbeter het als het wel een echt antwoord was.',
  },
  'one-line-answers': {
    title: 'Antwoorden van één regel',
    mayMean:
      'Een telefoon tussen twee afspraken. Kort is niet koel; voor velen lukt het alleen zo.',
    advice:
      'Schrijf zoals zij: kort, één vraag, een antwoord in één woord. Nummer wat een besluit vraagt en leg telkens één ding voor. Kan het niet in een regel, zeg dan dat het werk beter wordt van tien minuten overleg, en stel twee momenten voor.',
    helps: 'Kies de korte lengte voor je teksten. Een antwoord van één regel telt als antwoord.',
  },
  'only-mail': {
    title: 'Alleen mail, nooit een gesprek',
    mayMean:
      'Je staat buiten hun dagelijkse overleg, en niemand denkt eraan je erbij te vragen. Het zegt weinig over je werk.',
    advice:
      'Stel zelf een kort gesprek voor, met een aanleiding en twee momenten. Vraag of ze je op de hoogte houden van wat er in het team speelt. Zit er niet meer in, spreek dan een vaste dag af waarop jij laat weten hoe het ervoor staat.',
    helps:
      'Zet bij de klant een datum voor het volgende contact, en noteer de gesprekken die er wel waren.',
  },
  'mails-at-night': {
    title: 'Mail in de nacht, bellen op elk uur',
    mayMean:
      'Misschien is de nacht hun enige rustige tijd, met een klein kind of in een andere tijdzone. Velen verwachten niets voor de ochtend.',
    advice:
      'Antwoord als je werkdag begint, op je gewone toon, met de feiten. Zeg niets over het tijdstip. Rekenen ze echt ’s nachts op je, zeg dan vooraf wat dat kost of wanneer je er wel bent, als een feit. Stel voor een gesprek uren voor waarop ze wel antwoorden.',
    helps:
      'Je werktijd bepaalt wanneer stilte telt en wanneer verzenden verstandig is; daarbuiten kan de teller leeg blijven.',
  },
  'missed-meetings': {
    title: 'Afspraken die niet doorgaan',
    mayMean: 'Een overvolle agenda, of een gesprek waarvan ze het nut nog niet zien.',
    advice:
      'Wees er, wacht tien minuten, stuur dan de kale feiten en twee nieuwe momenten. Zeg na de tweede keer wat zonder overleg niet goed lukt. Voorwaarden voor gemiste afspraken komen als laatste, vooraf verteld en rustig.',
    helps:
      'Noteer een gemiste afspraak als feit met de datum. Dat helpt je beslissen, en alleen jij ziet het.',
  },
  'rough-tone': {
    title: 'Een toon die steekt',
    mayMean: 'Druk van boven, of ze doen tegen iedereen zo. Het gaat zelden over jou.',
    advice:
      'Slaap er een nacht over en antwoord dan op wat er gevraagd is, en verder niets. Houdt het aan, trek dan in één zin een rustige grens, zonder les. Wil je stoppen, doe dat na een mijlpaal, op tijd gezegd en met een goede overdracht. Zo blijft de deur open en je naam goed.',
    helps: 'Bewaar de feiten als notities met een datum, en gun jezelf rust van de teller.',
  },
  'are-they-satisfied': {
    title: 'Je vraagt je af of ze tevreden zijn',
    mayMean:
      'Weinig lof betekent vaak dat het goed zit. Soms zit er een twijfel achter die makkelijk op te lossen is.',
    advice:
      'Vraag om een cijfer van 1 tot 10 voor één stuk werk en het doel ervan. Een laag cijfer: bedank en vraag wat ervoor nodig is. Een redelijk cijfer: vraag wat er een 9 van zou maken. Zit er iets groters scheef, stel dan een gesprek voor over hoe jullie dat vinden en oplossen.',
    helps: 'Noteer het cijfer bij de klant; de vervolgteksten nemen het daar over.',
  },
  'invoice-past-due': {
    title: 'Een factuur is over de vervaldatum',
    mayMean:
      'De boekhouding betaalt één keer per maand, er ontbreekt een kenmerk, of hij is ertussendoor geglipt.',
    advice:
      'Vraag een paar dagen na de datum wanneer je de betaling mag verwachten en of er iets op ontbreekt. Bel daarna: boekhouding en klant zijn vaak twee mensen. Latere berichten bevatten alleen de feiten: nummer, bedrag, datum. Wat daarna komt, is jouw zakelijke keuze.',
    helps:
      'Noteer nummer, bedrag en vervaldatum: vanaf die dag loopt de klok. Noteer je telefoontjes.',
  },
  'collaborator-silent': {
    title: 'Een collega-freelancer zwijgt',
    mayMean: 'Ziekte, te veel werk, of schaamte omdat het later wordt.',
    advice:
      'Schrijf alleen aan die persoon, niet aan de hele groep. Vraag hoe het gaat en wat je kunt overnemen. Noem de dag waarop het team het moet weten. Gaat die voorbij, vraag dan om de bestanden, verdeel het werk en houd de weg terug open.',
    helps: 'Zet de relatie op samenwerking. In een groep wordt ieders stilte apart geteld.',
  },
  'contract-ends': {
    title: 'Een contract loopt binnenkort af',
    mayMean: 'Over verlengen wordt vaak laat beslist, en niemand denkt eraan het jou te zeggen.',
    advice:
      'Vraag zes weken vooraf of er daarna werk is en wanneer dat beslist wordt, en bij vier weken nog een keer. Vertel wat je hierna graag zou doen. Wil je liever stoppen: maak het goed af, bedank met een eenvoudige reden voor de verlenging en draag over.',
    helps:
      'Noteer bij de klant de laatste dag en de gewone looptijd; de herinneringen komen vanzelf.',
  },
  'client-left': {
    title: 'Je contact werkt er niet meer',
    mayMean: 'Je mail bereikt niemand. De klus gaat misschien verder met iemand die je niet kent.',
    advice:
      'Schrijf de opvolger in een nieuwe mail: wie je bent, wat er afgesproken was, wat er nu komt, één vraag. Geef die een week om zich in te werken. En wens je vorige contact het beste: mensen nemen goede freelancers mee.',
    helps: 'Bevestig de opvolger bij de klant, en houd je vorige contact als vroegere klant.',
  },
  'job-finished': {
    title: 'Het werk is klaar, en je wilt contact houden',
    mayMean: 'Stilte na een oplevering betekent meestal dat het werkt.',
    advice:
      'Sluit netjes af: draag over, bedank, en vraag één ding, een paar woorden als referentie of een naam. Schrijf enkele maanden later uit belangstelling, zonder om werk te vragen. Eén zo’n mail is genoeg, laat het dan rusten.',
    helps: 'Zet de relatie op vroegere klant en kies desgewenst een volgende contactdatum.',
  },
  'chase-or-let-go': {
    title: 'Blijven vragen of loslaten?',
    mayMean: 'Waarom het stil is, kun je niet weten. Wat het je kost wel.',
    advice:
      'Schrijf op wat je weet en wat je aanneemt. Kijk naar drie dingen: wat het werk waard is, hoe goed jullie passen, hoeveel moeite er al in zit. Kies dan zakelijk: nog één vriendelijk woord, een pauze, of stoppen na een mijlpaal. Kom je er niet uit, vraag een collega, zonder namen.',
    helps:
      'Noteer bij de klant de waarde en hoe het klikt, en wat je ervan leerde voor een volgende keer.',
  },
  'you-owe-a-reply': {
    title: 'Iemand wacht op jouw antwoord',
    mayMean: 'Wat jij van anderen hoopt, hopen zij van jou.',
    advice:
      'Antwoord vandaag, al is het met de dag waarop je het doet. Een duidelijk nee met de naam van een collega is meer waard dan een traag misschien. In een lopend project bespaart een kort bericht over de stand hun de vraag.',
    helps: 'Mail met een vraag aan jou staat apart in de popup en telt niet mee in de teller.',
  },
};
