/**
 * Gmail's own labels as an export writes them in the account's language, with the English word
 * for each.
 */
const SYSTEM: readonly (readonly [english: string, ...others: string[]])[] = [
  ['Inbox', 'Postvak IN', 'Posteingang', 'Boîte de réception'],
  ['Sent', 'Verzonden', 'Gesendet', 'Messages envoyés'],
  ['Archived', 'Gearchiveerd', 'Archiviert', 'Archivés'],
  ['Unread', 'Ongelezen', 'Ungelesen', 'Non lus'],
  ['Drafts', 'Draft', 'Concepten', 'Entwürfe', 'Brouillons'],
  ['Spam'],
  ['Trash', 'Bin', 'Prullenbak', 'Papierkorb', 'Corbeille'],
  ['Chat', 'Chats'],
];
const ENGLISH = new Map(
  SYSTEM.flatMap(([english, ...others]) =>
    [english, ...others].map((name) => [name.toLowerCase(), english]),
  ),
);
const NO_CORRESPONDENCE = new Set(['Drafts', 'Spam', 'Trash', 'Chat']);
const TELLS_PLACE = new Set(['Inbox', 'Sent', 'Archived']);

/** The labels with Gmail's own ones in English. */
export function inEnglish(labels: readonly string[]): readonly string[] {
  return labels.map((label) => ENGLISH.get(label.toLowerCase()) ?? label);
}

/** The label, if any, that says that a message is no correspondence: a draft, spam, thrown away. */
export function noCorrespondence(labels: readonly string[]): string | null {
  return labels.find((label) => NO_CORRESPONDENCE.has(label)) ?? null;
}

/** Whether the labels tell if the message lies in the Inbox. */
export function tellPlace(labels: readonly string[]): boolean {
  return labels.some((label) => TELLS_PLACE.has(label));
}
