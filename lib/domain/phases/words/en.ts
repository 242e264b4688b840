import type { PhaseWords } from './phase-words';

const GO_ON =
  '(?:continue|proceed|go (?:on|ahead|further)|move (?:on|forward|ahead)|carry on|start|begin|finish|get started|keep going|make (?:any )?(?:more )?progress|complete (?:it|this|the \\S+)|resume|launch|deliver)';
const GO =
  '(?:continue|proceed|go (?:on|ahead|further)|move (?:on|forward|ahead)|carry on|make (?:any )?(?:more )?progress|get any further)';
const CANNOT =
  "(?:can(?:no|')?t|can not|unable to|not able to|could not|couldn't|won't be able to)";

export const EN: PhaseWords = {
  language: 'en',
  quote:
    '(?:price )?quotations?|(?:a|an|the|my|our|your|this|that|any|updated|revised|new|price|attached|formal|detailed|final|free) quote|quotes? (?:for|attached|sent|below)|(?:cost|price) estimates?|(?:a|an|the|my|our|your|this|updated|revised|rough|attached) estimate|proposals?',
  offer: 'offer|propose|quote you|charge|priced?',
  invoice: 'invoices?',
  reminder:
    'payment reminder|overdue (?:payment|balance|amount)|outstanding (?:payment|balance|amount)',
  mine: 'my|our',
  yours: 'your',
  thanks: 'thanks|thank you|thx|many thanks',
  asIn: 'as (?:\\S+ )?(?:in|per)|per|according to|in line with|outside|beyond|based on',
  otherQuote:
    'quotes? (?:you|me|him|her|them|us) (?:on|in|as|saying)|quotes? (?:from (?:the|your \\S+|our|his|her|a)|of the)|(?:may|can|could) (?:i|we) quote|article|interview|press|testimonials?|newsletter|speech|book|author|proposal (?:to|for) (?:meet|have|a (?:meeting|call|date|time|lunch)|speak|call|move the)|proposal for (?:monday|tuesday|wednesday|thursday|friday)|marriage|conference|phd|research|estimate (?:that|how)|call for proposals|time estimate',
  otherWork:
    'contract|agreement|word|excel|windows|browser|software|app store|resume|cv|hotel|stay|parcel|package|survey|rate (?:your|us|our)|order|bank draft|beer|team draft',
  otherBlock: 'traffic|jam|train|elevator|lift|snow|calendar|home|airport|spam|caller|phone number',
  gives:
    "attached|enclosed|attaching|here (?:is|are|comes)|here's|please find|you(?:'ll| will) find|(?:i|we)(?:'ve| have)? (?:just |now )?(?:sent|send|emailed|uploaded|shared|put|posted|finished)|(?:i|we)(?:'m| am| are) sending|sending (?:you|over)|see below|is (?:now |all )?(?:ready|available|online|up)|are (?:now )?(?:ready|available|online)",
  later:
    "later|tomorrow|soon|next (?:week|month)|end of (?:the|this) (?:week|month)|once|as soon as|after (?:the )?delivery|(?:i|we)(?: will|'ll)|will (?:send|be sent|follow|come)|shall|should i|can i|may i|going to",
  wants:
    '(?:can|could|would|will) you … (?:send|make|prepare|provide|give|draw up|put together|get|quote|submit|email|write)|(?:like|love|need|want|looking for|interested in|request(?:ing)?|ask(?:ing)? for|receive|get) … (?:quote|quotation|estimate|proposal)|please (?:\\S+ )?(?:send|prepare|provide|quote|submit|make|draw up)|request for|send (?:me|us)',
  weighs:
    "look(?:ed|ing)? (?:at|over|through|into)|chance|review(?:ed|ing)?|read|received|got|discuss(?:ed)?|questions?|follow(?:ing|ed)?[ -]up|come back|coming back|checking in|decision|decided?|heard|thoughts?|feedback|valid|expires?|budget|updated?|revised?|adjust(?:ed)?|too (?:high|expensive)|above|over (?:our )?budget|lower|discount|sent|i(?:'ll| will) (?:send|make|prepare|get)|go(?:ing)? ahead|consider(?:ing|ed)?|what do you think|options?",
  accepts:
    "(?:happy|glad|pleased|like|want) to accept|we accept|i accept|(?:is|are|been|was) (?:approved|accepted|signed)|we(?:'d| would) like to go ahead|we(?:'re| are) (?:going|happy to go) ahead|(?:please )?go ahead with|signed (?:quote|proposal|estimate|copy)|agree (?:to|with) (?:your|the)|approved? (?:your|the)",
  notYet: "if|once|when we|until|not|haven't|before|unless|whether|cannot|can't",
  unpaid:
    'outstanding|overdue|over due|unpaid|due|past due|payment|paid|pay|reach(?:ed)?|received?|reminder|remind|open|late|settled?|arrived?|follow(?:ing|ed)?[ -]up|checking',
  pays: 'paid|pay|paying|payment|payable|accounting|accounts|finance|approved|received|got|wrong|incorrect|mistake|processed|booked|question about|in order|credit note|mismatch',
  paidMyself:
    "i(?:'ve| have)? (?:just |already )?(?:paid|transferred|settled)|i will pay|please (?:\\S+ )?(?:pay|settle|remit)|pay (?:it )?(?:now|online|here)|to pay your|view your|your (?:bill|statement)",
  blocked: [
    `before (?:i|we) (?:can|could|am able to|are able to) ${GO_ON}`,
    `(?:i|we|and|so|which) (?:\\S+ )?${CANNOT} (?:really |yet |properly |currently )?${GO_ON} … (?:until|without|before|unless|till)`,
    `(?:i|we|and|so) (?:\\S+ )?${CANNOT} (?:really |yet |properly |currently )?${GO}(?: (?:yet|with \\S+ \\S+|here))?[.!,]*$`,
    `without … (?:i|we) (?:\\S+ )?(?:${CANNOT}|am stuck|are stuck|am blocked|are blocked|'m stuck)`,
    `(?:i|we) can (?:only|not) ${GO_ON} … (?:once|when|after|if|as soon as|until)`,
    `waiting (?:for|on) … to (?:be able to )?${GO_ON}`,
    `waiting (?:for|on) … (?:before|so) (?:i|we|that) (?:\\S+ )?(?:can )?${GO_ON}`,
    `need … (?:to|in order to|so (?:that )?(?:i|we) can) ${GO_ON}`,
  ].join('|'),
  stuck:
    "(?:i'm|i am|we're|we are|(?:project|work|site|job) is|everything is|things are) (?:now |currently |completely |totally |a bit |still )?(?:stuck|blocked|at a standstill|on hold|held up|stalled)",
  wanting: 'until|till|without|waiting|need|because|missing|as long as|no access',
  work: 'kick-?off|sprints?|staging|test (?:site|environment|server)|milestones?|deliverables?|wireframes?|mock-?ups?|prototypes?|mood ?boards?|first draft|second draft|final draft|rough cut|proofs?(?= (?:is|are|of|for))|go-?live|final delivery|delivery of the|acceptance test|user testing|sprint review|project plan',
  piece:
    'versions?|v\\d|drafts?|designs?|sketch(?:es)?|concepts?|layouts?|home ?page|logo|copy|translation|edit|cut|pages?|rounds?',
  says: 'feedback|comments?|remarks|changes|corrections|what (?:do )?you think|thoughts|looks? (?!forward|for|at)\\S+|review|have a look|take a look|first version|second version|input|opinion',
};
