import type { HoldingCues } from './holding-cues';

const INSIDE =
  "(?:directie|directeur|bestuur|college|raad|management|mt|afdeling(?: \\S+)?|inkoop|juridische|juristen?|legal|it|hr|baas|chef|leidinggevende|compagnon|partners?|vennoten?|boekhouder|boekhouding|administratie|financien|finance|penningmeester|controller|accountant|commissie|team|maatschap|eigenaar|collega's?|secretariaat|hoofdkantoor|gemeente|notaris|bank|opdrachtgever|klant|man|vrouw|achterban|werkgroep|ondernemingsraad)";
const THINK =
  '(?:overleggen|overleg|bespreken|voorleggen|afstemmen|kortsluiten|navragen|nagaan|uitzoeken|nakijken|bekijken|kijken|naar kijken|induiken|duiken|inlezen|nadenken|checken|rekenen|doorrekenen|puzzelen|slapen|lezen|doornemen|aankaarten|vinden|beslissen|besluiten|tekenen|goedkeuren|beoordelen|doorspreken|sparren|polsen|vragen|terugkoppelen|reageren)';

export const NL: HoldingCues = {
  language: 'nl',
  pending: [
    '(?:nog|er|ermee|daarmee|hiermee)(?: \\S+){0,4} bezig|bezig (?:met|aan) (?:het|de|je|jouw|uw|deze)',
    '(?:nog|helaas|er|eerlijk gezegd)(?: \\S+){0,3} niet(?: \\S+){0,7} (?:toegekomen|toe gekomen|toekomen|gekeken|kijken|bekijken|gelezen|lezen|bekeken|besproken|uit|zeker|duidelijk|bekend|rond|klaar|besloten|beslist|gelukt|gesproken|gehoord|zover|doorgenomen|reageren|gereageerd|antwoorden|weten|weet|gekomen|gezien|op zitten)',
    'nog (?:\\S+ )?niet(?: aan)?(?: \\S+)? toe ?gekomen|weet(?: (?:het|ik|we|dat|eerlijk|gezegd|zelf|ook))* nog niet|weten(?: (?:het|we|dat|zelf|ook))* nog niet|er nog niet(?: \\S+)? (?:uit|over uit|op)',
    '(?:nog|helaas|momenteel|tot nu toe|vooralsnog) (?:steeds |even )?(?:geen|niks|niets)(?: \\S+){0,3} (?:tijd|antwoord|reactie|terugkoppeling|bericht|nieuws|besluit|beslissing|akkoord|uitsluitsel|duidelijkheid|keuze|zicht|gelegenheid|kans|moment|update|budget|groen licht|gehoord|vernomen|besloten|van gehoord|over bekend)',
    `(?<!(?:je|jij|u|jullie) )(?:moet|moeten|wil|willen|ga|gaan|zal|zullen|mag) (?!(?:je|jij|u|jullie) )(?:\\S+ ){0,8}${THINK}`,
    `(?:overleg|bespreek|bespreken|overleggen|vraag|check|checken|vragen)(?: \\S+){0,5} (?:met|bij|intern|na)(?: (?:de|het|mijn|onze?))? ?(?:${INSIDE})?`,
    `(?<!(?:je|jij|u|jullie) )(?:moet|moeten|wil|willen) (?!(?:je|jij|u|jullie) )(?:\\S+ ){0,5}(?:eerst|nog)\\b`,
    '(?:wacht|wachten|wachtende|wachtend)(?: (?:ik|we|wij|nog|even|steeds|zelf|intern|momenteel|alleen|hier))* op (?!(?:je|jouw|jou|u|uw|jullie)\\b)\\S+(?: \\S+){0,4}|in afwachting van (?!(?:je|jouw|uw|jullie)\\b)\\S+(?: \\S+){0,3}|afwachten',
    `(?:ligt|zit|staat|loopt|is)(?: \\S+){0,5} (?:bij|in|ter)(?: (?:de|het|onze?|mijn))? (?:${INSIDE}|beraad|behandeling|beoordeling|overleg|onderzoek|goedkeuring)`,
    'staat (?:\\S+ ){0,4}(?:lijst|lijstje|to-do\\S*|todo\\S*|agenda|planning|radar)|nog in beraad|in beraad|even geduld|nog (?:\\S+ ){0,2}geduld|heb (?:\\S+ ){0,2}geduld|druk,? druk',
    '(?:denk|denken)(?: \\S+){0,3} (?:over )?na(?: over)?|(?:twijfel|twijfelen|aarzel|aarzelen|dubben)(?: (?:ik|we|nog|even|tussen|over))*|aan het (?:uitzoeken|nadenken|overleggen|rekenen|twijfelen|afwegen|bekijken|beoordelen|bespreken|afstemmen)',
    '(?:ik|we|wij) (?:kijk|kijken|duik|duiken|zoek|zoeken|bekijk|bekijken) (?!(?:\\S+ ){0,3}naar uit)(?:er|het|dit|dat|ernaar|ernaartoe|erin|hiernaar|daarnaar|hem|ze|alles)(?: \\S+){0,4}|(?:kijk|duik|bekijk|zoek) (?:ik|er|ernaar|erin)(?: \\S+){0,4}|(?:nemen|neem) (?:het|dit|dat|hem|uw \\S+|je \\S+)(?: \\S+)? mee(?: in| naar)?',
    `(?:heb|hebben|is)(?: \\S+){0,8} (?:doorgestuurd|doorgezet|neergelegd|voorgelegd|uitgezet|aangekaart|doorgegeven|gevraagd|uitstaan)(?: \\S+){0,2} (?:aan|bij|naar|intern|voor)(?: (?:de|het|mijn|onze?))? ?${INSIDE}|bij(?: (?:de|het|mijn|onze?))? ${INSIDE}(?: \\S+)? (?:neergelegd|uitgezet|voorgelegd|nagevraagd|liggen)|voorgelegd aan(?: \\S+)? ${INSIDE}`,
  ],
  comesBack: [
    '(?:kom|komen)(?: \\S+){0,6} (?:op|bij je|bij u|bij jullie) terug|erop terug|er op terug',
    '(?:hoor|hoort|horen)(?: (?:je|u|jullie|nog|snel|dan|wel|zo|spoedig|gauw|zo snel mogelijk))* van (?:mij|me|ons|mijn \\S+)|(?:je|u|jullie) (?:hoort|hoor|horen)(?: (?:nog|snel|dan|wel|zo|spoedig|gauw|het|binnenkort|snel mogelijk))*(?: van (?:mij|me|ons|mijn \\S+))?',
    '(?:ik laat|laat ik|we laten|wij laten|laten (?:we|wij)|^laat|^laten)(?! (?:me|mij|ons|maar) )(?: (?:je|u|jullie|het|dit|snel|nog|zo|spoedig|mogelijk|even|dan|zsm|binnenkort|iets|wel|asap|daarna))* (?:weten|horen)',
    '(?:hou|houd|houden)(?: (?:ik|we|wij))? (?:je|u|jullie) op de hoogte|(?:meld|melden) (?:ik )?(?:me|mij|ons)|(?:reageer|reageren)(?: \\S+){0,4} (?:inhoudelijk|later|binnenkort|snel|zsm)|(?:neem|nemen)(?: (?:ik|we|wij|dan|snel|zo|spoedig|mogelijk))* contact (?:met (?:je|u|jullie) )?op|wordt vervolgd',
  ],
  delivers: [
    '(?:stuur|sturen|mail|mailen|bezorg|zend|zoek|zoeken|app)(?: (?:ik|we|wij|dan|het|dit|ze|even))* (?:je|jou|u|jullie|voor je|naar je)\\b(?: \\S+){0,8}|(?:mail|stuur) ik (?:\\S+ ){0,3}(?:door|op|na)|zoek ik(?: \\S+){0,2} (?:voor je|voor u|op)',
    '(?:ik|we|wij) (?:zal|zullen) (?:\\S+ ){0,10}(?:sturen|mailen|aanleveren|vragen|opzoeken|bezorgen)|(?:u|je|jullie) (?:ontvangt|krijgt|ontvangen|krijgen)(?: \\S+){0,3} nog|pak(?:ken)?(?: \\S+){0,4} (?:snel|binnenkort|zsm) op',
  ],
  reason: [
    '\\S*druk(?:te|ke)?(?: \\S+)?|gekkenhuis|hectisch\\w*|hectiek|chaos|radiostilte|vakantie\\w*|ziek\\w*|griep|verlof|afwezig|weg geweest|op reis|onderweg|buitenland|beurs|verhuizing|verbouwing|kwartaal\\w*|jaarafsluiting|onderbezet\\w*|bezetting|personeelstekort|overvol\\w*|overspoeld|achterstand|uitgelopen|ondergesneeuwd|erdoorheen geschoten|ertussendoor|tussengekomen|handen vol|volle agenda|agenda (?:\\S+ )?vol|(?:geen|weinig|te weinig|amper) tijd|aan te pas gekomen|stapel|bergen werk|cijfers|bottelarij',
    '(?:dat|dit|het|die|ze|zij|hij|sommige \\S+) (?:duurt|kost|neemt|nemen|vraagt|laat|laten)(?: \\S+){0,4} (?:even|langer|tijd|wachten)|duurt(?: \\S+){0,3} (?:even|langer)|meer tijd nodig|even tijd nodig|nog even tijd',
  ],
  later: [
    '(?:zodra|wanneer|als)(?: \\S+){0,5} (?:meer|duidelijk\\w*|bekend|nieuws|weet|weten|hoor|horen|gehoord|gesproken|gekeken|bekeken|tijd|uitsluitsel|rustiger|besluit|besloten|uit zijn|uit ben)(?: (?:is|ben|zijn|heb|hebben|weet|weten|over|van))*|zo snel (?:als )?mogelijk|zo spoedig mogelijk|z\\.?s\\.?m\\.?|binnenkort|spoedig|snel|gauw|straks|later|daarna|dan',
  ],
  courtesy: [
    'goe(?:de|ie|d) (?:vraag|punt)|sorry(?: \\S+){0,5}|excuses(?: \\S+){0,5}|excuus|(?:dank|dankjewel|dankuwel|bedankt|thanks|merci)(?: (?:je|u|wel|voor|je|uw|jouw|het|de|\\S+ (?:mail|bericht|offerte|voorstel|herinnering|reminder|berichtje|mailtje|update|stukken|info|informatie)|mail|bericht|offerte|voorstel|herinnering|reminder|berichtje|mailtje|update|geduld|begrip|moeite|bericht|toesturen|sturen|nabellen|vraag))*|geduld|begrip(?: voor)?',
    '(?:het )?komt (?:allemaal |wel |zeker )?goed|geen zorgen|maak je geen zorgen|(?:ben|zijn) (?:je|jou|u|jullie)(?: \\S+)? niet vergeten|niet vergeten(?: hoor)?|(?:ik |we )?(?:heb|hebben)(?: \\S+){0,6} (?:gezien|ontvangen|binnen)(?: hoor)?|in goede orde(?: ontvangen)?|(?:hartelijk |veel )?groet\\w*|fijne? (?:weekend|dag|avond|week)|alvast|hopelijk|(?:ik )?hoop(?: \\S+)? (?:begrijp|snap)\\S*|je hebt gelijk|ik weet het|klopt|terecht',
  ],
};
