/** Legal notices, scanners' notes and list footers: nobody wrote them for this mail. */
import { isRule } from './forward-marks';
import type { TextLine } from './text-line';

/** Each stands in legal notices only; all in folded text. */
const SURE: readonly RegExp[] = [
  /intended (?:only |solely |exclusively )?for the (?:sole |exclusive )?(?:use of |attention of |named )/,
  /not (?:the|an) (?:intended|named) (?:recipient|addressee)/,
  /(?:received|get) (?:it|this(?: e-?mail| message| communication| transmission)?) (?:in error|by mistake)/,
  /for the intended (?:recipient|addressee)/,
  /(?:scanned|screened|swept|checked|certified)(?: \w+){0,4} (?:viruses|virus|avast|avg|antivirus|messagelabs)\b/,
  /virus-free\b|virenfrei|virusvrij|garanti sans virus/,
  /(?:consider|think of) the environment before|denk aan het milieu|denken sie an die umwelt|pens(?:ez|er) a l'environnement/,
  /niet de (?:beoogde|bedoelde|juiste) (?:ontvanger|geadresseerde)|uitsluitend bestemd voor de geadresseerde/,
  /nicht der (?:richtige|beabsichtigte|vorgesehene) (?:adressat|empfanger)|unbefugte weitergabe/,
  /n'etes pas (?:le|la) (?:bon |vrai )?destinataire|(?:exclusif|exclusive) (?:de ses|du|des) destinataires?/,
  /non (?:e|siete|sei) il destinatario|si no es usted el destinatario|nao for o destinatario/,
];

/** One of these may be said by anybody; three in one paragraph, or one between rules, is a notice. */
const HINTS: readonly RegExp[] = [
  /(?:this|the) (?:e-?mail|message|communication|transmission)\b[^.]{0,80}\b(?:confidential|privileged|intended|monitored)\b/,
  /(?:messages|e-?mails?|communications)\b[^.]{0,80}\b(?:monitored|logged|recorded)\b/,
  /\b(?:attachments?|attached files|files transmitted)\b/,
  /\b(?:confidentiality|legal|important) (?:notice|warning|disclaimer)\b|\bconfidential\b/,
  /\b(?:intended|meant) (?:only|solely|exclusively) for\b/,
  /\b(?:disclos\w+|dissemination|unauthori[sz]ed|copying|liability|secure means)\b/,
  /\b(?:views?|opinions?) (?:or opinions? )?(?:expressed|presented)\b|addressees?\b|data protection/,
  /\bdit (?:e-?mail)?bericht\b|\bdeze e-?mail\b/,
  /\b(?:vertrouwelijk\w*|aansprakelijk\w*|openbaarmaking|onbevoegd\w*|ten onrechte)\b/,
  /\b(?:geadresseerden?|bijlagen?)\b/,
  /\bdiese (?:e-?mail|nachricht)\b|\bder inhalt dieser\b/,
  /\b(?:vertraulich\w*|rechtlich geschutzt\w*|irrtumlich\w*|haftung|vernichten)\b/,
  /\b(?:adressaten?|anhangen?|anlagen)\b/,
  /\b(?:ce (?:message|courriel|mail)|cet e-?mail)\b/,
  /\b(?:confidentiel\w*|responsabilite|par erreur|toute diffusion|divulgation)\b/,
  /\b(?:destinataires?|pieces jointes|fichiers joints)\b/,
  /\beste (?:mensaje|correo)|\bquesto messaggio\b|\besta mensagem\b/,
  /\bconfidencial\w*|\briservat[oaie]\b|\bconfidenzial\w*/,
];

const LIST_FOOTER =
  /mailing ?list|unsubscribe|to post to this group|subscribed to (?:the )?google groups|you (?:received|are receiving) this (?:message|mail|e-?mail) because|listinfo|yahoo! groups|afmelden voor|abmelden|se desinscrire|reply to this email directly/;

/** More of a paragraph is not needed to know it. */
const READ_CHARACTERS = 1_200;

const READ_LINES = 30;

/** "Please consider the environment before printing" is among the shortest. */
const LEAST_CHARACTERS = 24;

export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

function foldedText(lines: readonly TextLine[], { start, end }: Paragraph): string {
  return lines
    .slice(start, Math.min(end, start + READ_LINES))
    .map((line) => line.folded)
    .join(' ')
    .slice(0, READ_CHARACTERS);
}

/** @param hints how many loose signs it takes where none is sure */
export function isLegalNotice(
  lines: readonly TextLine[],
  paragraph: Paragraph,
  hints: 1 | 3,
): boolean {
  const text = foldedText(lines, paragraph);
  if (text.length < LEAST_CHARACTERS) return false;
  if (SURE.some((phrase) => phrase.test(text))) return true;
  if (hints > 1 && text.includes('?')) return false;
  return HINTS.filter((phrase) => phrase.test(text)).length >= hints;
}

/** The footer of a mailing list stands under a rule, and so does what its archive left out. */
export function isListFooter(lines: readonly TextLine[], paragraph: Paragraph): boolean {
  const first = lines[paragraph.start]?.folded ?? '';
  if (/^-{5,} next part -{5,}$/.test(first)) return true;
  return (isRule(first) || /^--?-?$/.test(first)) && LIST_FOOTER.test(foldedText(lines, paragraph));
}
