import type { CueList } from './cue-lists';

const YOU = '(?:you|u|ya|you all|you guys|someone|somebody|anyone|anybody|one of you)';
const WE =
  '(?:i|we|you|he|she|they|it|this|that|these|those|there|the|my|your|our|any|anyone|everyone)';

export const EN: CueList = {
  language: 'en',
  openers:
    'and|also|but|so|then|ok|okay|now|well|again|next|otherwise|otherwise|however|first|second|finally|hi|hello|hey|dear|thanks|just|or|yes|no|meanwhile|in the meantime|if so|if not|when you can|if possible|quick question|kindly',
  patterns: {
    question: [
      `^(?:do|does|did|can|could|would|will|should|shall|may|might|am|are|is|was|were|has|have|had|isn't|aren't|don't|doesn't|didn't|won't|wouldn't|couldn't|can't) ${WE}`,
      `^(?:what|who|whom|whose|when|where|why|how(?: (?:much|many|long|soon|far|often|about|come))?) (?:do|does|did|can|could|would|will|should|shall|is|are|was|were|has|have|about|if|else)', '^(?:what|which|whose) [a-z]+ (?:do|does|did|can|could|should|shall|are) (?:you|we|i)`,
      "^(?:what's|who's|where's|when's|how's) ",
      '^how about (?:we|you|i|the|a|this|that)',
      '^(?:does |do )?(?:any(?:one|body)|somebody|someone) (?:know|knows|have|has|else|tell|able)',
      'any (?:idea|ideas|thoughts|news|update|updates|progress|chance|word|luck|suggestions|comments|feedback|objections)(?: \\S+){0,8}\\?',
      "(?:i (?:wonder|was wondering|am wondering)|i'm wondering|wondering) (?:if|whether|what|when|how|why|who|where)",
      '(?:is|would) it (?:be )?(?:possible|ok|okay|fine|alright|all right|feasible)',
      "(?:i(?:'d| would| )? ?like|i want|i need|curious|interested) to (?:know|hear|learn|understand|see) (?:if|whether|what|when|how|why|who|where|which|your)",
      '(?:just |was )?(?:checking (?:in|if|whether|to see|on)|following up|circling back)|(?:wanted|want|like) to (?:check|follow up|ask)|my question is|one question|(?:a|have) (?:\\S+ )?questions? (?:for you|about|regarding|on)|quick question',
    ],
    asks: [
      `(?:can|could|would|will|might) (?:${YOU}|anyone|we)(?: all| both| also| just| maybe| perhaps| possibly| at least)*(?: please| kindly)? [a-z]+`,
      '^please[ !.]*$',
      '^(?:please|pls|plz|kindly),? (?!excuse|note|find|see (?:attached|below)|accept (?:my|our)|forgive|disregard|ignore)',
      `(?:, |- |and |then |but |so |: |\\) |! )(?:please|pls|plz|kindly) (?!excuse|note|find|accept (?:my|our)|forgive|disregard|ignore)(?=[a-z])`,
      '[a-z]+ [a-z]+,? (?:please|pls|plz) ?[.!?]*$',
      "(?:i|we)(?:'d| would)? (?:need|want|like|ask|request|urge|expect|prefer) (?:that )?(?:you|everyone|somebody|someone|each of you) ",
      '(?:i|we) (?:really |still |also |just )?need (?:your|a|an|the|some|more|to (?:get|have|receive|know)) ',
      "(?:i|we)(?:'d| would|'ll| will)? (?:be|really|greatly|very much|also|truly)? ?(?:much )?(?:appreciate|be (?:grateful|glad|happy|thankful|obliged)) (?:it )?(?:if|your|the|any|a|hearing|some)",
      'would be (?:great|good|nice|helpful|wonderful|appreciated|perfect|lovely|useful) if ',
      "if you (?:could|would|can|wouldn't mind|don't mind) (?:please |just |also )?(?:send|give|let|take|have|call|confirm|check|review|tell|provide|forward|help|look|find|get|make|add|ask|share|advise|arrange)",
      'would you mind|do you mind|mind (?:sending|taking|checking|having)',
      '(?:appreciate|grateful for|thankful for) (?:your|any|some) (?:help|assistance|input|advice|thoughts|comments|feedback|response|reply|attention|guidance|suggestions|support)',
      'any (?:help|advice|input|pointers|hints|guidance|insight|insights|assistance|suggestions|feedback|comments) (?:would|is|are|will|much|greatly|appreciated|on|regarding)',
      'you (?:need|have|will need|are required|are asked|are requested|are invited|are kindly|must|should|ought) (?:to )?(?:send|provide|sign|confirm|complete|review|return|submit|pay|call|fill|reply|respond|let|make|get|check|join|attend)',
      "(?<!to )(?:make sure|be sure to)|remember to|do not forget|don't forget|feel free to|(?:we|i) (?:encourage|invite|ask|urge) you",
      'take (?:me|us|my name|my address) off|remove (?:me|us|my) |unsubscribe me',
      '(?:your|need|with your) (?:help|assistance|input) (?:with|on|in|is|would)',
      '(?:help|advise|assist|enlighten|remind|correct) (?:me|us) ',
      'looking for (?:your|someone|a|an|help|advice|any)',
    ],
    orders: [
      "^(?:send|call|take|check|see|look|tell|give|add|review|confirm|forward|let|make|note|advise|join|keep|try|contact|click|visit|ask|print|update|remind|get|put|set|schedule|remove|fill|complete|sign|provide|reply|respond|e-?mail|bring|fix|change|use|read|find|include|be|remember|don't|do not|do|go|come|talk|work|show|have|post|stop|start|turn|bear|consider|verify|submit|return|register|download|attach|share|follow|meet|plan|leave|move|pick|prepare|draft|write|answer|finish|pass|copy|explain|help|hold|save|cancel|book|enter|discuss|arrange|coordinate|run|test|wait|watch|enjoy|drop|pay|order|buy|learn|discover|choose|select|create|log|login|sign|spread|invite|vote|tweet|upgrade|act|claim|reset|change|ensure|correct|delete|edit|revise|proceed|speak|handle|resend|touch|stay) (?!(?:was|were|is|are|has|had|would|will|could) )",
      '^just (?:send|call|give|let|reply|click|say|tell|ask|use|make|e-?mail|drop|put|get|take|add|go) ',
    ],
    'asks-for-file': [
      '(?:send|forward|share|e-?mail|fax|attach|upload|provide|resend|give|get|deliver|supply|return) (?:it|them|us|me|over|along|back|through|the|your|that|this|those|these|a|an|any|all)(?: [^ .!?]+){0,8} (?:file|files|logo|photo|photos|picture|pictures|image|images|text|texts|document|documents|contract|copy|copies|draft|list|spreadsheet|report|material|materials|content|agreement|details|login|password|access|resume|schedule|form|number|numbers|address|invoice|scan|pdf|log|output|link|url)',
      '(?:send|forward|fax|e-?mail) (?:me|us|it|them) ',
    ],
    'asks-for-approval': [
      '(?:please|can you|could you|would you|kindly|you)(?: [^ .!?]+){0,4} (?:approve|confirm|sign|authori[sz]e|accept|countersign)',
      '(?:your|need|awaiting|await|waiting for|waiting on) (?:\\S+ )?(?:approval|go-ahead|go ahead|sign-off|signoff|okay|ok|consent|confirmation|authori[sz]ation|signature)',
      '(?:do you|you) (?:agree|approve|consent|object|accept)',
      '(?:are you|you) (?:ok|okay|fine|happy|comfortable|good) with',
    ],
    'asks-for-date': [
      '(?:when|what (?:day|date|time|week)|which (?:day|date|time|week)) (?:can|could|would|will|do|does|did|are|is|works?|suits?|should|shall|might)',
      "(?:are you|if you are|you're|be|is everyone) (?:available|free|around|still on)|your availability|(?:does|would|will) \\S+(?: \\S+){0,5} (?:work|suit) (?:for|you)",
      '(?:what|which|any)(?: \\S+){0,3} (?:works|suits) (?:best )?(?:for )?you',
      'by when|how soon|how long (?:will|would|do|does)|expect (?:it|this|them|that) (?:by|to be)',
    ],
    'asks-for-opinion': [
      '(?:what|any|share|give|send|like|appreciate|welcome|have|need|want|get|hear|love|know|value|await|for)(?: [^ .!?]+){0,3} (?:your|any) (?:thoughts|opinion|opinions|view|views|comments|feedback|input|reaction|suggestions|advice|preference|impression|take|idea|ideas)',
      'what (?:do|did|would) you (?:think|say|prefer|suggest|recommend|make of)|how (?:do|would|did) you (?:feel|like|want)',
      '(?:thoughts|comments|objections|suggestions|opinions|preferences)(?: or \\S+)? ?\\?|(?:do|does) (?:anyone|everyone|people|anybody|you)(?: \\S+)? have (?:a|an|any) (?:preference|opinion|objection|idea|suggestion|comment|thought)',
    ],
    'asks-for-word': [
      '(?:let|tell|keep) (?:me|us|\\S+ and me)(?: please| both| all)? (?:know|posted|have|see)',
      '(?:look|looking) forward to (?:your|hearing|receiving|seeing your|getting)',
      'hope to hear|hear (?:back )?from you|hear your|await(?:ing)? your|waiting (?:for|on) (?:your|you)|get back to (?:me|us)|come back to (?:me|us)|(?<!(?:you|i|to|will|he|she|they|could) )(?:drop (?:me|us) a|give (?:me|us|\\S+) a (?:call|ring|shout|buzz|holler)|call me|call us|e-?mail me|contact me|write me|ring me)|(?:reply|respond) (?:to|by|with|as soon|asap|before)|rsvp|please (?:reply|respond|advise|comment|answer)|at your (?:earliest )?convenience|(?:your|a) (?:prompt |quick |early |speedy |swift |short )?(?:reply|response|answer|reaction) (?:by|before|would|as soon|is|asap)',
    ],
    'thanks-ahead': [
      '(?:thanks|thank you|thx|appreciate(?:d)?|grateful)(?: \\S+){0,6} in advance|(?:thanking you|many thanks|thanks) in advance|advance thanks|(?:thanks|thank you) for (?:any (?:help|hints?|advice|pointers|assistance|input)|considering|looking into|taking a look)',
    ],
    proposes: [
      "^(?:let's|lets|let us|shall we|why don't (?:we|you|i)|why not|how about|what about|maybe we|perhaps we|should we|we should|we could|we can|we might)",
      "(?:let's|shall we|why don't (?:we|you|i)|how about|what about|maybe we|perhaps we|should we) ",
      "(?:i|we)(?:'d| would) (?:like|love|propose|suggest|recommend|welcome|be (?:happy|glad|willing|delighted|interested))(?: \\S+)? to (?:meet|discuss|talk|schedule|arrange|set|invite|propose|offer|suggest|see|have|speak|chat|get together|visit|come|sit|explore)",
      '(?:i|we) (?:propose|suggest|recommend) |my (?:proposal|suggestion) ',
      '(?:can|could|should) we (?:meet|talk|discuss|speak|schedule|set|have|get|do|plan|move|try|catch|go|arrange|find) ',
      '(?:want|wanted|like|need|needs|have|good idea|try|ought|hope|get together|available|time|glad|happy|chance|opportunity) to (?:meet|discuss|talk|get together|schedule|chat|set up|catch up|sit down|speak|go over)',
      "(?:if|whenever) you(?:'d| would)? (?:like|want|wish|are interested|prefer|care)(?: \\S+){0,12},? (?:we|i|you|just|please|call|let|click|go|simply|reply)",
      "(?:you are|you're) (?:invited|welcome)|invite you",
      '(?:lunch|coffee|dinner|drinks|a beer|a call|conference call|meeting)(?: \\S+){0,4} (?:next|this|on|tomorrow|today|monday|tuesday|wednesday|thursday|friday)',
    ],
    deadline: [
      '(?:by|before|no later than|not later than|until|prior to) (?:the )?(?:end of|close of|cob|eod|eob|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|next|this|\\d|january|february|march|april|may|june|july|august|september|october|november|december)',
      'asap|as soon as (?:possible|you can)|at the latest|deadline|due (?:date|by|on)|urgent|urgently|(?:today|tomorrow|this week) if (?:possible|you can)|latest by',
    ],
    'hands-over': [
      "(?:attached|enclosed|below|here)(?: please find| is| are| you will find| you'll find)(?: \\S+){0,6} (?:quote|quotation|proposal|offer|estimate|invoice|contract|agreement|draft|mockup|mock-up|design|version|proof|concept|sow|statement of work)",
      '(?:find|see)(?: attached| enclosed)? (?:the|my|our|your|an?)(?: \\S+){0,4} (?:quote|quotation|proposal|offer|estimate|invoice|contract|agreement|draft|mockup|design|proof|concept)',
      "(?:here's|here is|here are|sending|attaching|attached) (?:you )?(?:the|my|our|your|an?)(?: \\S+){0,4} (?:quote|quotation|proposal|offer|estimate|invoice|contract|agreement|draft|mockup|design|proof|concept|version)",
      'for (?:your )?(?:review|approval|signature|comments|feedback)|payment (?:terms|within|due|is due)|(?:invoice|invoices|payment|balance|amount|bill)(?: [^ .!?]+){0,6} (?:unpaid|outstanding|overdue)',
    ],
    troubled: [
      "(?:does|do|did|is|are|was|will|would|has)(?:n't| not) (?:\\S+ )?(?:work|working|worked|start|load|open|run|show|respond|appear|arrive|build|compile|connect|recognized|found|able|see|seem)|(?:not|un|never been) ?able to|(?:can't|cannot|couldn't|could not|can not) (?:get|find|open|see|make|figure|access|log|install|connect|reproduce|tell|understand|seem)",
      '(?:error|errors|failure|crash|crashes|crashed|fails|failed|failing|broken|stuck|confused|puzzled|struggling)|(?:have|having|had|get|getting|see|seeing|facing|ran into|run into|running into|encountered|got)(?: [^ .!?]+){0,4} (?:problem|problems|issue|issues|trouble|difficulties|warning)',
      "(?:i|we)(?:'m| am| are|'re)? (?:do not|don't|not|still don't|still not)(?: \\S+)? (?:understand|know|sure|clear|see)|no idea|trying to|something (?:is )?wrong|what am i",
    ],
    'if-any': [
      '(?:if|should) (?:you|there|anything|i|we|anyone)(?: \\S+){0,5} (?:questions?|problems?|concerns?|issues?|unclear|anything else|trouble|further|doubts?|comments)',
      "(?:do not|don't|please don't) hesitate|feel free to|if (?:needed|necessary|required|interested|not)|any questions[,.!?]",
    ],
    informs: [
      'fyi|for your (?:information|records|reference)|just (?:to let you know|so you know|a heads[- ]up|a quick note|letting you know|an update|wanted to (?:let you know|say|share|tell))|heads[- ]up|to (?:inform|update) you|this is to (?:inform|confirm|let)|as (?:discussed|agreed|promised|requested)|for the record|(?:we|i) (?:are pleased|am pleased|am happy) to (?:announce|inform|report)',
    ],
    'needs-none': [
      "no (?:need|reason) (?:for you )?to (?:reply|respond|answer|do anything|worry|react)|no (?:reply|response|answer|action) (?:is )?(?:needed|necessary|required|expected)|nothing (?:needed|for you to do|required)|(?:don't|do not|needn't) (?:need to|have to|bother to|bother) ?(?:reply|respond|answer)|you (?:don't|do not) (?:need|have) to (?:do|reply|respond|answer)",
    ],
    thanks: [
      '(?:thanks|thank you|thx|many thanks|cheers|much appreciated|appreciated)(?! in advance)|got it|will do|sounds good|no problem|no worries|my pleasure|congratulations|congrats|well done|great (?:job|work|news)|(?:have|enjoy) (?:a|your) (?:\\S+ )?(?:day|weekend|evening|holiday|trip)|glad (?:to|that|it|you)',
    ],
    tells: [
      "^(?:i|we|he|she|they|it)(?:'ve|'m|'re|'ll|'s|'d)? (?:have|had|am|are|is|was|were|did|will|already|just|received|sent|spoke|talked|met|got|found|fixed|made|changed|updated|added|added|used|tried|saw|think|thought|believe|guess|know|don't|didn't|can|can't)",
      '^(?:the|this|that|these|those|our|my|his|her|their|there|here|according|per|based|regarding|in|on|at|for|from|with|since|because|although|while|as) ',
    ],
  },
};
