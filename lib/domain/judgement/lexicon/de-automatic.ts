import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** What German automatic and holding mail is made of, beside the phrases that give it away. */
export const deAutomatic: Lexicon = {
  language: 'de',
  phrases: {
    'text:boilerplate': list(`
      keinen zugriff | keinen zugang | eingeschrankt erreichbar | nur eingeschrankt | nicht erreichbar |
      wieder erreichbar | wieder im buro | wieder da | bin ich wieder | wieder fur sie da |
      wieder zuruck | ich bin * zuruck | bin ich * zuruck | nicht weitergeleitet |
      nicht gelesen | nicht abgerufen | werde ich * beantworten | beantworte ich | antworte ich |
      ich antworte | antworten ihnen | melden uns * bei ihnen | melde mich * bei ihnen |
      nach meiner ruckkehr | nach ruckkehr | beantwortet | bearbeitet | bearbeiten |
      wir kummern uns | im urlaub | offnungszeiten | geschaftszeiten | erreichen uns |
      besuchen sie unsere | haufig gestellte fragen | vielen dank fur ihre anfrage |
      danke fur ihre anfrage | vielen dank fur deine anfrage
    `),
    'text:contact': list(`
      wenden sie sich | wende dich | kontaktieren sie | kontaktiere | erreichen sie | erreichst du |
      rufen sie | zu erreichen unter | steht ihnen | stehen ihnen | hilft ihnen | vertritt mich |
      werde ich * vertreten | vertreten durch | schreiben sie an
    `),
    'text:disclaimer': list(`
      diese e-mail enthalt | diese nachricht enthalt | diese e-mail ist vertraulich |
      der inhalt dieser
    `),
    'text:salutation': list(`
      hallo | hi | hey | guten tag | guten morgen | guten abend | sehr geehrte | sehr geehrter |
      liebe | lieber | moin | gruss gott | servus
    `),
    'text:small-talk': list(`
      hallo | guten tag | guten abend | danke | vielen dank | danke fur ihre geduld |
      danke fur deine geduld | vielen dank fur ihre geduld | danke fur ihr verstandnis |
      vielen dank fur ihr verstandnis | vielen dank fur ihr interesse | entschuldigung |
      entschuldigen sie die verspatung | entschuldigung fur die verspatung |
      ich bitte um verstandnis | wir bitten um verstandnis | schonen tag | frohe feiertage
    `),
    'text:condition': list(`
      melde mich * an | melden uns * an | melde mich * ab | melden uns * ab | nicht mehr |
      melde mich hiermit | warten * auf ihre | warten * auf ihren | warten * auf deine |
      warte * auf ihre | warte * auf ihren | warte * auf deine | warte * auf deinen |
      warten * auf deinen | wenn | sobald | falls | sofern | nachdem | bevor | sollte | sollten | bis
    `),
    'text:filler': list(`
      der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|ich|du|sie|es|wir|ihr|ihnen|dir|
      mich|mir|uns|sich|nicht|ist|sind|war|wird|werden|wurde|werde|hat|haben|habe|kann|konnen|soll|
      muss|mit|von|zu|zum|zur|bei|auf|fur|an|am|im|in|aus|nach|uber|unter|um|ab|bis|vom|wahrend|
      zwischen|als|wie|wenn|noch|auch|nur|hier|dann|da|mein|meine|meiner|meinem|meinen|dein|deine|
      ihre|ihrer|ihrem|ihren|unser|unsere|bitte|gerne|gern|derzeit|momentan|aktuell|leider|so|
      schnell|bald|moglich|moglichst|umgehend|wieder|zuruck|erreichbar|einschliesslich|
      voraussichtlich|zeit|zeitraum|woche|wochen|tag|tage|tagen|urlaub|abwesenheit|buro|ruckkehr|
      nachricht|nachrichten|mail|mails|e-mail|e-mails|postfach|telefon|telefonisch|telefonnummer|
      nummer|tel|mobil|kollege|kollegin|kollegen|vertretung|team|sekretariat|dringende|dringend|
      dringenden|eiligen|fallen|fall|anliegen|angelegenheiten|fragen|frage|anfrage|anfragen|notfall|
      frau|herr|herrn|damen|herren|geehrte|alle|zusammen|uhr|werktag|werktage|werktagen|stunden|
      erhalten|eingegangen|innerhalb|schnellstmoglich|eingang|weitergeleitet|lautet|antwort|beantworten|intern|gerade|etwas|
      kurze|automatische|automatisch|diese|dieser|diesem|dieses|zwei|drei|funf|darauf|darum|hierzu
    `),
  },
};
