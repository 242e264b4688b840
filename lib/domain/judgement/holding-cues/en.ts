import type { HoldingCues } from './holding-cues';

const INSIDE =
  '(?:board|management|manager|boss|director|ceo|cfo|legal|lawyers?|finance|accounts|accounting|accountants?|procurement|purchasing|hr|it|marketing|partners?|co-founder|husband|wife|team|committee|council|head office|headquarters|hq|colleagues?|owner|client|bank|stakeholders?|department|trustees|union|higher-ups|leadership)';
const CHECK =
  '(?:check|ask|discuss|confirm|consult|talk|speak|run|think|sleep|read|review|look|go|get|consider|clear|verify|figure|sort|find|sit|digest|decide|see|hear|work|weigh|sign|approve|agree|weigh in|sign off|have)';

export const EN: HoldingCues = {
  language: 'en',
  pending: [
    "still (?:\\S+ )?(?:look(?:ing)?|working|waiting|discussing|deciding|considering|thinking|reviewing|mulling|reading|figuring|chasing|on it|under|with|in|pending|undecided|unsure|not sure|digesting|weighing|going|trying to|need|needs|have to|has to|haven't|have not|going back and forth|outstanding|being)(?: \\S+){0,4}",
    "(?:have|has)(?:n't| not)(?: \\S+){0,4} (?:gotten|got|had|been able|looked|read|managed|decided|heard|made up|found|reviewed|seen|received|forgotten|sorted|come back|spoken|finished)(?: \\S+){0,4}|not (?:looked|gotten|got|had|been able|managed|decided|heard)(?: \\S+){0,4} (?:yet|to it|so far)|not yet|nothing (?:yet|so far|new|decided|to report)|no (?:\\S+ )?(?:decision|news|answer|word|update|verdict|feedback|response|time|chance)(?: \\S+){0,2}(?: yet| so far| back)?|yet to (?:hear|decide|look|get)",
    `(?<!you )(?:need|needs|want|wants|have|has|going|'d like|would like) to (?:\\S+ ){0,2}${CHECK}(?: \\S+){0,6}|(?<!you )must (?:first |still )?${CHECK}`,
    '(?:waiting|wait) (?:for|on|to hear)(?! (?:you|your)\\b)(?: \\S+){0,4}|awaiting (?!your)(?: \\S+){0,3}|pending (?:approval|review|sign-off|a decision|\\S+ approval)|held up|on hold|in the works|in progress|in the pipeline|work in progress',
    `(?:is|it's|this is|that's|sits|sitting|currently|now|gone|went|passed|handed|forwarded|sent|put|raised|escalated)(?: (?:it|this|that|them|your \\S+|everything))?(?: \\S+){0,3} (?:with|to|before|past|by|on to|over to)(?: (?:the|our|my|their))? ${INSIDE}|(?:am|are|i'm|we're|'ve been|been) chasing(?: \\S+){0,5}`,
    "look(?:ing)? (?:in)?to (?:it|this|that|them|your \\S+|the matter)(?: now| internally| further)?|(?:will|'ll|going to|to) (?:have|take|give) (?:\\S+ ){0,4}(?:look|read|think|thought)(?: \\S+){0,3}|(?:will|'ll) (?:look|check|ask|find out|see|dig|think|read|review)(?: (?:it|this|that|into|at|over|around|internally|with|about|them|what|through|on|and|the|my|our|your|partners?|team|boss|colleagues?))*|(?:get|getting|got) (?:round|around) to(?: \\S+){0,4}",
    "(?<!put (?:it|this|that|them) )(?:on|to|top of|near the top of) (?:my|our|the) (?:to-?do |short|reading )?(?:list|plate|radar|desk|pile|agenda|to-do)(?: \\S+){0,3}|bear with (?:me|us)|working on (?:it|this|that)|mulling(?: \\S+){0,4}|torn between(?: \\S+){0,8}|undecided|going back and forth|on the fence|sleep on (?:it|this)|think (?:it|this|about it|things) over|thinking (?:it|this|about it)(?: over)?|not sure yet|don't know yet|do not know yet|can't (?:say|tell|decide) yet|leave it with (?:me|us)|hang tight|hold tight|being (?:reviewed|discussed|considered|looked at|processed)|under (?:review|consideration|discussion)|run (?:this|it|that) (?:by|past|through)(?: \\S+){0,4}",
  ],
  comesBack: [
    "(?:get|come|be|circle|report|revert|loop) back(?: (?:to|with|on|in touch))?(?: (?:you|it|this|that|all|both|an answer|something|more|news|feedback|asap|soon|shortly))*|circle back|(?:will|'ll) (?:revert|follow up)|be in touch",
    "(?:i'll|i will|we'll|we will|will|shall|and|to) let you (?:both |all )?know(?: more| soon| asap| then)*|keep you (?:posted|updated|informed|in the loop|in loop)|(?:you'll|you will) hear (?:back )?from (?:me|us)|update you|give you (?:an update|a shout|a proper (?:answer|reply|response))|(?:reply|respond|answer) (?:properly|in full|in detail|fully)(?: \\S+)?|more (?:soon|to follow|later)",
  ],
  delivers: [
    "(?:i'll|i will|we'll|we will|will|is going to|are going to|going to|'ll)(?: \\S+){0,3} (?:send|forward|mail|email|e-mail|share|get|provide|pass|write)(?: \\S+){0,3} (?:you|to you|over|across)\\b(?: \\S+){0,8}|(?:i'll|i will|we'll|will) get (?:\\S+ ){1,6}to (?:send|write|mail|email|call) you(?: \\S+){0,5}",
  ],
  reason: [
    'busy|swamped|snowed under|hectic|crazy|mad(?:house|ness)?|manic|chaos|chaotic|flat out|slammed|buried|underwater|under water|drowning|overloaded|overwhelmed|backlog|catching up|catch up|playing catch-up|behind on (?:\\S+ )?|travell?ing|on the road|holidays?|vacation|on leave|sick|ill|unwell|poorly|the flu|covid|understaffed|short-staffed|short staffed|quarter end|quarter-end|year end|year-end|deadline|conference|trade (?:show|fair)|moving (?:offices?|house)|the move|audit|launch|slipped (?:through|my)(?: \\S+)*|fell through the cracks|buried (?:in|under)(?: \\S+)*|hands full|got away from me|piled up|back-to-back|dust settles|a lot (?:on|going on)|no time|little time|radio silence|silence|out of office|away',
    '(?:take|takes|taking|took)(?: \\S+){0,3} (?:time|while|longer|a bit|forever|a moment)|need(?:s)? (?:a (?:bit|little) )?more time|more time|(?:a|another) (?:bit|little|moment) longer|longer than',
  ],
  later: [
    '(?:as soon as|once|when|after)(?: \\S+){0,5} (?:know more|more|know|news|hear|heard|hear back|spoken|talked|chance|look|looked|time|update|answer|decision|decided|clearer|settles?|clear|back|calms? down|dug out|figured out|met|discussed|word)(?: (?:is|it|anything|something|from them|from him|from her|to|at it|with them|about it|here))*|soon(?:er)?|asap|as soon as (?:possible|i can|we can)|shortly|in due course|in a bit|later',
  ],
  courtesy: [
    "(?:sorry|apologies|apologise|apologize|my apologies|pardon)(?: \\S+){0,6}|(?:thanks|thank you|thx|many thanks|cheers)(?: (?:so much|a lot|very much|again|for|your|the|this|that|sending|sharing|following|following up|chasing|checking in|reaching out|up|over|email|mail|message|note|reminder|nudge|quote|proposal|patience|understanding|update|it|being|patient|waiting|in advance|quick|ping|info|details|estimate|offer|draft|documents?|files?|me|us))*|got it|received|noted|saw (?:it|this|your \\S+)|(?:i |we )?(?:got|received|have) (?:your|it|this)(?: \\S+){0,2}|good (?:question|point)|fair (?:question|point)|no worries|don't worry|rest assured|promise|i'm afraid|honestly|to be honest|frankly|unfortunately|afraid|hope (?:you|that's|this|all)(?: \\S+){0,5}|hang in there|(?:have|enjoy) (?:a|your|the)(?: \\S+)? (?:day|weekend|evening|week)|appreciate (?:your|the) (?:patience|reminder|nudge|follow-up)|patience|understanding|forgotten (?:you|about you|about this|about it|this)|(?:will|we'll|i'll) do",
  ],
};
