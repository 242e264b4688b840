import type { QuestionCues } from './question-cues';

const YOU = '(?:du|sie|ihr)';
const WHAT =
  '(?:ob|was|wer|wen|wem|welche[rsmn]?|wann|wo|warum|wieso|womit|wofur|wie(?: (?:viele?|lange|oft|schnell|hoch|gross))?|wieviel)';
const VERB =
  '(?:ist|sind|gilt|gelten|dauert|lauft|sieht|steht|kann|kannst|konnen|konnten|konntest|ware|waren|wurde|wurden|willst|wollen|hast|haben|hattest|hatten|dachtest|muss|soll|sollen|darf|darfst|durfen|findest|finden|denkst|denken|geht|passt|wird|wirst|meinst|meinen|meinten|mochtest|mochten|gibt|kostet|kosten|brauchst|brauchen|bekommst|bekommen)';

export const DE: QuestionCues = {
  language: 'de',
  openers: 'und|aber|also|auch|oder|dann|ok|hallo|hi|noch|ja|nein|super|schon|prima|ausserdem',
  atStart: [
    `(?:kannst|konnen|konntest|konnten|wurdest|wurden|willst|wollen|magst) ${YOU} (?:\\S+ ){0,16}(?:schicken|senden|zusenden|zuschicken|mailen|sagen|mitteilen|geben|erklaren|bestatigen|prufen|machen|anpassen|andern|lassen|nennen|zeigen|liefern|nachreichen|erlautern|schauen|aufschlusseln|weiterleiten|rechnen|ausrechnen|anrufen)`,
    `(?:wann|wo|warum|wieso|womit|wofur|wieviel|was|wie(?: (?:viele?|lange|oft|schnell|hoch|gross))?) ${VERB} (?:es|das|der|die|den|${YOU}|ich|wir|dir|ihnen)\\b`,
    `(?:welche[rsmn]?|was fur) \\S+(?: \\S+){0,3} ${VERB} (?:${YOU}|es|das|wir|ich|dir|ihnen)`,
    '(?:hast|haben) (?:du|sie) (?:das|den|die|es|ihn|auch|schon|noch|vielleicht|eventuell|zufallig)',
    '(?:geht|ginge|ist|ware) (?:das|es|auch|dies) (?:auch|noch|nicht|eventuell|moglich)',
  ],
  anywhere: [
    `(?:lass|lassen|sag|sagen|teil|teilen|gib|geben|schreib|schreiben|nenn|nennen)(?: sie)?(?: (?:mir|uns|mich|doch|bitte|kurz|noch|einfach|gern|gerne|bescheid|wissen|mal))*(?: mit)?,? (?:bescheid,? |wissen,? |mit,? |durch,? )?${WHAT}\\b(?! (?:sie|du|ihr) (?:\\S+ ){0,3}(?:fragen|hilfe)\\b)`,
    `(?:frage mich|fragen uns|wissen|interessieren|interessiert (?:mich|uns)|unklar|fraglich),? ${WHAT}\\b`,
    '(?:brauche|brauchen|benotige|benotigen|bendtigen) (?:(?:ich|wir|noch|dazu|dafur|hierfur|vorher|von (?:dir|ihnen|euch)) )*(?:deine?n?|ihre?n?|von (?:dir|ihnen)|noch)\\b|(?:fehlt|fehlen) (?:mir|uns) noch|(?:mir|uns) (?:fehlt|fehlen) noch',
    '(?:meine|unsere|eine|noch eine|kurze|nur eine) frage(?: noch)?:|welche version mein|was meinst du|was meinen sie',
  ],
  requests: [
    '(?:^|, )(?:bitte )?(?:schick|schicke|sende|schicken sie|senden sie|gib|geben sie|sag|sagen sie|nenne|nennen sie|teilen sie|teile|mail|mailen sie)(?: (?:mir|uns))\\b(?! (?:\\S+ ){0,3}(?:zeit|tage?|wochen?|bis|moment|stunden)\\b)',
    'bitte (?:um|noch um) (?:\\S+ ){0,3}(?:erlauterung|klarung|mitteilung|angabe|zusendung|info|auskunft)|bitte (?:\\S+ ){0,6}(?:erlautern|mitteilen|aufschlusseln|zusenden|nachreichen)',
  ],
};
