import type { PhaseWords } from './phase-words';

const GO =
  '(?:verder(?: ?(?:te )?(?:kunnen|gaan|werken|doen|kan|ga|werk|kunt))?|doorgaan|doorwerken|voortdoen)';
const GO_ON =
  '(?:verder(?: ?(?:te )?(?:kunnen|gaan|werken|doen|kan|ga|werk|kunt))?|beginnen|starten|opstarten|afwerken|afronden|doorgaan|doorwerken|voortdoen)';

export const NL: PhaseWords = {
  language: 'nl',
  quote:
    '(?:prijs)?offertes?|offerteaanvra(?:ag|gen)|prijsopgaven?|prijsvoorstel(?:len)?|kostenraming(?:en)?|bestek',
  offer: 'voorstel|aanbod|bied|aanbieden|begroting',
  invoice: '(?:voorschot|deel|eind|slot|termijn)?factu(?:ur|ren|urtje)',
  reminder:
    'beta(?:al|lings)herinnering(?:en)?|aanmaning|openstaand(?:e)? (?:bedrag|saldo|facturen)',
  mine: "mijn|onze|ons|m'n",
  yours: 'je|jouw|uw|jullie',
  thanks: 'bedankt|dank|dankjewel|dankuwel|merci',
  asIn: 'zoals (?:\\S+ )?(?:in|op)|volgens|conform|overeenkomstig|buiten|op basis van',
  otherQuote: 'te laat voor|stage|vacature',
  otherWork:
    'contract|overeenkomst|word|excel|windows|browser|software|cv|restaurant|pakket|pakje|enquete|beoordeling|wetsontwerp',
  otherBlock: 'file|verkeer|trein|lift|sneeuw|agenda',
  gives:
    'hierbij|bij deze|bijgevoegd|bijgaand|bijgesloten|in (?:de )?bijlage|als bijlage|aangehecht|hier (?:is|zijn|vind)|ziehier|(?:stuur|zend|mail|bezorg)(?:de)? ik|ik (?:stuur|zend|mail|bezorg)(?:de)?|(?:ge)?(?:stuurd|zonden|maild)|doorgestuurd|verzonden|klaargezet|(?:staat|staan|is|zijn) (?:nu |al |weer )?(?:klaar|beschikbaar|online)|geupload',
  later:
    'straks|later|morgen|binnenkort|volgende (?:week|maand)|eind(?:e)? (?:van )?(?:de|deze) (?:week|maand)|zodra|na (?:de )?oplevering|zal|zullen|mag ik',
  wants:
    '(?:kun|kunt|kan|kunnen|wil|wilt|willen|zou|zoudt|zouden) (?:je|jij|u|jullie) … (?:sturen|maken|opmaken|bezorgen|geven|doorsturen|mailen|uitwerken|opstellen|bezorgen)|(?:graag|ontvangen|krijgen|willen|wil|wensen|vragen|zoek(?:en)?|nodig) … een (?:\\S+ ){0,2}(?:offerte|prijs\\S+|kostenraming)|offerte (?:aan)?vragen|(?:maak|stuur|bezorg|mail) (?:me|mij|ons) … een',
  weighs:
    'bekijken|bekeken|gekeken|nagekeken|doorgenomen|gelezen|ontvangen|aangekomen|bespreken|besproken|overlopen|vragen (?:over|bij)|terug(?:komen)? op|kom … terug|terugkoppeling|beslissing|beslist|akkoord|reactie op|geldig|vervalt|budget|aangepaste?|aanpassen|herziene?|nieuwe|budgettair|te (?:hoog|duur)|hoger|lager|korting|ik (?:maak|stuur|bezorg|werk)|overwegen|in overweging',
  accepts:
    '(?:ga|gaan|zijn|ben) (?:wij |we |ik )?(?:volledig |helemaal |graag )?akkoord|(?:is|zijn) (?:goedgekeurd|akkoord|aanvaard|geaccepteerd)|(?:getekend|ondertekend)e?|hierbij (?:ons |mijn )?akkoord|aanvaarden|accepteren|keuren … goed',
  notYet: 'als|zodra|indien|tot|nog niet|niet|voordat|voor we|nog geen|of',
  unpaid:
    'open|openstaand(?:e)?|onbetaald|vervallen|verstreken|vervaldatum|vervaldag|betaaltermijn|betaling(?:en)?|betaald|betalen|overmaken|overschrijving|overgemaakt|ontvangen|aangekomen|herinner(?:en|ing)|herinnering|voldaan|te laat',
  pays: 'betaald|betalen|betaling|betaalbaar|overgemaakt|overschrijving|boekhouding|administratie|goedgekeurd|ontvangen|klopt|kloppen|fout|verkeerd|ingeboekt|verwerkt|in orde|vraag over|vragen over|creditnota',
  paidMyself:
    'ik (?:heb|zal|ga) … (?:betaald|overgemaakt|betalen|voldaan)|(?:heb|hebben) (?:ik|wij|we) (?:je|jouw|uw) … (?:betaald|overgemaakt|voldaan)|gelieve … te (?:betalen|voldoen)|wilt u … (?:betalen|voldoen)|verzoeken (?:wij )?u',
  blocked: [
    `(?:pas|niet|nauwelijks|amper|onmogelijk) (?:\\S+ ){0,6}?${GO_ON} … (?:als|zodra|tot|totdat|zonder|wanneer|voor|voordat)`,
    `kan ik (?:\\S+ ){0,4}?(?:pas|niet) (?:\\S+ ){0,6}?${GO}`,
    `(?:kan|kunnen) (?:ik |we |wij )?(?:\\S+ ){0,2}?pas (?:\\S+ ){0,4}?${GO_ON}`,
    `zonder … (?:kan|kunnen|kom|komen) (?:ik|we|wij) … (?:niet|geen)`,
    `(?:wacht|wachten|wachtend)(?: ik| we)? (?:nog )?(?:steeds )?op … om … ${GO_ON}`,
    `(?:voordat|voor|alvorens|vooraleer|eer) (?:ik|we|wij) (?:\\S+ ){0,3}?${GO_ON}`,
    `om … ${GO_ON} … (?:heb|hebben) … nodig`,
    `heb(?:ben)? … nodig (?:om|voordat|voor ik) … ${GO_ON}`,
  ].join('|'),
  stuck:
    '(?:ligt|liggen|lig|valt|staat|sta) … stil|(?:zit|zitten|loop|lopen) (?:ik |we |wij )?(?:nu |helaas |daardoor )?vast|(?:staat|staan) … on hold|geblokkeerd',
  wanting: 'tot|totdat|zonder|zolang|wacht(?:en)?|nodig|omdat|ontbreekt|ontbreken',
  work: 'kick-?off|oplevering|opgeleverd|opleveren|sprint(?:s|review|planning)?|test(?:omgeving|site|server)|staging|mijlpa(?:al|len)|drukproef|drukproeven|proefdruk|wireframes?|mock-?ups?|prototypes?|moodboards?|go-?live|livegang|tussenstand|startvergadering|projectplanning',
  piece:
    'versies?|concept(?:en|tekst|teksten)?|ontwerp(?:en)?|schets(?:en)?|voorontwerp|opzet|draft|proef|homepage|lay-?out|vormgeving|teksten|vertaling|montage|logo|correctierondes?|feedbackrondes?',
  says: 'feedback|wat (?:vind|vindt|vinden) (?:je|u|jullie)|opmerking(?:en)?|aanpassingen|wijzigingen|correcties|wat (?:je|u|jullie) (?:er ?van|ervan) (?:vindt|vinden|denkt)|ziet er … uit|zien er … uit|bekijken|nakijken|na te kijken|eerste versie|tweede versie|input',
};
