import type { DateWords } from '../word-classes';

const UNITS = 'ein zwei drei vier funf sechs sieben acht neun'.split(' ');
const TWENTIES = UNITS.map((unit) => `${unit}undzwanzig`);

/** The endings of adjectives and ordinals: "erste", "ersten", "erstes". */
function inflected(stems: string): string {
  return stems
    .split(' ')
    .map((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join(' '))
    .join(' ');
}

const DAY_PARTS = ['', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend'];

function withDayParts(weekday: string): string {
  return DAY_PARTS.map((part) => weekday + part).join(' ');
}

export const de: DateWords = {
  cardinal: [
    'null',
    'ein eine einen einem einer eines eins',
    'zwei zwo beide',
    ...'drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
      ' ',
    ),
    ...TWENTIES,
    'dreissig',
    'einunddreissig',
  ],
  ordinal: [
    '',
    ...'erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst'
      .split(' ')
      .map(inflected),
    ...TWENTIES.map((word) => inflected(`${word}st`)),
    inflected('dreissigst'),
    inflected('einunddreissigst'),
  ],
  month: [
    '',
    'januar janner jan januars',
    'februar feber feb februars',
    'marz maerz mrz',
    'april apr aprils',
    'mai',
    'juni juno jun junis',
    'juli julei jul julis',
    'august aug augusts',
    'september sept sep septembers',
    'oktober okt oktobers',
    'november nov novembers',
    'dezember dez dezembers',
  ],
  weekday: [
    '',
    withDayParts('montag'),
    withDayParts('dienstag'),
    withDayParts('mittwoch'),
    withDayParts('donnerstag'),
    withDayParts('freitag'),
    `${withDayParts('samstag')} ${withDayParts('sonnabend')}`,
    withDayParts('sonntag'),
  ],
  weakWeekday: ['', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
  relativeDay: [
    'heute heut heute_morgen heute_fruh heute_abend heute_nachmittag heute_vormittag heute_mittag heute_nacht im_laufe_des_tages bis_zum_abend ende_des_tages',
    'morgen morgen_fruh morgen_abend morgen_nachmittag morgen_vormittag morgen_mittag am_nachsten_tag am_folgenden_tag morgigen_tag',
    'ubermorgen',
  ],
  yesterday: 'gestern vorgestern',
  day: 'tag tage tagen tages',
  workingDay:
    'werktag werktage werktagen werktages arbeitstag arbeitstage arbeitstagen arbeitstages',
  week: 'woche wochen kw kalenderwoche kalenderwochen',
  workingWeek: 'arbeitswoche unter_der_woche',
  weekend: 'wochenende wochenend wochenendes',
  monthUnit: 'monat monate monaten monats monates',
  quarter: 'quartal quartale quartals quartalen',
  year: 'jahr jahre jahren jahres',
  hour: 'stunde stunden std',
  this: `${inflected('dies')} ${inflected('laufend')} ${inflected('aktuell')} diese_laufende`,
  next: `${inflected('nachst')} ${inflected('folgend')} ${inflected('darauffolgend')}`,
  coming: `${inflected('kommend')} ${inflected('anstehend')}`,
  afterNext: inflected('ubernachst'),
  last: inflected('letzt'),
  gone: `${inflected('vergangen')} ${inflected('vorig')} ${inflected('verganen')}`,
  begin: 'anfang beginn am_anfang zu_beginn zum_beginn anfangs zum_anfang',
  middle: 'mitte in_der_mitte zur_mitte',
  end: 'ende am_ende zum_ende gegen_ende',
  partOfMonth: ['monatsanfang monatsbeginn', 'monatsmitte', 'monatsende monatsschluss'],
  partOfYear: ['jahresanfang jahresbeginn', 'jahresmitte', 'jahresende jahresschluss'],
  partOfWeek: ['wochenanfang wochenbeginn', 'wochenmitte', ''],
  half: 'halfte',
  season: [
    '',
    'fruhling fruhjahr fruhlings',
    'sommer sommers',
    'herbst herbstes',
    'winter winters',
  ],
  article: 'der die das den dem des',
  of: 'im von vom wahrend fur',
  on: 'am an zum gegen den',
  ahead: 'in',
  within: 'innerhalb innerhalb_von innert binnen innerhalb_der innerhalb_eines in_weniger_als',
  before: 'vor noch_vor eher_als',
  until: 'bis bis_zum bis_zu bis_zur bis_am bis_an bis_spatestens spatestens_bis spatestens_zum',
  atLatest: 'spatestens allerspatestens',
  after: 'nach',
  from: 'ab von gerechnet_ab ab_dem',
  since: 'seit',
  now: 'jetzt',
  onwards: 'spater danach',
  ago: 'her zuvor',
  starting: 'beginnend beginnend_am ab_dem',
  dayPart: 'morgens vormittag vormittags mittag nachmittag nachmittags abend abends fruh nacht',
  nothing:
    'guten_morgen am_morgen jeden_morgen tag_fur_tag zum_ersten_mal das_erste_mal beim_ersten_mal guten_abend ersten_mal zum_letzten_mal',
};
