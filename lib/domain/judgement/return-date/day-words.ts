/** Names of months and days as they stand in folded text, in nl, en, de, fr, es and it. */

function table(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((name) => [name, index])));
}

/** Month by name, from 0. */
export const MONTHS: ReadonlyMap<string, number> = table([
  'january januari januar janner janvier janv enero gennaio jan ene genn',
  'february februari februar feber fevrier febrero febbraio feb febr fevr fev',
  'march maart marz maerz mars marzo mar mrt mrz',
  'april avril abril aprile apr avr abr',
  'may mei mai mayo maggio magg mag',
  'june juni juin junio giugno jun giu',
  'july juli juillet julio luglio jul juil lug',
  'august augustus aout agosto aug ago',
  'september septembre septiembre setiembre settembre sept sep sett set',
  'october oktober octobre octubre ottobre oct okt ott',
  'november novembre noviembre nov',
  'december dezember decembre diciembre dicembre dec dez dic',
]);

/** Day of the week by name, Monday 0; short forms are too often something else. */
export const WEEKDAYS: ReadonlyMap<string, number> = table([
  'monday maandag montag lundi lunes lunedi',
  'tuesday dinsdag dienstag mardi martes martedi',
  'wednesday woensdag mittwoch mercredi miercoles mercoledi',
  'thursday donderdag donnerstag jeudi jueves giovedi',
  'friday vrijdag freitag vendredi viernes venerdi',
  'saturday zaterdag samstag sonnabend samedi sabado sabato',
  'sunday zondag sonntag dimanche domingo domenica',
]);

/** Days from the day of sending. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ...['tomorrow', 'morgen', 'demain', 'domani', 'manana'].map((word) => [word, 1] as const),
  ...['overmorgen', 'ubermorgen', 'apres-demain', 'dopodomani', 'pasado manana'].map(
    (word) => [word, 2] as const,
  ),
]);

/** One of the names as a pattern, the longest first. */
export function anyOf(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).join('|');
}
