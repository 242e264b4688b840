import type { AddressForm } from '../playbook/playbook-text';

/** Words that make an answer easy, or none needed; folded. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  nl: /\b(?:genoeg|voldoende|(?:is|zijn|mag|kan|vind ik) (?:dat |het |ook |helemaal |even |net zo |allemaal |natuurlijk )*(?:ook|prima|goed|oke|fijn|welkom)|hoeft? niet|hoef (?:je|jij) (?:me |mij )?(?:niets|niet)|hoeft u (?:me |mij )?(?:niets|niet)|geen (?:haast|probleem|punt)|liever niet|een nee|helpt al|vergeten|(?:een )?ander moment|later vandaag|laat (?:je|u) (?:gewoon )?(?:open|weg)|net zo goed|zeg(?:t u)? (?:het|je) (?:er )?(?:dan )?(?:gerust|liever)|zoek(?:t u|t)? (?:je )?zelf|nieuwe datum|begrijp ik)\b/,
  en: /\b(?:enough|plenty|fine|all right|no (?:rush|hurry|need|pressure|problem)|don't have to|needn't|need (?:do )?not|need do nothing|will do|no explanation|just as (?:good|welcome)|a no is|an answer (?:too|as well)|if (?:you(?:'d| would)? (?:rather|prefer|sooner)|later|not|none|it can|a later|that|any(?: part)?|something|this)|name (?:a|one)|one letter|any of (?:the|them)|each of these|be good to hear|leave it open|stay open|stay blank|off (?:the table|your list)|a (?:single|one-line) (?:word|line|answer|point)|good to hear too|(?:is|are) all i need)\b/,
  de: /\b(?:genugt|genugen|reicht|reichen|geht (?:das )?(?:auch|genauso)|gute antwort|in ordnung|kein(?:e)? (?:problem|eile|stress)|ein nein|hilft (?:mir )?(?:auch|beim)|plane ich (?:einfach |dann )*um|lass(?:en sie)? (?:es )?einfach offen|verstehe ich|nachste woche geht auch|wenn nicht|(?:brauchst du|brauchen sie) nichts|lassen wir es|(?:andere|andern sie) einfach|kann spater kommen|ein andermal|umso besser|hat sich meine frage erledigt|hat sich erledigt|warten wir|hier abschliessen|anderen zeitraum|wenn das|sagen sie|gern (?:einen|etwas) andere(?:n|s)|notig)\b/,
  fr: /\b(?:suffi(?:t|sent|ra)|va (?:aussi|tres bien)|vont|convien(?:t|nent) (?:aussi|tres bien)|sans explication|aucun souci|pas de (?:souci|probleme|presse)|bonne reponse|sinon|si (?:c'est (?:trop tard|reporte|plus)|tu preferes|vous preferez|ce n'est|cela tombe|le (?:projet|virement))|c'est (?:tres bien|bien ainsi)|dis-le|dites-le|une autre fois|tout m'aide|comme (?:tu|vous) prefere[sz]|peut (?:venir plus tard|attendre)|un simple)\b/,
};

/** A sentence that leaves an easy way out, to put behind the ask. */
export const WAY_OUT: Readonly<Record<string, Readonly<Record<AddressForm, string>>>> = {
  nl: {
    informal: 'Eén regel is genoeg, en een nee is ook goed.',
    formal: 'Eén regel is genoeg, en een nee is ook goed.',
  },
  en: {
    informal: 'One line is plenty, and a no is fine too.',
    formal: 'A single line is enough, and a no is fine as well.',
  },
  de: {
    informal: 'Eine Zeile genügt, und ein Nein ist auch in Ordnung.',
    formal: 'Eine Zeile genügt, und ein Nein ist auch in Ordnung.',
  },
  fr: {
    informal: 'Un mot suffit, et un non me va aussi.',
    formal: 'Un mot suffit, et un non me convient aussi.',
  },
};

/** Whether the folded text leaves an easy way out; true in a language nobody has listed. */
export function offersWayOut(folded: string, language: string | null): boolean {
  if (language === null) return Object.values(SIGNS).some((signs) => signs.test(folded));
  return SIGNS[language]?.test(folded) ?? true;
}
