import type { DateWords } from '../word-classes';

const UNITS = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const TO_NINETEEN =
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TWENTIES = UNITS.map((unit) => `${unit}entwintig`);

/** "het jongste": forms with and without the ending, as gender asks. */
function bothForms(words: string): string {
  return words
    .split(' ')
    .map((word) => `${word} ${word}e`)
    .join(' ');
}

export const nl: DateWords = {
  cardinal: ['nul', ...UNITS, ...TO_NINETEEN, 'twintig', ...TWENTIES, 'dertig', 'eenendertig'],
  ordinal: [
    '',
    ...'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende'.split(
      ' ',
    ),
    'twintigste',
    ...TWENTIES.map((word) => `${word}ste`),
    'dertigste',
    'eenendertigste',
  ],
  month: [
    '',
    'januari jan',
    'februari feb febr',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sept sep',
    'oktober okt oct',
    'november nov',
    'december dec',
  ],
  weekday: [
    '',
    'maandag maandagochtend maandagmiddag maandagavond maandagmorgen maandagnamiddag',
    'dinsdag dinsdagochtend dinsdagmiddag dinsdagavond dinsdagmorgen dinsdagnamiddag dins',
    'woensdag woensdagochtend woensdagmiddag woensdagavond woensdagmorgen woensdagnamiddag woens',
    'donderdag donderdagochtend donderdagmiddag donderdagavond donderdagmorgen donderdagnamiddag',
    'vrijdag vrijdagochtend vrijdagmiddag vrijdagavond vrijdagmorgen vrijdagnamiddag',
    'zaterdag zaterdagochtend zaterdagmiddag zaterdagavond zaterdagmorgen zaterdagnamiddag',
    'zondag zondagochtend zondagmiddag zondagavond zondagmorgen zondagnamiddag',
  ],
  weakWeekday: ['', 'ma maa', 'di din', 'wo woe', 'do don', 'vr vrij', 'za zat', 'zo zon'],
  relativeDay: [
    'vandaag later_vandaag vanavond vanmiddag vanochtend vanmorgen vannacht deze_dag op_deze_dag deze_avond deze_namiddag deze_middag deze_ochtend',
    'morgen morgenochtend morgenmiddag morgenavond morgenvroeg morgennamiddag de_volgende_dag volgende_dag de_dag_erna de_dag_daarna daags_erna',
    'overmorgen de_dag_na_morgen dag_na_morgen',
  ],
  endOfDay: 'eind_van_de_dag einde_van_de_dag einde_dag eind_van_de_middag',
  yesterday: 'gisteren eergisteren',
  day: 'dag dagen',
  workingDay: 'werkdag werkdagen arbeidsdag arbeidsdagen',
  week: 'week weken weekje weekjes',
  workingWeek: 'werkweek',
  weekend: 'weekend weekeinde',
  monthUnit: 'maand maanden',
  quarter: 'kwartaal kwartalen trimester',
  year: 'jaar jaren',
  hour: 'uur uren uurtje',
  this: `deze dit huidig huidige lopende dezelfde de_huidige`,
  next: `${bothForms('volgend eerstvolgend')} daaropvolgende`,
  coming: `${bothForms('komend aanstaand aankomend')} as deze_komende deze_aankomende de_eerstkomende aanst`,
  last: 'laatste de_laatste',
  gone: `${bothForms('vorig verleden afgelopen')} jongstleden jl`,
  begin: 'begin het_begin vroeg_in aanvang in_het_begin',
  middle: 'half midden halverwege medio het_midden',
  end: 'eind einde het_einde het_eind ultimo laat_in',
  partOfMonth: ['', '', 'maandeinde'],
  partOfYear: ['', '', 'jaareinde'],
  half: 'helft',
  season: ['', 'lente voorjaar', 'zomer', 'herfst najaar', 'winter'],
  article: 'de het den die',
  of: 'van tijdens gedurende in_de_loop_van',
  on: 'op rond omstreeks tegen',
  ahead: 'over in',
  within: 'binnen binnen_de binnen_nu_en in_minder_dan',
  before: 'voor eerder_dan voorafgaand_aan',
  until:
    'tot tot_aan niet_later_dan op_of_voor tot_en_met t/m per uiterlijk_op uiterlijk_voor uiterlijk_tegen',
  atLatest: "op_zijn_laatst op_z'n_laatst op_zn_laatst ten_laatste uiterlijk",
  after: 'na na_afloop_van',
  from: 'vanaf gerekend_vanaf te_rekenen_vanaf',
  since: 'sinds sedert',
  now: 'nu heden',
  onwards: 'later verder daarna',
  ago: 'geleden terug_in',
  starting:
    'beginnend beginnend_op aanvangend aanvangend_op startend startend_op die_begint_op die_op die_aanvangt',
  dayPart: 'ochtend middag avond nacht voormiddag namiddag vroeg',
  nothing:
    "goedemorgen goede_morgen goeden_morgen dag_na_dag van_dag_tot_dag het_hele_jaar in_de_eerste_plaats voor_de_eerste_keer de_eerste_keer ten_eerste ten_tweede voor_een voor_twee 's_maandags 's_zondags",
};
