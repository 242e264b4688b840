import { apology, noTime, type PhraseList, reproach } from '../phrase';

const ASKED = '(?:vraag|verzoek|mail|schrijf|stuur|herinner|bel)';
const REPLIED =
  '(?:gevraagd|gemaild|geschreven|gebeld|gestuurd|herinnerd|gezegd|aangegeven|uitgelegd|verzocht)';
const ORDINAL = '(?:tweede|derde|vierde|vijfde|zesde|\\d+e)';
const NEWS =
  '(?:reactie|antwoord|bericht|bevestiging|terugkoppeling|respons|teken van leven|akkoord|betaling|uitsluitsel|feedback)';
const YOU = '(?:je|jij|u|jullie|ge|gij)';
const ATTENTION = 'niet de aandacht geven die het verdient';
const FOR_IT =
  '(?: meer)?(?: voor (?:je|jou|u|jullie|dit|dat))?(?! (?:voor|om|verloren|nodig|gehad|te verliezen))';
/** How much too busy says nothing beside the softer words. */
const TOO = '(?:veel|echt veel|nu veel|gewoon|ook veel|momenteel veel)';
const NOT_NOT = '(?:(?!niet)\\S{1,20} ){0,2}';
const RUDE =
  '(?:onprofession(?:eel|ele)|respectlo(?:os|ze)|onfatsoenlijke?|onbeleefde?|onbeschofte?)';
const WHEN = {
  informal: 'wanneer komt het je uit om te reageren',
  formal: 'wanneer komt het u uit om te reageren',
};
const FROM_YOU = { informal: 'van je', formal: 'van u' };

export const nl: PhraseList = {
  language: 'nl',
  phrases: [
    reproach(`nog (?:steeds|altijd|immer) geen(?= <1>${NEWS})`, 'nog geen'),
    reproach(
      'nog (?:steeds|altijd) (?:niets|niks)(?= <3>(?:gehoord|ontvangen|vernomen|gekregen|gezien))',
      'nog niets',
    ),
    reproach(
      'nog (?:steeds|altijd) niet(?= <3>(?:gereageerd|geantwoord|beantwoord|teruggebeld|gebeld|betaald|aangeleverd|opgestuurd|laten weten|gehoord))',
      'nog niet',
    ),
    reproach('niet eens(?= <2>(?:gereageerd|geantwoord|antwoord|reactie))', 'nog niet'),
    reproach('voor de (?:zoveelste|tigste|honderdste) keer', 'nog eens'),
    reproach(`voor de ${ORDINAL} keer(?= <3>${ASKED})`, 'nog eens'),
    reproach(
      `voor de ${ORDINAL} keer(?<=${ASKED} (?:\\S{1,30} ){0,4}voor de \\S{1,9} keer)`,
      'nog eens',
    ),
    reproach(
      `(?:dit|dat) is (?:nu |inmiddels |al )*(?:mijn|de|het) (?:zoveelste|${ORDINAL}) (?:mail|bericht|herinnering|keer|poging|verzoek)`,
    ),
    reproach(
      `zoals (?:ik|we|wij) (?:(?:je|jou|u|jullie|al|eerder|vaker|meermaals|herhaaldelijk|reeds|toen) ){1,3}(?:zei|zeiden|aangaf|aangaven|vroeg|vroegen|mailde|schreef|uitlegde|heb gezegd|had gezegd|gezegd heb|heb aangegeven|aangegeven heb|heb gevraagd),?`,
      'kort samengevat',
    ),
    reproach(
      'zoals (?:al |reeds )?(?:eerder|vaker) (?:gezegd|gevraagd|aangegeven),?',
      'kort samengevat',
    ),
    reproach(`zoals (?:afgesproken|beloofd) (?:had|hadden|zou|zouden) ${YOU}`),
    reproach(
      `(?<!(?:ik|we|wij) )${YOU} (?:had|hadden|hebt|heeft|hebben|beloofde|beloofden)(?: (?:me|mij|ons|toch|eerder|toen|beloofd|toegezegd))*(?<=belo\\S{1,6}|toegezegd|beloofde (?:me|mij|ons))(?=,? dat)`,
      'ik had begrepen',
    ),
    reproach(`(?<!(?:ik|we|wij) )${YOU} (?:had|hadden|hebt|heeft|hebben) <4>(?:beloofd|toegezegd)`),
    reproach(`(?:beloofde|beloofden) ${YOU}(?: me| mij| ons)?(?=,? dat)`, 'begreep ik'),
    reproach(
      `waarom (?:reageert?|antwoordt?|belt?|betaalt?) ${YOU} <3>(?:niet|nooit)(?: meer| terug)?`,
      WHEN,
    ),
    reproach(
      'waarom hoor ik <2>(?:niets|niks|niet)(?: (?:van|meer van) (?:je|jou|u|jullie))?',
      WHEN,
    ),
    reproach(`waarom ${YOU} <2>(?:niet|nooit) (?:reageert|reageren|antwoordt|antwoorden)`, {
      informal: 'wanneer het je uitkomt om te reageren',
      formal: 'wanneer het u uitkomt om te reageren',
    }),
    reproach(
      `(?:ik neem aan|ik denk|ik vermoed|ik krijg de indruk|het lijkt erop|ik begin te denken) dat ${YOU} (?:me|mij|ons|mijn \\S{1,20}) (?:negeert|negeren|ontwijkt|ontwijken)`,
      'misschien is mijn bericht ondergesneeuwd',
    ),
    reproach(
      `(?:${YOU} negeert|negeert? ${YOU}|${YOU} (?:me|mij|ons) negeert|jullie negeren)(?: me| mij| ons)?`,
    ),
    reproach(
      'het zou (?:wel |wel zo |toch |niet meer dan )?(?:netjes|fatsoenlijk|beleefd|correct|professioneel) zijn',
      'het zou me helpen',
    ),
    reproach(
      '(?:ik ben|ik voel me) (?:(?!niet|allerminst)\\S{1,20} ){0,2}teleurgesteld',
      'ik vind het jammer',
    ),
    reproach('(?:ben ik|zijn we|wij zijn|we zijn) (?:(?!niet)\\S{1,20} ){0,2}teleurgesteld'),
    reproach(
      'teleurstellend(?<=(?:ik vind (?:het|dit|dat)|(?:dit|dat) (?:is|vind ik)) (?:\\S{1,20} )?teleurstellend)',
      'jammer',
    ),
    reproach(
      `(?:dit|dat|het|je|jij|u|jullie|(?:je|jouw|uw) \\S{1,20}) (?:is|bent|was|waren|vind ik|zijn) ${NOT_NOT}${RUDE}`,
    ),
    reproach(`(?:ik vind|wij vinden) (?:dit|dat|het|(?:je|jouw|uw) \\S{1,20}) ${NOT_NOT}${RUDE}`),
    reproach('(?:gebrek aan|geen|zonder) (?:professionaliteit|respect|fatsoen)|het fatsoen'),
    reproach('(?:onacceptabel|onaanvaardbaar|schandalig|belachelijk)(?= ?[.!,\n]|$)'),
    reproach('(?:aller)?laatste (?:waarschuwing|aanmaning|sommatie)', 'laatste bericht hierover'),
    reproach(
      '(?:nogmaals|wederom|alweer|opnieuw)(?= (?:vraag|verzoek|wijs|herinner|mail) (?:ik|wij|we))',
      'graag',
    ),
    reproach(
      '(?:nogmaals|wederom|alweer)(?<=(?:vraag|verzoek|herinner|wijs) (?:(?:ik|je|u|jullie) ){0,2}\\S{1,9})',
      'graag',
    ),
    reproach(
      'eindelijk(?: eens| een keer)?(?<=(?:kun|kunt|kan|wil|wilt|zou) (?:\\S{1,20} ){1,3}eindelijk(?: eens| een keer)?)',
      'misschien',
    ),
    reproach(
      `ik wacht (?:(?:nu|inmiddels|al|nog|steeds|altijd) ){1,3}(?:<3>(?:dagen|weken|maanden|tijden|week|maand|lang) )?op (?:je|jouw|uw|jullie) (?:antwoord|reactie|bericht)`,
      {
        informal: `ik hoor graag ${FROM_YOU.informal}`,
        formal: `ik hoor graag ${FROM_YOU.formal}`,
      },
    ),
    reproach(
      `wacht ik (?:(?:nu|inmiddels|al|nog|steeds|altijd) ){1,3}(?:<3>(?:dagen|weken|maanden|tijden|week|maand|lang) )?op (?:je|jouw|uw|jullie) (?:antwoord|reactie|bericht)`,
      {
        informal: `hoor ik graag ${FROM_YOU.informal}`,
        formal: `hoor ik graag ${FROM_YOU.formal}`,
      },
    ),
    reproach(
      `(?:${YOU} laat|${YOU} laten|laat ${YOU}) (?:me|mij|ons|niets|niks) <2>(?:wachten|zitten|stikken|barsten|horen|weten)`,
    ),
    reproach(
      `(?:nu )?al (?:twee|drie|vier|vijf|zes|tien|\\d+|een paar|meerdere|talloze|zoveel) (?:keer|maal|keren|malen)(?= <4>${REPLIED})`,
      'eerder',
    ),
    reproach(
      `(?:al )?(?:meermaals|herhaaldelijk|meerdere malen|tot vervelens toe)(?= <4>${REPLIED})`,
      'eerder',
    ),
    reproach(
      'ondanks (?:mijn|onze) <2>(?:verzoeken|verzoek|mails?|berichten|herinneringen?|oproepen)',
      'na mijn vorige bericht',
    ),
    reproach('ik eis', 'ik wil graag'),
    reproach('(?:dit|dat|zo) kan (?:dit |dat |echt |zo )*niet (?:langer|meer)'),
    reproach(`(?:je|uw|jullie) (?:aanhoudende |lange )?stilzwijgen|${YOU} stilte niet`),
    reproach(
      `(?:het is|het blijft|is het|blijft het) (?:(?:nu|al|inmiddels|nog|steeds|erg|heel|wel|angstvallig|opvallend) ){0,3}(?:<3>(?:dagen|weken|maanden|tijd|week|maand|tijdje) )?(?:al )?(?:stil|muisstil|doodstil) (?:van|aan) (?:je|jouw|jullie|uw) (?:kant|zijde)`,
      { informal: 'ik hoor graag van je', formal: 'ik hoor graag van u' },
    ),
    reproach(
      `${YOU} <2>(?:niet|nooit|geen) (?:eens )?(?:de )?moeite (?:neemt?|nemen|doet?|doen)(?: om)?`,
    ),
    reproach(`(?:niet|geen|nooit) (?:eens )?(?:de )?moeite (?:genomen|gedaan)(?= om| te)`),
    reproach(
      `${YOU} (?:hebt|heeft|hebben|heb) <4>(?:(?<!nog )niet|nooit|op geen enkele \\S{1,20}) <2>(?:gereageerd|geantwoord|teruggebeld)`,
    ),
    reproach(
      `(?:heb|hebt|heeft|hebben) ${YOU} <6>(?:(?<!nog )niet|nooit) <2>(?:gereageerd|geantwoord|teruggebeld)`,
    ),
    reproach(
      `op (?:mijn|geen enkele van mijn|geen van mijn|onze) (?:twee|drie|vier|vijf|zes|\\d+|eerdere|vele|vorige) (?:mails?|e-mails?|berichten|vragen) <3>(?:niet|nooit) <2>(?:gereageerd|geantwoord)`,
    ),
    noTime(`ik heb (<3>)geen tijd${FOR_IT}`, `ik kan dit {1} ${ATTENTION}`),
    noTime(`heb ik (<3>)geen tijd${FOR_IT}`, `kan ik dit {1} ${ATTENTION}`),
    noTime(`ik heb (?:er|hier) (<3>)geen tijd(?: meer)? voor`, `ik kan dit {1} ${ATTENTION}`),
    noTime(`heb ik (?:er|hier) (<3>)geen tijd(?: meer)? voor`, `kan ik dit {1} ${ATTENTION}`),
    noTime(`ik (?:heb het|ben) (<3>)(?:${TOO} )?te druk${FOR_IT}`, `ik kan dit {1} ${ATTENTION}`),
    noTime(
      `(?:heb ik het|ben ik) (<3>)(?:${TOO} )?te druk${FOR_IT}`,
      `kan ik dit {1} ${ATTENTION}`,
    ),
    noTime(
      '(?:ik (?:verdrink|verzuip|stik)|(?:verdrink|verzuip|stik) ik) <2>in het werk|(?:ik kan|kan ik) <3>er <2>niet (?:tussen krijgen|bij hebben|bijhebben|tussendoor doen)',
    ),
    noTime(`(?:we|wij) hebben (<3>)geen tijd${FOR_IT}`, `we kunnen dit {1} ${ATTENTION}`),
    noTime(
      '(?:ik heb|heb ik|ik heb het|ik ben|we hebben) <3>(?:geen tijd|te druk)(?= (?:voor|om))',
    ),
    noTime('ik kom er <3>niet aan toe', 'ik geef dit graag later mijn volle aandacht'),
    apology(
      '(?:sorry|excuus|excuses|mijn excuses|het spijt me|pardon|neem me niet kwalijk)(?: hoor)?,? (?:dat|als) ik (?:(?!pas|laat|later|zo)\\S{1,30} ){0,4}?(?:stoor|lastigval|lastig val|stalk|mail|schrijf|bel|zeur|aandring|stuur|kom|terugkom|benader)',
      '',
    ),
    apology(
      '(?:ik wil|ik wilde|we willen|ik hoop dat ik) (?:je|u|jullie) (?:echt |zeker )?niet (?:storen|stoor|lastigvallen|lastigval|lastig vallen|opjagen|pushen)',
      '',
    ),
    apology(
      '(?:sorry|excuses|mijn excuses) voor (?:het storen|de storing|het lastigvallen|(?:al)?weer een mail|nog een mail|de vele mails?)',
      '',
    ),
  ],
};
