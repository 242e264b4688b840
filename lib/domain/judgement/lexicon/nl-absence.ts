import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** What Dutch absence notices say, sentence by sentence. */
export const nlAbsence: Lexicon = {
  language: 'nl',
  phrases: {
    'text:filler': list(`
      relatie | relaties | klant | klanten | patient | patienten | bezoeker | bezoekers |
      lezer | lezers | leden | iedereen | collegae | zakenrelatie | zakenrelaties | eerstvolgende
    `),
    'text:self-declared': list(`
      dit is een automatisch antwoord | dit is een automatisch bericht |
      dit is een automatische reactie | dit is een automatische mail |
      dit is een automatische e-mail | dit is een automatisch gegenereerd |
      dit is een automatisch gegenereerde | deze mail is automatisch |
      dit bericht is automatisch | deze e-mail is automatisch | beantwoord deze * niet |
      niet op deze mail antwoorden | niet op dit bericht reageren | wordt automatisch verwerkt
    `),
    'text:away': list(`
      ik ben er * niet | ben ik er * niet | ben ik * vrij | ik ben * vrij | ik ben * op reis |
      ben ik * op reis | ik ben * niet bereikbaar | ben ik * niet bereikbaar |
      ik ben * beperkt bereikbaar | ik ben * slecht bereikbaar | ik ben * op zakenreis |
      ik ben * op cursus | ik ben * in het buitenland | geniet van * vakantie |
      ik ben * zwangerschapsverlof | ik ben * ouderschapsverlof | ben ik * zwangerschapsverlof |
      ik ben * uit kantoor | ik ben * buiten kantoor | kantoor * gesloten | is * gesloten |
      zijn wij * gesloten | zijn we * gesloten | wij * afwezig | ik werk * op maandag |
      mijn werkdagen | ik werk niet op | ik werk parttime | omdat ik * afwezig |
      ik ben helaas * ziek | wegens vakantie | wegens ziekte | in verband met ziekte |
      in verband met vakantie | vanwege vakantie | ik zit * in het buitenland |
      onze * is gesloten | is onze * gesloten | zijn gesloten | ziek thuis | ik ben * ziek |
      op vakantie | we zijn dicht | zijn wij dicht
    `),
    'text:back': list(`
      weer bereikbaar | weer aanwezig | weer op kantoor | weer op post | weer terug | er weer |
      weer voor je klaar | weer voor u klaar | weer aan de slag | weer beschikbaar |
      weer op mijn plek | weer geopend | weer open | ik ben * terug | ben ik * terug |
      zijn wij * terug | zijn we * terug | daarna ben ik | ben ik weer | weer aan het werk
    `),
    'text:access': list(`
      mail * niet gelezen | mails * niet gelezen | bericht * niet gelezen |
      berichten * niet gelezen | mail * niet doorgestuurd | bericht * niet doorgestuurd |
      mails * niet doorgestuurd | lees * mail niet | lees * e-mail niet | lees geen mail |
      lees geen e-mail | geen toegang tot | beperkt toegang | beperkte toegang |
      mail * niet * regelmatig | mail * beperkt | inbox * niet | lees ik * bericht |
      lees ik * mail | lees ik * e-mail | mails lees ik | lees uw bericht op |
      lees je bericht op | niet meer gelezen | lees geen mails | lees geen e-mails
    `),
    'text:urgent': list(`
      dringende zaken | dringende vragen | urgente zaken | urgente vragen | spoedgevallen |
      bij haast | heeft het haast | is het dringend | is het urgent | is er spoed |
      als het dringend is | met spoed | niet kan wachten | kan het niet wachten |
      kan uw vraag niet wachten | kan je vraag niet wachten | niet tot dan wachten
    `),
    'text:on-return': list(`
      beantwoord ik * terug | daarna beantwoord ik | daarna reageer ik | daarna lees ik |
      bij terugkomst | na terugkomst | na mijn terugkomst | bij mijn terugkomst |
      na mijn vakantie * reageren | zodra ik * terug | zodra wij * terug | zodra we * terug |
      als ik * terug ben | wanneer ik * terug ben | reageer ik * zodra |
      beantwoord je * zo snel mogelijk | beantwoord uw * zo snel mogelijk |
      beantwoord * zo spoedig mogelijk | na onze terugkomst | mijn eerstvolgende werkdag |
      eerstvolgende werkdag | na onze vakantie
    `),
    'text:cover': list(`
      waargenomen door | neemt * voor mij waar | neemt mijn * waar | neemt * mijn taken over |
      neemt * mijn werk over | vervangt mij | mijn vervanger | mijn vervangster |
      contact opnemen met | contact op met | terecht bij | wenden tot | te bereiken via |
      te bereiken op | mail dan naar | mailen naar | bel dan | bellen met | bellen naar | bel |
      kunt u bij * terecht | kun je bij * terecht | collega * bellen | voor mij in |
      kunt u * mailen | kun je * mailen
    `),
    'text:automatic': list(`
      dit automatische bericht | deze automatische reactie | deze automatische e-mail |
      dit automatisch bericht | automatisch antwoord | automatische bevestiging
    `),
    'text:gone': list(`
      ik ben niet meer werkzaam bij | ik ben niet langer werkzaam bij |
      ben ik niet meer werkzaam bij | ben ik niet langer werkzaam bij | niet meer werkzaam bij |
      niet langer werkzaam bij | niet meer werkzaam voor | niet langer werkzaam voor |
      niet meer in dienst | niet langer in dienst | werk niet meer bij | werkt niet meer bij |
      werk niet langer bij | werkt niet langer bij | werk ik niet meer bij |
      werk ik niet langer bij | ben ik uit dienst | is uit dienst | heb ik * verlaten |
      ik heb * verlaten | niet meer verbonden aan | niet meer verbonden met |
      mailbox * niet meer gebruikt | mailadres * niet meer in gebruik |
      e-mailadres * niet meer in gebruik | ik ben met pensioen | met pensioen gegaan |
      laatste werkdag | laatste dag bij | niet meer in gebruik | werkt hier niet meer |
      werk hier niet meer
    `),
    'text:received': list(`
      in goede orde ontvangen | hebben * ontvangen | heb * ontvangen | is ontvangen |
      dank voor je bericht | dank voor uw bericht | bedankt voor uw aanvraag |
      bedankt voor je aanvraag | aanvraag * ingediend | melding * ontvangen |
      ticket is aangemaakt | bedankt voor het insturen | dank voor het insturen |
      bedankt voor je mail | bedankt voor uw mail | bedankt voor uw e-mail |
      bedankt voor je e-mail
    `),
    'text:answer-time': list(`
      zo spoedig mogelijk in behandeling | binnen * dagen | zo spoedig mogelijk contact |
      nemen binnen | streven ernaar * binnen | neemt zo snel mogelijk contact |
      u krijgt * reactie | je krijgt * reactie
    `),
    'text:case-number': list(`
      onder nummer | kenmerk | dossiernummer | geregistreerd onder
    `),
    'text:turn-to-matter': list(`
      maar | dus | echter | behalve | daarom | zullen we | laten we | vandaag nog | stuur je |
      stuur ik | stuur u | ik neem | wij nemen | we nemen | schuif | graag de | mag naar | mag je
    `),
    'text:matter': list(`
      offerte | voorstel | ontwerp | ontwerpen | drukproef | proef | factuur | contract | budget |
      planning | presentatie | oplevering | teksten | tekst | foto's | logo | website | site |
      schets | schetsen | concept | overeenkomst | opdracht | prijs | versie | huisstijl | folder |
      brochure | bestand | bestanden | afspraak
    `),
    'text:farewell': list(`
      dank | dank je | dank je wel | dankjewel | dank u | dank u wel | dankuwel | bedankt |
      hartelijk dank | hartelijk bedankt | veel dank | graag gedaan | geen dank | tot dan |
      tot morgen | tot snel | tot straks | tot ziens | tot volgende week | fijn weekend |
      goed weekend | fijne dag | fijne avond | fijne vakantie | tot maandag | tot dinsdag |
      tot woensdag | tot donderdag | tot vrijdag | prettige samenwerking | fijne zomer |
      fijne feestdagen | tot gauw
    `),
    'text:unsubscribe': list(`
      uitschrijven | afmelden | schrijf je hier uit | schrijf u hier uit | meld je af |
      niet meer ontvangen | uit te schrijven
    `),
    'text:newsletter': list(`
      bekijk * online | bekijk * in je browser | bekijk * in uw browser | webversie |
      je ontvangt deze * omdat | u ontvangt deze * omdat | deze nieuwsbrief |
      u ontvangt dit * omdat | je ontvangt dit * omdat `),
    'text:undelivered': list(`
      uw bericht kon niet worden bezorgd | je bericht kon niet worden bezorgd |
      uw bericht is niet bezorgd | je bericht is niet bezorgd | bericht * niet worden afgeleverd
    `),
  },
};
