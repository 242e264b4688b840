/** What mail programs write above another message they carry. */
import { foldLine } from './fold-line';

const MESSAGE = `
  original message|original nachricht|originalnachricht|originele bericht|origineel bericht|
  oorspronkelijk bericht|oorspronkelijke bericht|ursprüngliche nachricht|ursprungliche mail|
  message d'origine|message original|message initial|mail original|mensaje original|
  messaggio originale|mensagem original|originalmeddelande|ursprungligt meddelande|
  oprindelig meddelelse|original meddelelse|opprinnelig melding|original melding|alkuperäinen viesti|
  původní zpráva|původní e-mail|pôvodná správa|wiadomość oryginalna|oryginalna wiadomość|
  treść oryginalnej wiadomości|исходное сообщение|оригинальное сообщение|orijinal mesaj|
  özgün ileti|eredeti üzenet|mesaj original|αρχικό μήνυμα|原始邮件|邮件原件|原始郵件|元のメッセージ|
  forwarded message|forwarded by|doorgestuurd bericht|doorgestuurd door|weitergeleitete nachricht|
  weitergeleitet von|message transféré|message réexpédié|transféré par|mensaje reenviado|
  reenviado por|messaggio inoltrato|inoltrato da|mensagem encaminhada|vidarebefordrat meddelande|
  vidarebefordrat mejl|videresendt meddelelse|videresendt besked|videresendt melding|
  edelleenlähetetty viesti|välitetty viesti|přeposlaná zpráva|přeposlal|preposlaná správa|
  treść przekazanej wiadomości|przekazana wiadomość|wiadomość przekazana|пересылаемое сообщение|
  перенаправленное сообщение|пересланное сообщение|перенаправлене повідомлення|iletilmiş mesaj|
  iletilen mesaj|továbbított üzenet|mesaj redirecționat|proslijeđena poruka|προωθημένο μήνυμα|
  转发的邮件|轉寄郵件|メッセージを転送|転送メッセージ`;

const BEGIN = `
  begin forwarded message|begin doorgestuurd bericht|anfang der weitergeleiteten nachricht|
  anfang der weitergeleiteten e-mail|début du message réexpédié|début du message transféré|
  inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem reencaminhada|
  início da mensagem encaminhada|vidarebefordrat mejl|start på videresendt besked|
  videresendt melding|välitetty viesti alkaa|začátek přeposlané zprávy|začiatok preposlanej správy|
  początek przekazywanej wiadomości|начало переадресованного сообщения|
  započni proslijeđenu poruku|începe mesajul redirecționat|iletilen iletinin başlangıcı|
  továbbított levél kezdete|forwarded message|doorgestuurd bericht|weitergeleitete nachricht|
  message transféré|messaggio inoltrato|mensaje reenviado`;

function phrases(list: string): readonly string[] {
  return list.split('|').map(foldLine);
}

const MESSAGES = phrases(MESSAGE);
const BEGINNINGS: ReadonlySet<string> = new Set(phrases(BEGIN));

/** Whether a folded line reads "-----Original Message-----", "Begin forwarded message:" or alike. */
export function isForwardMark(folded: string): boolean {
  const line = folded.replace(/^[*|\s]{1,4}/, '');
  if (/^[-_=]{2,}/.test(line)) {
    const said = line.replace(/^[-_=\s]+/, '');
    return MESSAGES.some((phrase) => said.startsWith(phrase));
  }
  return /:[*\s]*$/.test(line) && BEGINNINGS.has(line.replace(/(?<![:*\s])[:*\s]+$/, ''));
}

const RULE = /^[-_=*—–]{3,}[^\p{L}\d]*$/u;

/** A line drawn across the page. */
export function isRule(folded: string): boolean {
  return RULE.test(folded);
}
