import { apology, noTime, type PhraseList, reproach } from '../phrase';

const NEWS =
  '(?:reply|response|answer|word|news|feedback|payment|confirmation|update|sign of life)';
const ASKED =
  '(?:asked|emailed|e-mailed|written|wrote|told|reminded|messaged|called|chased|explained)';
const WRITING = '(?:asking|writing|ask|write|request|requesting|chasing|reminding|email|emailing)';
const ORDINAL = '(?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th))';
const ATTENTION = "can't give this the attention it deserves";
const FOR_IT = '(?: for (?:you|this|that|it))?(?! (?:for|to|limit|like))';
const NOT_NOT = '(?:(?!not)\\S{1,20} ){0,2}';
const RUDE = '(?:unprofessional|disrespectful|unacceptable|inconsiderate|discourteous|rude)';
const WHEN = 'when would it suit you to reply';

export const en: PhraseList = {
  language: 'en',
  phrases: [
    reproach(`still no (${NEWS})`, 'no {1} yet'),
    reproach(`still without(?= (?:a |an |any )?${NEWS})`, 'so far without'),
    reproach(
      "still (haven't|have not|hasn't|has not)(?= <3>(?:heard|received|replied|responded|answered|paid|been paid|come back))",
      '{1}',
    ),
    reproach(
      "(?<=(?:i|we)(?:'m|'re| am| are) |^|[.!?,\n] ?)still (?:waiting|awaiting) to hear",
      'looking forward to hearing',
    ),
    reproach(
      "(?<=(?:i|we)(?:'m|'re| am| are) |^|[.!?,\n] ?)still (?:waiting|awaiting)(?: (?:for|on))? (?:your|a|an) (?:reply|response|answer)",
      'looking forward to hearing from you',
    ),
    reproach(
      "(?<=(?:i|we)(?:'m|'re| am| are) |^|[.!?,\n] ?)still (?:waiting|awaiting) (?:for|on)",
      'looking forward to',
    ),
    reproach(
      "(?<=(?:i|we)(?:'m|'re| am| are) |^|[.!?,\n] ?)still (?:waiting|awaiting)(?= ?[.,!;\n]|$)",
      'looking forward to hearing from you',
    ),
    reproach("(?:have|'ve) been waiting <5>(?:weeks|days|months|ages|forever)"),
    reproach(
      '(?:as )?per my (?:last|previous|earlier|prior|original) (?:e-?mail|message|note|mail)s?',
      'following on from my last email',
    ),
    reproach(
      "as (?:i|we)(?:'ve| have| had)? (?:(?:already|previously|repeatedly|clearly) ){1,2}(?:said|told you|mentioned|explained|stated|pointed out|written|wrote|asked)",
      'to sum up',
    ),
    reproach(
      'as (?:i|we) (?:said|mentioned|explained|stated|wrote|asked) (?:before|already|earlier|several times|repeatedly)',
      'to sum up',
    ),
    reproach(
      "as (?:i|we)(?:'ve| have| had)? told you(?: before| already)?(?! (?:on|by|over|yesterday|last))",
      'to sum up',
    ),
    reproach('for the (?:umpteenth|hundredth|nth) time', 'to follow up'),
    reproach(
      `for the ${ORDINAL} time(?=,? (?:please|could|can|i (?:ask|must|have to)|<3>${WRITING}))`,
      'to follow up',
    ),
    reproach(
      `for the ${ORDINAL} time(?<=${WRITING} (?:\\S{1,30} ){0,4}for the \\S{1,9} time)`,
      'to follow up',
    ),
    reproach(
      `(?:this|it) is (?:now )?(?:my|the) ${ORDINAL} (?:e-?mail|message|reminder|time|attempt|request)`,
    ),
    reproach(
      "(?:once|yet) again(?=,? (?:i must|i ask|i'm asking|i am asking|i have to|i request|please|could you|can you|you))",
      'to follow up',
    ),
    reproach("i(?:'m| am) (?:(?!not)\\S{1,20} ){0,2}disappointed(?= (?:that|to))", "it's a pity"),
    reproach(
      "i(?:'m| am) (?:(?!not)\\S{1,20} ){0,2}disappointed(?! (?:that|to))",
      'I had hoped for more clarity',
    ),
    reproach("(?:this|that|it)(?:'s| is) (?:(?!not)\\S{1,20} )?disappointing"),
    reproach(
      "(?<!as )you(?:'d|'ve| had| have)?(?: also| clearly)? promised(?: me| us)? that",
      'I understood that',
    ),
    reproach(
      "(?<!as )you(?:'d|'ve| had| have)?(?: also| clearly)? promised(?: me| us)?(?= (?:the|a|an|your|some) )",
      'I was expecting',
    ),
    reproach(
      "(?<!as )you(?:'d|'ve| had| have)?(?: also| clearly)? promised(?: me| us)?(?! (?:that|the|a|an|your|some) )",
    ),
    reproach("as you(?:'d|'ve| had| have)? promised", 'as I understood it'),
    reproach('(?:final|last) (?:warning|notice)', 'last message about this'),
    reproach(
      "why (?:haven't|have not|hasn't|didn't|did not|won't) (?:you|anyone|anybody) <3>(?:replied|reply|responded|respond|answered|answer|written|write|called|call|got back|get back|paid|pay)(?: back)?",
      WHEN,
    ),
    reproach(
      "why (?:don't|do not|aren't|are not) you <2>(?:reply|replying|respond|responding|answer|answering|paying|pay)(?: back)?",
      WHEN,
    ),
    reproach(
      "(?:i (?:assume|guess|suppose|take it|gather)|apparently|clearly|it (?:seems|appears))(?: that)?,? you(?:'re| are| have been|'ve been)? (?:ignoring|ignored|ignore|avoiding)(?: me| us| my \\S{1,20})?",
      'perhaps my message got buried',
    ),
    reproach(
      "(?:stop|you(?:'re| are| keep)|have you been|are you) (?:just |simply )?ignoring(?: me| us| my \\S{1,20})?",
    ),
    reproach(
      'it would (?:only |just |at least )?be (?:polite|courteous|decent|professional|common courtesy)(?= (?:if|to))',
      'it would help me',
    ),
    reproach(
      `(?:this|that|it|you|your \\S{1,20})(?:'s|'re| is| are| was| were| has been) ${NOT_NOT}${RUDE}`,
    ),
    reproach(`(?:i|we) find (?:this|that|it|you|your \\S{1,20}) ${NOT_NOT}${RUDE}`),
    reproach('(?:lack of|no) (?:professionalism|respect|courtesy)'),
    reproach(
      "you(?:'ve| have)? (?:never|failed to|neglected to) <2>(?:replied|reply|respond(?:ed)?|answer(?:ed)?|pay|paid|bothered|get back|got back)",
    ),
    reproach(
      '(?:despite|in spite of) my <2>(?:reminders?|e-?mails?|messages?|requests?)',
      'following my last message',
    ),
    reproach(
      `(?:(?:two|three|four|five|several|many|multiple|countless|\\d+) times|repeatedly)(?<=${ASKED} (?:you )?(?:about (?:it|this) )?(?:\\S{1,12} times|repeatedly))(?: now| already)?`,
      'before',
    ),
    reproach(`repeatedly(?= ${ASKED})`, 'already'),
    reproach('finally(?<=(?:could|can|will|would) you finally)', 'please'),
    reproach('the least you (?:could|can) do|how (?:hard|difficult) can it be|i expected? better'),
    reproach('i demand', 'I would like'),
    reproach('your (?:continued |complete |total |ongoing )?silence'),
    reproach(
      "(?:it(?:'s| is| has been|'s been)|things have been) (?:(?:now|very|so|rather|awfully|all|been) ){0,2}(?:quiet|silent) (?:<5>)?(?:on|from) your (?:end|side|part)",
      "I'd be glad to hear from you",
    ),
    reproach(
      "you <2>(?:can't|cannot|couldn't|could not|don't|do not|didn't|did not|won't|never|haven't|have not) <1>(?:bother(?:ed)?|(?:make|made|take|took) the (?:effort|trouble|time)) (?:even )?(?:to|with)",
    ),
    reproach(
      "(?<!if )you(?:'ve| have)? (?:not|haven't|didn't|did not|have not|ignored) <2>(?:answered|replied to|responded to|reply to|respond to|answer) (?:any|one|a single one|all)? ?(?:of )?my (?:two|three|four|five|six|several|many|\\d+|last|previous) (?:e-?mails?|messages?|notes?|requests?)",
    ),
    reproach(
      '(?:weeks|days|months) of silence(?= (?:from|on) your)|(?:no|not a) (?:single )?(?:word|reply|answer) to (?:any of )?my (?:two|three|four|five|several|many|\\d+) (?:e-?mails|messages)',
    ),
    noTime(
      `(i|we) (?:(?:really|simply|just) )?(?:have|'ve got|have got) (?:absolutely |really )?no time${FOR_IT}`,
      `{1} ${ATTENTION}`,
    ),
    noTime(
      `(i|we) (?:(?:really|simply|just) )?(?:don't|do not) (?:\\S{1,12} )?have (?:the |any |enough )?time${FOR_IT}`,
      `{1} ${ATTENTION}`,
    ),
    noTime(`i(?:'m| am) <2>too busy${FOR_IT}`, `I ${ATTENTION}`),
    noTime(
      `i(?:'m| am) (?:(?:absolutely|completely|totally|so|really|far too|just|currently|quite|rather) ){0,2}(?:swamped|snowed under|overloaded|inundated)${FOR_IT}(?: (?:and|so) (?:i )?(?:can't|cannot|can not|couldn't|won't be able to) (?:fit|squeeze) (?:this|that|it|you) in)?`,
      `I ${ATTENTION}`,
    ),
    noTime(
      `i (?:just |simply |really )?(?:can't|cannot|can not|won't be able to|couldn't) (?:fit|squeeze) (?:this|that|it|you) in`,
      `I ${ATTENTION}`,
    ),
    noTime(
      "(?:i|we) (?:(?:really|simply|just) )?(?:don't have|do not have|have no) (?:the |any |enough )?time(?= (?:for|to))(?! to lose)|i(?:'m| am) <2>too busy(?= (?:for|to))",
    ),
    apology(
      "(?:i'm |i am |we're )?(?:so |very |really |terribly )?sorry (?:to|for|if i'm|if i am) (?:(?:be|keep|have to|constantly) )?(?:bother|bothering|disturb|disturbing|chase|chasing|nag|nagging|pester|pestering|trouble|hassle|interrupt|intrude|emailing|writing)(?: you)?(?: again)?(?: about this)?(?! (?:so |this |rather )?late)",
      '',
    ),
    apology(
      '(?:my |many )?apologies (?:for|if) <3>(?:bothering|bother|disturbing|disturb|chasing|nagging|pestering|intrusion)(?: you)?(?: again)?',
      '',
    ),
    apology(
      "i (?:hate|don't want|do not want|don't mean|hope i'm not) (?:to )?(?:bother|be a bother|nag|pester|disturb)(?:ing)?(?: you)?",
      '',
    ),
  ],
};
