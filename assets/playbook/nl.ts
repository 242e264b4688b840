import type { Step } from '../../lib/domain/step';

/** Dutch says "je" to a client; who prefers "u" changes the text in the options. */
export const nl: Readonly<Record<Step, string>> = {
  'ask-ahead': `Hallo {client},

Mijn agenda voor {month} begint zich te vullen. In {mentioned} had je het over "{subject}".

Weet je al iets meer over wanneer ik kan beginnen? Ongeveer is genoeg: dan houd ik die tijd voor je vrij en kan ik het goed doen. Schuift het op, dan hoor ik dat net zo graag.

Hartelijke groet,
{me}`,

  reminder: `Hallo {client},

Alles goed bij jullie, hoop ik. Op {since} schreef ik je over "{subject}". Misschien lag er net veel op je bord; dat kan gebeuren.

Hoe wil je hiermee verder? Een paar woorden is genoeg: ja, later, of anders dan we dachten. Is er iets veranderd in wat je nodig hebt of wanneer, dan denk ik graag mee, ook even aan de telefoon. En een nee is ook prima.

Het heeft geen haast. Als ik het deze week weet, houd ik er ruimte voor vrij en kan ik er de aandacht aan geven die het verdient.

Fijne dag,
{me}`,

  'ask-for-a-date': `Hallo {client},

Fijn dat je liet weten dat "{subject}" nog bij jullie loopt. Neem er gerust de tijd voor.

Rond welke datum denk je dat er meer duidelijk is? Een schatting in weken is genoeg. Dan plan ik eromheen, en laat ik je tot die tijd met rust.

Ligt er nog iets waar ik bij kan helpen, zoals een korte samenvatting voor je collega's, dan maak ik die graag. En is het plan inmiddels van de baan, dan is dat ook goed om te weten.

Hartelijke groet,
{me}`,

  closure: `Hallo {client},

Ik kom nog één keer terug op "{subject}". Mijn vorige bericht was van {since}, en ik kan me goed voorstellen dat andere dingen voorgaan.

Zal ik dit voorlopig als afgerond beschouwen? Je hoeft er niets voor te doen: hoor ik niets, dan sluit ik het over een week aan mijn kant af en geef ik de gereserveerde tijd vrij.

Zat iets je dwars in het voorstel of de aanpak, dan hoor ik dat graag en zoek ik met je naar iets wat wel past. En komt het later weer op tafel, dan ga ik er met evenveel plezier mee aan de slag: één regel van jou is genoeg.

Het ga je goed,
{me}`,
};
