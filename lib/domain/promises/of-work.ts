import type { DateLanguage } from '../dates/found-date';

interface WorkWords {
  /** Work that begins, or that somebody is wanted for. */
  readonly begins: RegExp;
  /** Words of a job; beside a handing over they only say what is handed over. */
  readonly job: RegExp;
  /** An order is work, also where it is sent. */
  readonly order: RegExp;
  /** They send, deliver, pay or let know: a deed of theirs. */
  readonly handsOver: RegExp;
}

const WORDS: Readonly<Record<DateLanguage, WorkWords>> = {
  nl: {
    begins:
      /\b(?:start|starten|gestart|van start|opstarten|opstart|begint|beginnen|begonnen|aan de slag|hervat|hervatten|aftrap|aftrappen|kick-?off|(?:in|op)gepland|inplannen|inhuren|inzetten|(?:je|jou|u|jullie) (?:\S+ ){0,2}nodig|(?:boeken|boek|huren|vragen) (?:ik |we |wij )?(?:je|jou|u|jullie)|(?:werk|iets|wat|klus\w*|opdracht\w*|project\w*) (?:\S+ ){0,2}voor (?:je|jou|u|jullie))\b(?! van\b)/,
    job: /\b(?:klus\w*|\w*project\w*|werk|werken|job|shoot|budget|planning|plannen|plan|campagne|fase|traject|vervolg|productie|uitvoering|bouw)\b/,
    order: /\b(?:\w*opdracht\w*|bestelling|order|briefing)\b/,
    handsOver:
      /\b(?:\w*stuur|\w*sturen|\w*stuurt|mail|mailen|lever|leveren|levert|bezorg\w*|\w*betaal\w*|\w*betalen|overmaken|maken (?:\S+ ){0,6}over|weten|bel|bellen|meld|melden|bericht|reactie|reageer\w*|reageren|antwoord\w*|terug op|hoor|hoort|horen|bevestig\w*)\b/,
  },
  en: {
    begins:
      /\b(?:starts?(?! of\b)|starting|begins?|beginning(?! of\b)|kick(?:ing|s)?[ -]?off|get going|get started|resum\w+|continue|carry on|launch\w*|relaunch\w*|pick(?:ing)? (?:\S+ ){1,3}(?:back )?up|need you|book(?:ing)? you|hir(?:e|ing) you|bring(?:ing)? you in|(?:work|something|some|jobs?|projects?|assignments?|shoots?) (?:\S+ ){0,2}for you)\b/,
    job: /\b(?:work|working|jobs?|projects?|assignments?|shoots?|budget|planning|plans?|campaign|phase|production|contract)\b/,
    order: /\b(?:purchase order|the order|an order|commission|brief|briefing)\b/,
    handsOver:
      /\b(?:send|sending|deliver\w*|pay|paid|payment|transfer|let you know|get back|come back to you|back to you|keep you|give you|call|reply|respond|answer|forward|provide|share|confirm|update you|hear from|be in touch|sign|return)\b/,
  },
  de: {
    begins:
      /\b(?:start|starte|starten|startet|beginne|beginnen|beginnt|anfangen|fangen|fangt|loslegen|legen (?:\S+ ){0,6}los|geh(?:t|en)(?:'s)? (?:\S+ ){0,6}(?:los|weiter)|losgehen|weitermachen|fortsetzen|wiederaufnehmen|kick-?off|einplanen|eingeplant|buchen (?:wir )?(?:dich|sie|euch)|brauchen? (?:ich |wir )?(?:dich|sie|euch)|beauftrag\w*|(?:arbeit|etwas|was|\w*auftrag\w*|\w*projekt\w*) (?:\S+ ){0,2}fur (?:dich|sie|euch))\b/,
    job: /\b(?:\w*projekt\w*|arbeit|arbeiten|job|shooting|budget|planung|plan|kampagne|phase|produktion|umsetzung)\b/,
    order: /\b(?:\w*auftrag\w*|bestellung|briefing)\b/,
    handsOver:
      /\b(?:\w*schick\w*|\w*send\w*|\w*liefer\w*|\w*zahl\w*|\w*uberweis\w*|melde|melden|meldet|bescheid|\w*antwort\w*|ruckmeldung|sagen|sage|informier\w*|mitteil\w*|maile|mailen|rufe|rufen|horen|zuruck auf|auf (?:dich|sie) zu|bestatig\w*)\b/,
  },
  fr: {
    begins:
      /\b(?:demarr\w*|commenc\w*|debut(?:er|e|era|ons|erons|ent|eront)|lanc\w*|reprend\w*|reprenons|attaqu\w*|poursui\w*|besoin de (?:vous|toi)|faire appel a (?:vous|toi)|(?:travail|boulot|quelque chose|mission|projet|chantier) (?:\S+ ){0,2}pour (?:vous|toi))\b/,
    job: /\b(?:projet|mission|chantier|travail|boulot|travaux|budget|campagne|phase|tournage|production|planning|plan)\b/,
    order: /\b(?:commande|brief|briefing)\b/,
    handsOver:
      /\b(?:envo\w+|renvo\w+|enverr\w+|transmet\w*|livr\w*|pai\w*|regl\w*|virement|au courant|inform\w*|dirai|dirons|dis|repond\w*|reponse|retour|revien\w*|reviendr\w*|confirm\w*|\w*appell\w*|sign\w*)\b/,
  },
};

/**
 * Whether what is promised in a folded sentence is work for the reader, to keep days free for. Any other
 * promise is a deed of the writer's, and so is what nothing says: nobody is asked ahead of it.
 */
export function isOfWork(sentence: string, language: DateLanguage): boolean {
  const { begins, job, order, handsOver } = WORDS[language];
  if (begins.test(sentence) || order.test(sentence)) return true;
  return job.test(sentence) && !handsOver.test(sentence);
}
