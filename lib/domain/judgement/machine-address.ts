/** Local parts, or parts of them, behind which nobody reads (facts/mail-behaviour.md E2). */
const NOBODY_READS =
  /(?:^|[._+-])(?:no-?_?reply|do-?_?not-?_?reply|niet-?beantwoorden|geen-?antwoord|keine-?antwort|nicht-?antworten|ne-?pas-?repondre|nepasrepondre|no-?responder|non-?rispondere)(?:$|[._+-])/;

const MACHINE =
  /^(?:(?:[a-z]+-)?daemon|postmaster|bounces?|bounces?[+=-].*|(?:[a-z]+-)?notifications?|notify|alerts?|newsletters?|nieuwsbrief|nieuwsbrieven|rundbrief|mailings?|notificaties?|benachrichtigung(?:en)?|notificacion(?:es)?|notific(?:a|he)|meldingen|automated|auto|system|root|(?:support|billing)\+.*)$/;

/** Role addresses of mail systems; a bounce comes from one of these. */
const MAIL_SYSTEM =
  /^(?:mail(?:er)?[-_.]?d(?:ae|ea|e)mon|po+st[-_.]?master|microsoftexchange[0-9a-f]+|mail[-_.]delivery[-_.]sub?system|mail[-_.]delivery[-_.]system|double-bounce|mmdf)$/;

const MAIL_SYSTEM_NAMES = new Set([
  'mailer-daemon',
  'mailer daemon',
  'mail delivery subsystem',
  'mail delivery system',
  'mail delivery service',
  'mail deliver system',
  'mail delivery',
  'internet mail delivery',
  'postmaster',
]);

function localPart(address: string): string {
  const end = address.lastIndexOf('@');
  return (end < 0 ? address : address.slice(0, end)).trim().toLowerCase().slice(0, 320);
}

/** Whether nobody reads or writes at that address; shared mailboxes such as info@ are people. */
export function isMachineAddress(address: string): boolean {
  const local = localPart(address);
  return NOBODY_READS.test(local) || MACHINE.test(local) || MAIL_SYSTEM.test(local);
}

/** Whether a mail system reports there what became of a mail. */
export function isMailSystem(address: string, name: string): boolean {
  if (MAIL_SYSTEM.test(localPart(address))) return true;
  return MAIL_SYSTEM_NAMES.has(name.trim().toLowerCase().slice(0, 60));
}
