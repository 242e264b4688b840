import type { CueList } from './cue-lists';

const YOU = '(?:je|jij|u|jullie|iemand)';
const ANY = '(?:je|jij|u|jullie|ik|we|wij|hij|zij|er|het|dat|dit|deze|de|jouw|uw|iemand|iedereen)';

export const NL: CueList = {
  language: 'nl',
  openers:
    'en|ook|maar|dus|dan|ok|oke|nou|verder|daarnaast|overigens|trouwens|eerst|tot slot|ten slotte|hoi|hallo|dag|beste|hey|of|ja|nee|nog even|vraagje|korte vraag|kleine vraag|intussen|ondertussen|zo ja|zo nee|zo niet|indien mogelijk',
  patterns: {
    question: [
      `^(?:kun|kunt|kunnen|kan|kon|zou|zouden|wil|wilt|willen|heb|hebt|hebben|heeft|ben|bent|zijn|is|was|mag|mogen|moet|moeten|weet|weten|ga|gaat|gaan|zal|zullen|komt|kom|lukt|klopt|past|werkt|denk|vind|vindt|krijg|krijgen|doe|doen|hoort|wordt|worden|staat|schikt) ${ANY}`,
      '^(?:wat|wie|welke|welk|wanneer|waar|waarom|hoe(?: (?:laat|lang|veel|snel|ver|vaak|groot))?|hoeveel|waarmee|waarvoor|waarover|vanaf wanneer|tot wanneer|per wanneer|in hoeverre|voor wanneer) (?:\\S+ )?(?:is|zijn|was|kun|kunt|kan|kunnen|kon|zou|zouden|wil|wilt|willen|heb|hebt|heeft|hebben|moet|moeten|mag|mogen|vind|vindt|denk|denkt|ga|gaat|gaan|zal|zullen|komt|past|schikt|doe|doen|wordt|worden|bedoel|verwacht|staat|zit|krijg)',
      '(?:vraag|vroeg) (?:me|mij) af (?:of|wat|wanneer|hoe|wie|waar|waarom)|ben benieuwd|zijn benieuwd|(?:is|zou) het mogelijk|(?:weet|weten) (?:je|jij|u|jullie) (?:al |misschien |toevallig )?(?:of|wat|wanneer|hoe|wie|waar)',
      '(?:even|nog) (?:navragen|opvolgen|checken of)|kom (?:even |nog )?terug op mijn|herinner(?:ing)?(?: \\S+){0,3} (?:aan|mail|factuur|offerte)|(?:mijn|een|nog een|korte|de) vraag (?:is|aan|over|voor)|graag (?:weten|horen) (?:of|wat|wanneer|hoe|wie|welke)|(?:wil|wilde|willen) (?:graag )?(?:weten|vragen) (?:of|wat|wanneer|hoe)|al (?:enig )?(?:nieuws|iets bekend|iets duidelijk)',
    ],
    asks: [
      `(?:kun|kunt|kan|kunnen|kon|zou|zouden|wil|wilt|willen) ${YOU} (?!niet)(?=[a-z])`,
      '(?:graag|gelieve) (?!gedaan|tot|gezien|gemaakt|met je)(?:[^ .!?]+ ){0,8}(?:ontvangen|horen|vernemen|weten|zien|reactie|akkoord|bevestiging|antwoord|terugkoppeling|door|aan|voor|je|jouw|uw|nog|een|de|het|even|voor|uiterlijk|sturen|bevestigen|aanleveren|doorgeven|laten)',
      '^graag (?!gedaan|tot )(?=[a-z])',
      'gelieve ',
      '(?:ik|we|wij) (?:zou|zouden|wil|willen|wilde)(?: (?:je|jou|u|jullie|graag|nog|even|ook))* (?:vragen|verzoeken|ontvangen|horen|weten|dat (?:je|u|jullie))',
      '(?:heb|hebben)(?! (?:geen|niets|niet|het niet|we niet|ik niet))(?: [^ .!?]+){0,9} nodig|(?:ik|we|wij) (?:mis|missen) nog|ontbreken nog|ontbreekt nog|(?:ik|we|wij) (?:stel|stellen) (?:\\S+ )?voor |nodig van (?:je|jou|u|jullie)',
      '(?:verzoek|vraag) (?:ik )?(?:je|u|jullie) |zou (?:fijn|mooi|prettig|handig|top|geweldig|heel fijn|erg fijn|goed|super) zijn (?:als|wanneer|om)|fijn als (?:je|u|jullie)|(?:het|dat) zou (?:me|mij|ons) (?:enorm |erg |zeer )?helpen',
      'als (?:je|u|jullie) (?:\\S+ ){0,6}(?:wilt|wil|willen|zou willen|kunt|kan) (?:sturen|geven|laten|bevestigen|doorgeven|aanvullen|controleren|checken|kijken|reageren|tekenen|mailen|bellen)',
      '(?:aub|a\\.u\\.b|svp|alsjeblieft|alstublieft)|vergeet (?:je )?niet|zorg (?:je )?(?:dat|ervoor)|denk (?:je )?(?:aan|nog)',
    ],
    orders: [
      '^(?:stuur|mail|bel|geef|laat|kijk|check|controleer|bevestig|vul|teken|onderteken|zet|doe|maak|neem|lees|vraag|zeg|schrijf|meld|kies|lever|reageer|antwoord|haal|plan|betaal|probeer|gebruik|bekijk|upload|download|deel|regel|wacht|zoek|pas|verwijder|voeg|denk|let|app|klik|ga|kom|houd|hou) (?!ik|we|wij|er|het niet)',
    ],
    'asks-for-file': [
      "(?:stuur|sturen|stuurt|toesturen|opsturen|doorsturen|mailen|mail|aanleveren|leveren|delen|deel|uploaden|bezorgen|ontvangen|ontvang|krijgen|toezenden|zenden|doormailen)(?: [^ .!?]+){0,7} (?:bestand|bestanden|logo|foto'?s?|afbeelding|afbeeldingen|tekst|teksten|document|documenten|contract|kopie|concept|lijst|overzicht|gegevens|inlog|inloggegevens|wachtwoord|toegang|materiaal|content|link|huisstijl|briefing|cv|factuur|bonnetje)",
      "(?:bestand|bestanden|logo|foto'?s?|afbeelding|afbeeldingen|tekst|teksten|document|documenten|contract|kopie|gegevens|inloggegevens|toegang|materiaal|content|link|huisstijl|briefing|lijst|overzicht)(?: [^ .!?]+){0,7} (?:sturen|toesturen|opsturen|doorsturen|mailen|aanleveren|delen|uploaden|ontvangen|krijgen|toezenden|nodig|door te sturen|te sturen|aan te leveren)",
    ],
    'asks-for-approval': [
      '(?:je|jouw|uw|jullie|op|voor|graag|geef|om|nog) (?:\\S+ )?(?:akkoord|goedkeuring|toestemming|bevestiging|handtekening|fiat)|(?:wil|wilt|kun|kunt|kan) (?:je|u|jullie)(?: \\S+){0,6} (?:bevestigen|goedkeuren|ondertekenen|tekenen|akkoord)',
      '(?:ga|gaat|gaan|ben|bent|zijn) (?:je|u|jullie)(?: \\S+){0,3} akkoord|akkoord \\?|(?:getekend|ondertekend) (?:retour|terug)|retour ontvangen|gaan we ervoor',
    ],
    'asks-for-date': [
      '(?:wanneer|welke dag|welke datum|hoe laat|welk moment|welke week|welk tijdstip) (?:\\S+ )?(?:kun|kunt|kan|kunnen|zou|schikt|past|komt|is|verwacht|ben|bent|heb|wil|gaat|gaan|denk|mag)',
      '(?:ben|bent|zijn) (?:je|u|jullie)(?: \\S+){0,4} (?:beschikbaar|vrij)|(?:schikt|past|lukt|komt)(?: het| dat)? (?:je|u|jullie|jou|bij)|(?:je|jouw|uw|jullie) (?:beschikbaarheid|agenda)|wanneer (?:het|je|jij|u|jullie)(?: \\S+){0,5} (?:schikt|past|uitkomt|kunt|kan|kunnen|verwacht)|vanaf wanneer|op welke termijn|komt (?:dat|het) uit',
    ],
    'asks-for-opinion': [
      '(?:wat|hoe) (?:vind|vindt|vinden|denk|denkt|denken) (?:je|jij|u|jullie)|(?:wat|hoe) (?:je|jij|u|jullie)(?: \\S+){0,3} (?:vindt|vinden|denkt|van vindt)|(?:je|jouw|uw|jullie) (?:mening|feedback|reactie|opmerkingen|voorkeur|input|idee|ideeen|visie|advies|gedachten)|(?:heb|hebt|hebben) (?:je|u|jullie)(?: \\S+){0,4} (?:opmerkingen|feedback|voorkeur|suggesties|aanvullingen|ideeen|bezwaar)|wat zou (?:je|jij|u|jouw)|eens\\?',
    ],
    'asks-for-word': [
      '(?<!(?:ik|we|wij) )laat(?! (?:ik|we|wij))(?: [^ .!?]+){0,6} weten|(?:me|mij|ons)(?: [^ .!?]+){0,4} (?:laten )?weten|geef (?:\\S+ ){0,3}(?:seintje|bericht|aan)|(?:hoor|horen|verneem|vernemen|zie|ontvang)(?: (?:ik|we|wij))?(?: [^ .!?]+){0,6} (?:van (?:je|jou|u|jullie)|tegemoet)|hoor (?:ik )?(?:het )?graag|(?:ik|we) hoor(?:en)? (?:het )?(?:wel|graag)|graag (?:\\S+ ){0,3}(?:reactie|antwoord|bericht|terugkoppeling)|zie (?:je|jouw|uw) (?:reactie|antwoord|bericht)|(?:kijk|zie)(?:en)? (?:ik )?(?:ernaar |er naar )?uit naar|in afwachting|wacht(?:en)?(?: (?:nog|ik|we|even))* op (?:je|jouw|uw|jullie|een|de) (?:\\S+ )?(?:reactie|antwoord|akkoord|bericht|input|feedback|teksten|gegevens)|bel (?:me|mij)|mail (?:me|mij)|app (?:me|mij)|reageer|reageren|verneem|hoor van je|hoor van u',
    ],
    'thanks-ahead': [
      '(?:alvast|bij voorbaat|vooraf)(?: [^ .!?]+){0,3} (?:dank|bedankt|dankjewel)',
      '(?:dank|bedankt)(?: [^ .!?]+){0,6} (?:alvast|bij voorbaat)',
    ],
    proposes: [
      '^(?:laten we|zullen we|zal ik|moeten we|misschien kunnen we|we kunnen|we zouden|wat dacht je|wat denk je|hoe zit het met|waarom niet)',
      '(?:zullen we|zal ik|laten we|kunnen we|wat dacht je van|stel voor|stellen voor|mijn voorstel|een voorstel|voorstel:|lijkt het je|is het een idee|idee om|een goed idee als|misschien (?:kunnen|is het))',
      '(?:wil|willen|zou|zouden|graag|tijd)(?: \\S+){0,6} (?:afspreken|bespreken|overleggen|spreken|langskomen|ontmoeten|inplannen|bellen|doornemen|kennismaken|samenwerken|een afspraak)|nodig (?:ik |we |wij )?(?:je|u|jullie)(?: \\S+)? uit|uitnodigen|zin in|heb je tijd|heeft u tijd|afspraak (?:maken|inplannen|plannen)',
    ],
    deadline: [
      '(?:voor|uiterlijk|tot|vanaf|per) (?:\\S+ )?(?:eind|einde|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vanavond|vandaag|volgende|deze week|\\d+|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|uiterlijk|zo spoedig mogelijk|zo snel mogelijk|z\\.?s\\.?m|asap|deadline|met spoed|dringend|binnen (?:\\S+ )?(?:dagen|werkdagen|week|weken|uur)|op tijd',
    ],
    'hands-over': [
      '(?:hierbij|bijgaand|bijgevoegd|in de bijlage|als bijlage|hier|bijgesloten|aangehecht)(?: [^ .!?]+){0,7} (?:offerte|voorstel|prijsopgave|factuur|contract|overeenkomst|concept|conceptversie|ontwerp|opzet|schets|versie|proef|drukproef|aanbod|opdrachtbevestiging|begroting)',
      '(?:offerte|voorstel|factuur|contract|concept|ontwerp|overeenkomst|drukproef)(?: [^ .!?]+){0,5} (?:bijlage|bijgevoegd|bijgaand|aangehecht|gestuurd|klaar)|ter (?:goedkeuring|ondertekening|controle|beoordeling)|(?:factuur|facturen|rekening|bedrag|betaling)(?: [^ .!?]+){0,5} (?:openstaat|open|openstaan|niet betaald|onbetaald)|openstaande (?:factuur|facturen|bedrag)|betaaltermijn|te voldoen|over te maken',
    ],
    troubled: [
      '(?:werkt|werken|werkte|lukt|lukte|start|laadt|opent|klopt|functioneert|reageert|verschijnt|doet het)(?: \\S+){0,4} (?:niet|nog niet|niets)|(?:krijg|krijgen|kan|kunnen|kon|snap|begrijp|zie|weet)(?: (?:ik|we|het|dit|dat|er|hem|hier|de|nog|even))*(?: \\S+)? niet|foutmelding|fout|storing|vastgelopen|kapot|gaat (?:iets |er iets )?mis|mislukt|(?:een|het) probleem|problemen met|geen idee|loop vast|loop (?:ik )?tegen',
    ],
    'if-any': [
      '(?:als|mocht|mochten|heb|hebt|heeft|indien|bij) (?:je|u|jullie|er|nog|eventuele)?(?: \\S+){0,6} (?:vragen|problemen|opmerkingen|onduidelijk|onduidelijkheden|iets anders|twijfel)|schroom niet|aarzel niet|indien (?:nodig|gewenst)|vragen\\?|zo nodig|mocht (?:je|u|het|er)',
    ],
    informs: [
      'ter info|ter informatie|t\\.?k\\.?n|ter kennisgeving|ter kennisname|voor de volledigheid|even (?:laten weten|een update|ter info)|om (?:je|u|jullie)(?: \\S+){0,3} te (?:laten weten|informeren)|laat (?:ik )?(?:je|u|jullie) (?:even |hierbij )?weten|zoals (?:besproken|afgesproken|beloofd|toegezegd|gevraagd)|fyi|kleine update|korte update|hierbij (?:de bevestiging|bevestig ik)|ik bevestig',
    ],
    'needs-none': [
      '(?:hoef|hoeft|hoeven)(?: (?:je|u|jullie|hier|er|verder|niets|hierop|daar|dus))* ?(?:niet|niets|geen)|geen (?:reactie|antwoord|actie)(?: \\S+)? (?:nodig|vereist|noodzakelijk)|niet (?:nodig om )?te (?:reageren|antwoorden)|niet te reageren|niets te doen',
    ],
    thanks: [
      '(?:dank|bedankt|dankjewel|dankuwel|thanks|thx|top|prima|perfect|super|fijn|mooi zo|helemaal goed|komt goed|komt in orde|graag gedaan|geen dank|geen probleem|genoteerd|gefeliciteerd|akkoord hoor)|(?:fijn|prettig|goed) (?:weekend|dag|avond)|fijne (?:dag|avond|vakantie|week)|tot (?:morgen|dan|straks|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|ziens|snel)',
    ],
    tells: [
      '^(?:ik|we|wij|hij|zij|ze) (?:heb|hebben|heeft|ben|zijn|is|was|zal|zullen|ga|gaan|kom|stuur|zet|maak|neem|kan|denk|vind|vond|zie|begrijp|snap|pas|werk|wacht|stuurde|sprak|kreeg)',
      '^(?:de|het|dit|dat|deze|die|onze|mijn|er|hier|vandaag|gisteren|vanmorgen|inmiddels|net|volgens|sinds|omdat|alles|daarom) ',
    ],
  },
};
