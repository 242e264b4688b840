import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** What Dutch automatic and holding mail is made of, beside the phrases that give it away. */
export const nlAutomatic: Lexicon = {
  language: 'nl',
  phrases: {
    'text:boilerplate': list(`
      niet bereikbaar | beperkt bereikbaar | minder goed bereikbaar | weer bereikbaar |
      weer aanwezig | weer op kantoor | ben ik * er weer | ben ik weer | ik ben * terug |
      ben ik * terug | vanaf * weer | niet gelezen | niet doorgestuurd | geen toegang |
      beperkt toegang | beperkte toegang | lees * mail | beantwoord ik | beantwoord je |
      ik beantwoord | zal ik * reageren | ik reageer | reageer ik | neem ik * contact |
      nemen wij * contact | nemen we * contact | openingstijden | bereikbaar van | bereikbaar tussen |
      in behandeling | na mijn vakantie | na mijn terugkomst | na terugkomst | bij terugkomst |
      ik werk niet op | werkdagen zijn | veelgestelde vragen | reageren wij | wij reageren |
      we reageren | reageren * binnen | wegens vakantie | afwezig | bezoek onze website |
      kijk op onze website
    `),
    'text:contact': list(`
      contact opnemen met | contact op met | contact opnemen via | contact op via |
      bellen met | bellen naar | bel | mailen naar | mail naar | mailen met | bereikbaar via |
      bereikbaar op | terecht bij | wenden tot | waargenomen door | neemt waar | neemt * voor mij waar |
      vervangt mij | te bereiken via | te bereiken op
    `),
    'text:disclaimer': list(`
      dit bericht is uitsluitend | dit bericht is vertrouwelijk | de informatie in dit |
      de inhoud van dit | deze e-mail is uitsluitend | aan dit bericht kunnen geen
    `),
    'text:salutation': list(`
      hoi | hallo | hai | hey | he | dag | beste | geachte | goedemorgen | goedemiddag | goedenavond |
      goedendag | goede morgen | goede middag | lieve
    `),
    'text:small-talk': list(`
      goedendag | goedemiddag | goedenavond | hoi | hallo | beste | dank je | dankjewel | dank u |
      bedankt | alvast bedankt | alvast dank | dank voor je geduld | dank voor uw geduld |
      bedankt voor je geduld | bedankt voor uw geduld | excuses |
      excuses voor het ongemak | excuus | fijne dag | prettige dag | fijne avond | tot snel |
      bedankt voor uw begrip | bedankt voor je begrip | dank voor uw begrip |
      excuses voor de late reactie | sorry voor de late reactie | sorry voor de vertraging |
      excuses voor de vertraging | fijne zomer | fijne feestdagen | groet | tot dan
    `),
    'text:condition': list(`
      naar uit | ernaar uit | niet meer | wachten * op jouw | wachten * op je | wachten * op uw |
      wacht * op jouw | wacht * op je | wacht * op uw | als | zodra | wanneer | indien | mocht | mochten | tenzij | mits | voordat | nadat | tot
    `),
    'text:filler': list(`
      de|het|een|en|van|ik|je|jij|jou|wij|we|u|uw|jouw|mijn|onze|ons|mij|me|er|hier|dit|dat|deze|die|
      niet|voor|met|op|aan|te|om|in|uit|door|over|bij|als|dan|zo|heb|hebben|hebt|heeft|ben|bent|is|
      zijn|was|wordt|worden|zal|zullen|kan|kunt|kun|kunnen|zou|wil|wilt|moet|nog|ook|weer|even|via|
      per|of|tot|t/m|na|naar|vanaf|tussen|tijdens|periode|week|weken|dag|dagen|maand|momenteel|
      helaas|uiteraard|graag|alvast|snel|mogelijk|spoedig|direct|eerst|eerstvolgende|
      vakantie|verlof|afwezigheid|afwezig|kantoor|bericht|berichten|mail|mails|e-mail|e-mails|
      mailbox|inbox|telefoon|telefoonnummer|telefonisch|nummer|tel|mobiel|collega|collega's|
      team|afdeling|secretariaat|receptie|klantenservice|dringend|dringende|urgente|urgent|spoed|
      zaken|zaak|vraag|vragen|gevallen|geval|contact|bereikbaar|terugkomst|terug|uur|
      werkdag|werkdagen|goede|orde|ontvangen|ontvangst|reactie|antwoord|beantwoorden|reageren|
      intern|zsm|binnenkort|nu|straks|later|erg|beste|heer|mevrouw|allen|allemaal|gesloten|
      onderwerp|automatisch|automatische|verzoek|aanvraag|binnen|luidt|zit|zitten|sta|staat|hoor|hoort|
      kom|komen|laat|laten|hierop|hierover|erop|iets|jullie|zo'n|zeer|inmiddels|wacht|wachten
    `),
  },
};
