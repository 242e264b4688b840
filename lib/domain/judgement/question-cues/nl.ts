import type { QuestionCues } from './question-cues';

const YOU = '(?:je|jij|u|jullie|ge|gij)';
const VERB =
  '(?:kun|kunt|kan|kunnen|kon|zou|zouden|wil|wilt|willen|heb|hebt|heeft|hebben|had|hadden|dacht|dachten|bedoelde|moet|moeten|mag|mogen|vind|vindt|denk|denkt|ga|gaat|gaan|zal|zullen|komt|kom|past|schikt|bedoel|bedoelt|verwacht|reken|rekent|ben|bent|is|zijn|wordt|worden|kost|kosten|zit|staat|werkt|lukt)';
const WHAT =
  '(?:wat|wie|welke?|wanneer|waar|waarom|waarmee|waarvoor|hoeveel|hoe(?: (?:laat|lang|veel|snel|vaak|groot|hoog))?|of)';

export const NL: QuestionCues = {
  language: 'nl',
  openers: 'en|maar|dus|of|ook|nog|verder|trouwens|hoi|hallo|eerst|ja|nee|mooi|leuk|prima|top',
  atStart: [
    `(?:kun|kunt|kan|kunnen|zou|zouden|wil|wilt|willen) ${YOU} (?!ook )(?:\\S+ ){0,14}(?:laten weten|sturen|toesturen|doorsturen|opsturen|mailen|aangeven|doorgeven|zeggen|vertellen|uitleggen|bevestigen|uitrekenen|maken|aanpassen|bellen|kijken|nakijken|checken|geven|toelichten|aanleveren|bezorgen|meedenken|zien)`,
    `(?:heb|hebt|hebben|heeft) ${YOU} (?:al|ook|misschien|toevallig|nog|er|een|hem|dit|dat|eventueel)`,
    `(?:wat|wie|wanneer|waar|waarom|waarmee|hoeveel|hoe(?: (?:laat|lang|veel|snel|vaak|groot|hoog))?) ${VERB} ${YOU}\\b(?! (?:maar|hoor))`,
    `(?:welke?|hoeveel|wat voor) \\S+(?: \\S+){0,3} ${VERB} (?:${YOU}|ik|we|wij|het|dat|er)`,
    '(?:kan|kunnen|mag|mogen) (?:het|dat|dit|er|we|wij|ik) (?:ook|misschien|eventueel|nog|niet|anders)',
  ],
  anywhere: [
    `(?:laat|geef) (?:(?:me|mij|ons|het|maar|even|nog|dan|wel|gerust|aan|door|graag) )*(?:weten|door|aan)? ?${WHAT}\\b(?! (?:je|u|jullie|er|het) (?:\\S+ ){0,3}(?:vragen|nodig|hulp|anders|problemen|opmerkingen))`,
    `(?:weten|horen|weet|hoor|verneem|vernemen|benieuwd|vraag me af|vragen ons af|vraag ik me af|vroeg me af)(?: (?:we|ik|graag|nog|even|wel|dan|dus|ook|van (?:je|jou|u|jullie)))* ${WHAT}\\b(?! (?:je|u|jullie|er|het) (?:\\S+ ){0,3}(?:vragen|nodig hebt|hulp|anders|problemen))`,
    '(?:hebben|heb)(?: (?:we|wij|ik))?(?: (?:nog|alleen|wel|daarvoor|hiervoor|eerst|dan|ook))* (?:van (?:je|jou|u|jullie) )?(?:nog )?nodig(?: van (?:je|jou|u|jullie))?:?|(?:ik|we|wij) (?:mis|missen) nog|ontbreekt nog|ontbreken nog|nodig van (?:je|jou|u|jullie)',
    'mijn vraag is|onze vraag is|(?:nog|alleen) (?:een|1) (?:\\S+ )?vraag(?:je)?:|welke versie bedoel|wat bedoel (?:je|jij)|wat bedoelt u',
  ],
  requests: [
    '^(?:stuur|mail|geef|app|bel|vertel|zeg|leg|bezorg) (?:me|mij|ons)\\b(?! (?:\\S+ ){0,3}(?:tijd|dagen|dag|weken|week|uur|tot|moment|momentje|kans)\\b)',
    '(?:graag|gelieve) (?:(?:nog|even|ook|uw|je|jouw|een|de|het|wat|van (?:je|jou|u)) )*(?:\\S+ ){0,5}(?:ontvangen|toesturen|doorgeven|toelichten|toelichting|uitleg|aangeven|specificeren|door te geven|toe te lichten)',
    '(?:zouden|zou|willen|wil) (?:we|wij|ik) (?:\\S+ ){0,4}(?:graag )?(?:weten|ontvangen|horen|zien)',
  ],
};
