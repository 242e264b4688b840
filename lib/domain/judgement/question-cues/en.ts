import type { QuestionCues } from './question-cues';

const WHAT = '(?:what|which|who|whom|where|when|why|how|whether|your)';
const DO =
  '(?:do|does|did|can|could|would|will|should|shall|is|are|was|were|has|have|had|may|might)';

export const EN: QuestionCues = {
  language: 'en',
  openers:
    'and|but|so|also|or|then|now|hi|hello|hey|thanks|just|first|yes|no|ok|okay|quick question|sure|great|sorry',
  atStart: [
    '(?:can|could|would|will) (?:you|we|i) (?!just start|go ahead|proceed)(?:\\S+ ){0,2}(?:send|share|give|tell|explain|confirm|clarify|check|provide|resend|forward|let|show|make|add|change|see|have|get|do|use|split|move|advise|say|look|help|bring|call|break|put|try)',
    `(?:what|which|whose)(?: \\S+){1,3} ${DO} (?:you|we|i|it|that|this|the)`,
    `(?:what|who|when|where|why|how(?: (?:much|many|long|soon|far|often|about))?) ${DO} (?:you|we|i|it|that|this|the|your)\\b`,
    '(?:do|does|did|are|is|have|has) (?:you|it|that|this|there|the price|your \\S+) (?:\\S+ ){1,}(?:or not|by any chance|as well|too|include|included|already|available)',
    'how about|what about',
  ],
  anywhere: [
    `(?:let|tell) (?:me|us) (?:also |please |both )?(?:know )?${WHAT}\\b`,
    '(?:let|tell) (?:me|us) (?:also |please )?(?:know )?if (?:that|this|it|those|these|the|he|she|they|your|you (?:can|could|are (?:able|ok|okay|happy|free|available)|agree|would be|prefer|think|offer|still))\\b',
    `(?:i(?:'m| am)? |we(?:'re| are)? |was |just )(?:wondering|wonder|curious|wanted to ask|not sure)(?: \\S+)? (?:if|whether|what|which|who|when|where|why|how)\\b(?! (?:to|i|we)\\b)`,
    `(?:would|\\w+'d) (?:like|love|need|want) to (?:know|understand|see|hear) (?:if|whether|what|which|who|when|where|why|how|more|your|the)`,
    "(?:we|i) (?:(?:would|will|still|also|just|only|do) )*need (?:(?:the following|some|one more|a few|more|your|a copy|the|a|an) )+(?:\\S+ ){0,6}(?:from you|first)|(?:we|i) (?:still |also |just )?need your|(?:we|i)(?:'re| are|'m| am) (?:still )?missing (?:the|your|a|an)",
    'my (?:only |one |main )?question is|our (?:only |one |main )?question is|(?:one|a|quick) (?:\\S+ )?question:|did you mean',
  ],
  requests: [
    '(?:^|(?:, |- |and |then |but |so |: ))(?:please |pls |kindly )?(?:send|give|tell|resend|share with|remind|show|forward) (?:me|us)\\b(?! (?:\\S+ ){0,3}(?:time|days?|weeks?|hours?|until|till|moment|minute)\\b)',
    '(?:please|kindly) (?:clarify|explain|advise|specify|let (?:me|us) know|confirm (?:what|which|whether|if|when|how))',
  ],
};
