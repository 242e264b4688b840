import type { Cues } from '../cue';

export const en: Cues = {
  language: 'en',
  condition: /^(?:if|unless|when|once|in case)\b[^,]{0,200},/,
  patterns: {
    future:
      /\b(?:i|we)(?: (?:also|then|just|probably|certainly|definitely|both))?(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)\b|^(?:will|shall) (?!you|we|i|he|she|they|it|this|that|there|the)\w+|(?:\b(?:and|but)|,)(?: also| then)? will (?:get|reply|respond|keep|let|send|report|try|call|update|follow|give|check|come|be in touch|post|look)\b/,
    undertaking:
      /\b(?:i|we) (?:can|could) (?:try|provide|send|get (?:you|it|that|this|them|back)|post|share|deliver|borrow|call|have (?:it|this|that|them|everything))\b|\b(?:i|we) (?:hope|expect|plan|aim|intend|should be able) to\b|\b(?:i'm|i am|we're|we are) (?:planning|hoping|aiming) to\b|^will do\b|^leave (?:it|this|that) with (?:me|us)\b|\b(?:you will|you'll|you should|you can expect to) (?:hear|receive|get|have) [^.]{0,60}\b(?:from (?:me|us)|by|before|on|within|next|this|tomorrow)\b|\blet me [^.]{1,90}\b(?:get back|come back|let you know)\b|\bi'd expect\b|\b(?:i|we) should (?:have|get|know|be able)\b|^expect (?:\S+ ){1,6}from (?:me|us)\b|\b(?:team|colleague|department|support|someone|representative) [^.]{0,40}\bwill [^.]{0,40}(?:get back|contact|be in touch|respond|reply|reach out)\b/,
    deed: /\b(?:i am|i'm|we are|we're) (?:getting back|sending|calling|finishing|delivering|trying to)\b|\b(?:i|we) (?:have|might have|may have) (?:\S+ ){0,3}(?:work|project|job|assignment)\b|\bhappy to (?:send|share|call|provide|deliver)\b|\b(?:will|to) follow\b/,
    vow: /\b(?:i|we) (?:promise|guarantee|commit)\b/,
    soon: /\b(?:soon|asap|shortly|later|right away|immediately|at once)\b/,
    'done-now': /\b(?:enclosed|herewith|hereby|please find)\b/,
    question: /\?/,
    negation:
      /\b(?:i|we) (?:will not|won't|shall not|can't|cannot|could not)\b|\b(?:i|we)'ll (?:not|never)\b/,
    plan: /\b(?:i|we)(?: both)?(?:'ll| will) (?:both )?be (?:\S+ )?(?:working|talking|running|meeting|travell?ing|attending|out|away|off|on (?:vacation|holiday|leave)|having|busy|closed|unavailable)\b|\b(?:i|we)(?:'ll| will) (?:have|attend|join|dial) (?:\S+ ){0,2}(?:call|meeting|confe?rence|lunch|dinner)\b|\b(?:i|we)(?:'ll| will) (?:call|dial) in\b|\bso (?:that )?(?:i|we) (?:can|could)\b|\b(?:i|we)(?:'ll| will) (?:\w+ )?(?:have|need|be required|get) to\b|\b(?:i|we)(?:'ll| will) (?:only |also |happily )?(?:understand|assume|see if|say|admit|note|point out|grant|confess|guess|allow|take it that)\b/,
    coming:
      /\b(?:you'll|you will|you can|you should) (?:\S+ )?(?:have|get|receive|expect|be paid|hear)\b|^expect (?:my|our|the|a|an)\b|\b(?:payment|invoice|money|transfer|deposit|contract|agreement|files?|documents?|drafts?|quote|order|brief|feedback|comments|copy|texts?|photos|decision|answer|go-ahead)\b (?:\S+ ){0,3}(?:will be|will go|will follow|goes out|go out|is going out|gets paid|should be|will come|will arrive)\b|\b(?:colleague|assistant|partner|manager|boss|accountant|bookkeeper|team|finance|accounts|legal|director) (?:\S+ ){0,2}(?:will|is going to) (?:\S+ )?(?:send|get|call|let|contact|mail|email|e-mail|give|pay|provide|forward|deliver)\b|\bon track to\b|\b(?:give|leave) (?:it with )?(?:me|us) until\b/,
    later:
      /^(?!.{0,300}\b(?:not|never|\w+n't)\b)(?=.{0,300}(?:\b(?:i|we|let's|let us|lets)(?:'re|'m|'d| are| am| will|'ll| want| plan| would| can| should)? (?:\S+ ){0,4}(?:start|starting|begin|beginning|resume|resuming|restart|relaunch|launch|launching|continue|continuing|kick(?:ing)? off|get going|get started|pick(?:ing)? (?:\S+ ){0,2}up|revisit|revisiting|carry on|come back to)\b|\b(?:project|work|phase(?: \w+)?|campaign|assignment|job|kick-?off|budget|shoot|production|contract|roll-?out|next round) (?:\S+ ){0,3}(?:starts?|begins?|kicks? off|opens?|resumes?|is|will|comes?|goes)\b|\b(?:there's|there is|there will be|there'll be|we've got|i've got) (?:\S+ ){0,4}(?:work|job|project|assignment|budget)\b|\bneed you\b|\byou can (?:start|begin|get started|go ahead)\b))/,
    meets:
      /\bsee (?:you|everyone|each other)\b|\b(?:i|we)(?:'ll| will| shall|'m going to| are going to|'re going to) (?:\S+ )?(?:meet|join|attend|arrive|come|visit|stop by|drop by|fly|drive|travel|move)\b|\b(?:'ll|will|shall) (?:\S+ )?be (?:there|here|in|at|around|available|back|free|coming|arriving|over|on|out|off|home|live)\b|\b(?:talk|speak) (?:soon|then|to you)\b|\b(?:lunch|dinner|coffee|meeting|holiday|vacation)\b/,
    gives:
      /\b(?:send|sending|get (?:it|this|that|them|back|you)|let you|know|reply|respond|answer|forward|provide|share|deliver|pay|confirm|update|finish|review|sign|prepare|write|e-?mail|mail|upload|post|call you|phone|work for you|job|project|in touch|start|decision|feedback|comments|draft|report|check|look)\b/,
  },
};
