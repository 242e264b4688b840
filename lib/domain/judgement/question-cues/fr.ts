import type { QuestionCues } from './question-cues';

const ASKED =
  '(?:pouvez|pourriez|avez|auriez|etes|seriez|savez|voulez|voudriez|souhaitez|pensez|comptez|prevoyez|connaissez|preferez|proposez)-vous|(?:peux|pourrais|as|aurais|es|serais|sais|veux|voudrais|penses|comptes|preferes|proposes)-tu';
const WHAT =
  "(?:si|s'il|s'ils|quand|comment|combien|ou|pourquoi|ce que|ce qu'|quel|quelle|quels|quelles|lequel|laquelle|a quelle|a quel|votre|vos|ton|ta|tes)";

export const FR: QuestionCues = {
  language: 'fr',
  openers: 'et|mais|donc|alors|ou|bonjour|salut|oui|non|aussi|merci|super|ok|sinon|par contre',
  atStart: [
    "(?:est-ce que|est-ce qu|qu'est-ce que|qu'est-ce qui)",
    '(?:quand|comment|combien|ou|pourquoi) (?:est|sont|peut|peux|pouvez|serait|seraient|comptez|pourrait|faut)',
    '(?:quel|quelle|quels|quelles) (?:est|sont|serait|seraient|\\S+ (?:avez|as|pouvez|peux|prevoyez|conseillez|preferez))',
    "(?:on peut|on pourrait|c'est possible|possible) (?:\\S+ ){0,3}(?:avoir|voir|faire|payer|changer)",
  ],
  anywhere: [
    `(?:${ASKED}) (?=[a-z])`,
    `(?:dites|dis|indiquez|indique|precisez|precise|donnez|donne|faites|fais)-?(?:moi|nous)?(?: (?:juste|aussi|simplement|vite|bien|donc|savoir|s'il vous plait|svp|stp))* ${WHAT}\\b(?! (?:vous|tu) (?:avez|as|aviez|avais) (?:des|besoin|la moindre))`,
    `(?:me|nous) (?:dire|preciser|indiquer|confirmer|faire savoir|rappeler) (?:\\S+ ){0,2}${WHAT}\\b`,
    `(?:savoir|demande|demandons|demandais|curieux de savoir|connaitre) ${WHAT}\\b`,
    '(?:aimerions|aimerais|voudrions|voudrais|souhaiterions|souhaiterais|souhaitons) (?:\\S+ )?(?:savoir|connaitre|recevoir|avoir)',
    "(?:il (?:me|nous) (?:faut|faudrait|manque|manquerait)|(?:avons|aurions|aurais|j'ai|j'aurais) (?:encore |aussi |juste )?besoin d(?:e|es|u|'))",
    '(?:tu|vous) (?:\\S+ ){1,6}(?:quand|combien|comment|ou|pourquoi|quoi)\\W*$|(?:ma|notre|une) (?:\\S+ )?question :',
  ],
  requests: [
    '(?:^|, )(?:envoyez|envoie|renvoyez|renvoie|transmettez|transmets|communiquez|donnez|donne|rappelez|rappelle)-(?:moi|nous)\\b',
    "(?:merci de|veuillez|priere de) (?:bien vouloir )?(?:me|nous|m') ?(?:\\S+ )?(?:renvoyer|envoyer|transmettre|faire parvenir|communiquer|preciser|indiquer|confirmer|donner|dire|adresser|fournir)",
  ],
};
