/** How a text addresses its reader. */
export type AddressForm = 'informal' | 'formal';

/** More says nothing new. */
const READ_CHARACTERS = 4_000;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function more(informal: number, formal: number): AddressForm | null {
  if (informal === formal) return null;
  return informal > formal ? 'informal' : 'formal';
}

const NL_INFORMAL = /(?<![\p{L}\d'-])(?:je|jij|jou|jouw|dankjewel|ge|gij)(?![\p{L}\d'])/giu;
/** "Om 14 u" is an hour. */
const NL_FORMAL = /(?<![\p{L}\d'-]|\d )(?:u|uw|uzelf|dankuwel|geachte)(?![\p{L}\d'’.])/giu;
const NL_FLEMISH = /(?<!\p{L})(?:ge|gij)(?!\p{L})/iu;

/** "Dat weet je maar nooit" is said to a `u` as well, and `uw` to a Flemish `ge`. */
function dutch(text: string): AddressForm | null {
  if (NL_FLEMISH.test(text)) return 'informal';
  return more(count(text, NL_INFORMAL), 2 * count(text, NL_FORMAL));
}

const DE_INFORMAL =
  /(?<![\p{L}-])(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e|en|em|er|es|s)?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?)(?![\p{L}-])/gu;
/** At the start of a sentence `Sie` may be "they", so it counts only behind a word or a comma. */
const DE_FORMAL =
  /(?<=[\p{L}\d,;)] )(?:Sie|Ihnen|Ihr(?:e|en|em|er|es)?)(?![\p{L}-])|(?<!\p{L})(?:Sehr geehrte|(?:Herr|Frau) (?:Dr\. )?\p{Lu}\p{L}+,)/gu;

function german(text: string): AddressForm | null {
  return more(count(text, DE_INFORMAL), count(text, DE_FORMAL));
}

const FR_INFORMAL =
  /(?<![\p{L}'’-])(?:(?:tu|toi|te|tes|ta)(?![\p{L}'’])|t['’](?=\p{L}))|-(?:tu|toi)(?!\p{L})/iu;
/** "Le ton est juste": a noun behind an article. */
const FR_YOUR = /(?<!\b(?:le|un|du|ce|au|de|bon) )(?<![\p{L}'’-])ton(?=\s\p{Ll})/iu;
const FR_FORMAL = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu;
/** Said to several people, whom one by one the writer may call `tu`. */
const FR_SEVERAL =
  /(?<!\p{L})(?:[àa] (?:tous|toutes|vous (?:deux|trois|tous))|vous (?:tous|toutes|deux)|tous les deux|toutes les deux|chers (?:tous|amis|coll[eè]gues)|les (?:filles|gars|amis)|salut|coucou)(?!\p{L})/iu;

function french(text: string): AddressForm | null {
  if (FR_INFORMAL.test(text) || FR_YOUR.test(text)) return 'informal';
  return FR_FORMAL.test(text) && !FR_SEVERAL.test(text) ? 'formal' : null;
}

const EN_FORMAL =
  /^\W*(?:dear|hello|hi|good (?:morning|afternoon|evening)),? (?:(?:mr|mrs|ms|miss|dr|prof|professor)\b\.? \p{L}|sir\b|madam\b)/iu;
const EN_INFORMAL =
  /^\W*(?:[Hh]i|[Hh]ey|[Hh]iya)(?: there)?,? (?!(?:All|Both|Everyone|Everybody|Folks|Guys|Team|There|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam|We|You|I|The|This|Just|Thanks|Thank|It)\b)\p{Lu}\p{Ll}+(?:\s*[,!.:–—-]|\s*$|\s*\n)/u;

/** English has one `you`; only the salutation tells. */
function english(text: string): AddressForm | null {
  if (EN_FORMAL.test(text)) return 'formal';
  return EN_INFORMAL.test(text) ? 'informal' : null;
}

const BY_LANGUAGE: Readonly<Record<string, (text: string) => AddressForm | null>> = {
  nl: dutch,
  de: german,
  fr: french,
  en: english,
};

/**
 * How the writer's own words, without signature, address their reader; null where nothing tells.
 * @param language BCP 47 primary tag; null where it is not known, and then nothing is said
 */
export function addressForm(own: string, language: string | null): AddressForm | null {
  const judge = language === null ? undefined : BY_LANGUAGE[language];
  return judge?.(own.slice(0, READ_CHARACTERS).replace(/[^\S\n]+/g, ' ')) ?? null;
}
