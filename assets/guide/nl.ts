import type { Guide } from './guide';

export const nlGuide: Guide = {
  title: 'Zo werkt Radiostilte',
  intro:
    'Tien korte hoofdstukken. Om te beginnen heb je alleen het eerste nodig; de rest is voor als je je iets afvraagt.',
  contents: 'Hoofdstukken',
  chapters: [
    {
      title: 'De eerste vijf minuten',
      paragraphs: [
        'Radiostilte leest wat je eigen mailpagina laat zien. Laat dus één keer je mail zien:',
        'Vanaf dan staat er een getal op het knopje in de werkbalk: zoveel klanten zijn aan de beurt. Geen getal betekent: niemand. Wie bij je begin al langer dan 45 dagen stil was, geeft nooit een melding.',
      ],
      steps: [
        'Open Gmail of Outlook op het web en kijk in Verzonden. Scrol in Outlook tot het einde van de lijst.',
        'Kijk in het Postvak IN, in alle tabbladen of delen.',
        'Open de beginpagina, vink aan wie klant is, zeg wanneer je werkt en druk op *Klaar*.',
      ],
    },
    {
      title: 'Het venstertje: wie is aan de beurt, en waarom',
      paragraphs: [
        'Druk op het knopje in de werkbalk. Elke regel is één klant: hoeveel werkdagen het stil is, de reden, wat voor deze persoon gewoon is en hoe groot de kans is dat er nog antwoord komt.',
        'De grote knop opent het gesprek, kijkt nog eens of er al antwoord is, en zet de tekst in je antwoord. Versturen doet hij nooit. Is er intussen geantwoord, dan wordt er niets ingevoegd en lees je dat.',
        'Onder *Meer* vind je andere teksten, *Later* (een dag, drie dagen, een week), *Niet nodig* en *Verbeteren*. Druk op ? voor de toetsen: alles hier werkt ook zonder muis.',
      ],
    },
    {
      title: 'In je antwoord',
      paragraphs: [
        'In een gesprek dat op een klant wacht, staat bij je antwoord de knop *Vervolg invoegen*. Je ziet de tekst eerst. Is er een datum of een naam voor nodig, dan wordt die gevraagd en nooit geraden. Eén keer ongedaan maken haalt de tekst weer weg.',
        'Terwijl je schrijft kan er advies komen: te vroeg voor deze klant, buiten je werktijd, meer dan één vraag, een woord dat als verwijt klinkt. Met de reden erbij. Tegengehouden word je nooit.',
      ],
    },
    {
      title: 'Als het niet klopt',
      paragraphs: [
        'Een mail kan verkeerd begrepen zijn. Boven een open gesprek staat één regel die zegt hoe het ervoor staat; druk daar op *Klopt dit niet?*, of in het venstertje op *Verbeteren*, en zeg wat het was: een antwoord, nog geen antwoord, automatische mail. Eén klik, en met één klik weer terug.',
        'Daarvan leert het, voor deze afzender en alleen voor deze.',
      ],
    },
    {
      title: 'Welke stap wanneer komt',
      paragraphs: [
        'Eerst een vriendelijke herinnering, dan een vraag die makkelijk te beantwoorden is, later de vraag om een datum, een pauze, en helemaal aan het eind een vriendelijke afsluiting. Hoe lang er gewacht wordt, hangt af van het soort werk (offerte, project, factuur, vroegere klant) en van wat je met deze klant hebt afgesproken; is er niets afgesproken, dan van hoe snel die meestal antwoordt. De grenzen zie en wijzig je bij de instellingen.',
        'Het voorstel is nooit een opdracht. Kies een andere tekst, of geen.',
      ],
    },
    {
      title: 'Toezeggingen, en berichten die geen antwoord zijn',
      paragraphs: [
        '‘We komen erop terug’ houdt het wachten open. Een automatisch antwoord is geen antwoord, en de dag waarop iemand terug is wordt onthouden. Naar ‘we beginnen in september’ wordt in de tweede helft van augustus gevraagd, als jullie allebei nog kunnen kiezen.',
        'Toezeggingen in zicht staan in het venstertje onder wie aan de beurt is.',
      ],
    },
    {
      title: 'Wat je afspreekt en wilt onthouden',
      paragraphs: [
        'Bij de instellingen heeft onder *Mensen* elke klant een pagina: de afgesproken antwoordtijd, vrije dagen, notities met een datum, offertes, facturen, het einde van een contract, wat je nog nodig hebt. Data komen vanzelf terug. Een telefoontje telt ook, zodra je het noteert.',
        'Het overzicht laat zien wat er bij alle klanten openstaat, en welke vroegere klanten je weer eens kunt groeten.',
        '*Inzichten* laat zien wat je eigen mail leert: hoe snel en wanneer een klant antwoordt, hoe het wachten eindigde, wat er op welke stap volgde. Bij elk getal staat op hoeveel het rust; is dat te weinig, dan staat dat er. Het wordt geteld terwijl je kijkt; bij veel mail duurt dat even.',
      ],
    },
    {
      title: 'Wat het heeft gezien, en wat niet',
      paragraphs: [
        'Het weet alleen wat een pagina heeft laten zien. Wat niet zeker is, staat bij *Niet bevestigd* en telt niet mee; open het één keer en het is bevestigd. Een mailbox die je een tijd niet hebt bekeken, staat er met de stand van de laatste keer.',
        '*Oudere mail lezen* bladert voor je door Verzonden en het Postvak IN, in je eigen tabblad. Met *Je oude mail inlezen* leest het een export van je mail uit een bestand. In Gmail kan het nog eens kijken via de afdrukweergave van Gmail zelf, als jij dat goedvindt. *Wat ik kan lezen* zegt per mailbox hoever het is gekomen.',
      ],
    },
    {
      title: 'Loslaten',
      paragraphs: [
        'Soms blijft het stil. Het afsluitende bericht laat de deur open, en de vragen ervoor helpen om zonder verwijt te kijken naar wat er gebeurde. Daarna kun je een les noteren; die zie je terug als een soortgelijk geval begint.',
      ],
    },
    {
      title: 'Je gegevens',
      paragraphs: [
        'Alles staat in deze browser en nergens anders: wie, wanneer, het onderwerp en wat voor bericht het was. Niet de tekst van je mail. Bij de instellingen, onder *Gegevens en privacy*, kun je het als bestand bewaren, meenemen naar een andere computer, en wissen.',
        'Verandert de mailpagina zo dat ze niet te lezen is, dan staat er ! op het knopje in plaats van een getal. *Wat ik kan lezen* zegt welk deel ontbreekt, en kopieert een verslag zonder mail erin.',
      ],
    },
  ],
};
