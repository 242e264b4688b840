import { furtherWords } from './further-words';
import type { Language } from './switches';

/** The texts of Gmail's interface that the replica shows. */
export interface Words {
  readonly locale: string;
  readonly me: string;
  readonly toLine: string;
  readonly toMe: string;
  readonly unread: string;
  readonly draft: string;
  readonly folders: { readonly [name: string]: string };
  readonly everythingElse: string;
  readonly noneSelected: string;
  readonly searchResults: string;
  readonly empty: string;
  readonly emptySearch: string;
  readonly offline: string;
  readonly account: string;
  readonly compose: string;
  readonly newer: string;
  readonly older: string;
  readonly of: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly expandAll: string;
  readonly showDetails: string;
  readonly details: { readonly from: string; readonly to: string; readonly cc: string };
  readonly newMessage: string;
  readonly body: string;
  readonly subject: string;
  readonly recipients: string;
  readonly responseType: string;
  readonly send: string;
  readonly moreSend: string;
  readonly scheduleSend: string;
  readonly fullScreen: string;
  readonly discard: string;
  readonly saveAndClose: string;
  readonly noRecipient: string;
  readonly messageSent: string;
  readonly undo: string;
  readonly trimmed: string;
  readonly starred: string;
  readonly messages: (count: number) => string;
  /** The line above a quoted mail. */
  readonly wrote: (date: string, time: string, who: string) => string;
}

const en: Words = {
  locale: 'en-US',
  me: 'me',
  toLine: 'To: ',
  toMe: 'to ',
  unread: 'unread',
  draft: 'Draft',
  folders: { inbox: 'Inbox', sent: 'Sent', all: 'All Mail', drafts: 'Drafts', starred: 'Starred' },
  everythingElse: 'Everything else',
  noneSelected: 'No conversations selected',
  searchResults: 'Search results',
  empty: 'No conversations here.',
  emptySearch: 'No messages matched your search.',
  offline: 'You are offline. Some of your mail cannot be shown.',
  account: 'Google Account',
  compose: 'Compose',
  newer: 'Newer',
  older: 'Older',
  of: 'of',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  expandAll: 'Expand all',
  showDetails: 'Show details',
  details: { from: 'from:', to: 'to:', cc: 'cc:' },
  newMessage: 'New Message',
  body: 'Message Body',
  subject: 'Subject',
  recipients: 'To recipients',
  responseType: 'Type of response',
  send: 'Send',
  moreSend: 'More send options',
  scheduleSend: 'Schedule send',
  fullScreen: 'Full screen',
  discard: 'Discard draft',
  saveAndClose: 'Save & close',
  noRecipient: 'Please specify at least one recipient.',
  messageSent: 'Message sent',
  undo: 'Undo',
  trimmed: 'Show trimmed content',
  starred: 'Not starred',
  messages: (count) => (count === 1 ? '1 message' : `${count} messages`),
  wrote: (date, time, who) => `On ${date} at ${time} ${who} wrote:`,
};

const nl: Words = {
  locale: 'nl-NL',
  me: 'mij',
  toLine: 'Aan: ',
  toMe: 'aan ',
  unread: 'ongelezen',
  draft: 'Concept',
  folders: {
    inbox: 'Postvak IN',
    sent: 'Verzonden',
    all: 'Alle berichten',
    drafts: 'Concepten',
    starred: 'Met ster',
  },
  everythingElse: 'Al het andere',
  noneSelected: 'Geen gesprekken geselecteerd',
  searchResults: 'Zoekresultaten',
  empty: 'Er zijn hier geen gesprekken.',
  emptySearch: 'Er zijn geen berichten gevonden.',
  offline: 'Je bent offline. Een deel van je mail kan niet worden getoond.',
  account: 'Google-account',
  compose: 'Opstellen',
  newer: 'Nieuwer',
  older: 'Ouder',
  of: 'van',
  reply: 'Beantwoorden',
  replyAll: 'Allen beantwoorden',
  forward: 'Doorsturen',
  expandAll: 'Alles uitvouwen',
  showDetails: 'Details tonen',
  details: { from: 'van:', to: 'aan:', cc: 'cc:' },
  newMessage: 'Nieuw bericht',
  body: 'Berichttekst',
  subject: 'Onderwerp',
  recipients: 'Aan ontvangers',
  responseType: 'Type antwoord',
  send: 'Verzenden',
  moreSend: 'Meer verzendopties',
  scheduleSend: 'Verzenden plannen',
  fullScreen: 'Volledig scherm',
  discard: 'Concept weggooien',
  saveAndClose: 'Opslaan en sluiten',
  noRecipient: 'Geef ten minste één ontvanger op.',
  messageSent: 'Bericht verzonden',
  undo: 'Ongedaan maken',
  trimmed: 'Ingekorte tekst tonen',
  starred: 'Zonder ster',
  messages: (count) => (count === 1 ? '1 bericht' : `${count} berichten`),
  wrote: (date, time, who) => `Op ${date} om ${time} schreef ${who}:`,
};

const de: Words = {
  locale: 'de-DE',
  me: 'ich',
  toLine: 'An: ',
  toMe: 'an ',
  unread: 'ungelesen',
  draft: 'Entwurf',
  folders: {
    inbox: 'Posteingang',
    sent: 'Gesendet',
    all: 'Alle Nachrichten',
    drafts: 'Entwürfe',
    starred: 'Markiert',
  },
  everythingElse: 'Alles andere',
  noneSelected: 'Keine Konversation ausgewählt',
  searchResults: 'Suchergebnisse',
  empty: 'Hier gibt es keine Konversationen.',
  emptySearch: 'Keine Nachricht passt zu dieser Suche.',
  offline: 'Du bist offline. Ein Teil der Nachrichten fehlt.',
  account: 'Google-Konto',
  compose: 'Schreiben',
  newer: 'Neuere',
  older: 'Ältere',
  of: 'von',
  reply: 'Antworten',
  replyAll: 'Allen antworten',
  forward: 'Weiterleiten',
  expandAll: 'Alle maximieren',
  showDetails: 'Details anzeigen',
  details: { from: 'Von:', to: 'An:', cc: 'Cc:' },
  newMessage: 'Neue Nachricht',
  body: 'Nachrichtentext',
  subject: 'Betreff',
  recipients: 'An Empfänger',
  responseType: 'Art der Antwort',
  send: 'Senden',
  moreSend: 'Weitere Sendeoptionen',
  scheduleSend: 'Senden planen',
  fullScreen: 'Vollbild',
  discard: 'Entwurf verwerfen',
  saveAndClose: 'Speichern und schließen',
  noRecipient: 'Gib mindestens einen Empfänger an.',
  messageSent: 'Nachricht gesendet',
  undo: 'Rückgängig machen',
  trimmed: 'Gekürzten Inhalt anzeigen',
  starred: 'Nicht markiert',
  messages: (count) => (count === 1 ? '1 Nachricht' : `${count} Nachrichten`),
  wrote: (date, time, who) => `Am ${date} um ${time} schrieb ${who}:`,
};

const fr: Words = {
  locale: 'fr-FR',
  me: 'moi',
  toLine: 'À : ',
  toMe: 'à ',
  unread: 'non lu',
  draft: 'Brouillon',
  folders: {
    inbox: 'Boîte de réception',
    sent: 'Messages envoyés',
    all: 'Tous les messages',
    drafts: 'Brouillons',
    starred: 'Messages suivis',
  },
  everythingElse: 'Tout le reste',
  noneSelected: 'Aucune conversation sélectionnée',
  searchResults: 'Résultats de recherche',
  empty: 'Aucune conversation ici.',
  emptySearch: 'Aucun message ne correspond à cette recherche.',
  offline: 'Vous êtes hors connexion. Une partie des messages manque.',
  account: 'Compte Google',
  compose: 'Nouveau message',
  newer: 'Plus récents',
  older: 'Plus anciens',
  of: 'sur',
  reply: 'Répondre',
  replyAll: 'Répondre à tous',
  forward: 'Transférer',
  expandAll: 'Tout développer',
  showDetails: 'Afficher les détails',
  details: { from: 'De :', to: 'À :', cc: 'Cc :' },
  newMessage: 'Nouveau message',
  body: 'Corps du message',
  subject: 'Objet',
  recipients: 'Destinataires',
  responseType: 'Type de réponse',
  send: 'Envoyer',
  moreSend: "Autres options d'envoi",
  scheduleSend: "Programmer l'envoi",
  fullScreen: 'Plein écran',
  discard: 'Supprimer le brouillon',
  saveAndClose: 'Enregistrer et fermer',
  noRecipient: 'Indiquez au moins un destinataire.',
  messageSent: 'Message envoyé',
  undo: 'Annuler',
  trimmed: 'Afficher le contenu abrégé',
  starred: 'Non suivi',
  messages: (count) => (count === 1 ? '1 message' : `${count} messages`),
  wrote: (date, time, who) => `Le ${date} à ${time}, ${who} a écrit :`,
};

export const WORDS: Readonly<Record<Language, Words>> = { en, nl, de, fr, ...furtherWords(en) };
