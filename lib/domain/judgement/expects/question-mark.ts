/** Tags and small talk whose question mark waits for nothing, at the end of a folded sentence. */
const IDLE_END =
  /(?:^|[ ,.-])(?:toch|he|niet waar|niet dan|right|correct|ok|okay|yeah|huh|eh|no|you know|isn't it|wasn't it|aren't they|aren't we|doesn't it|don't you think|oder|nicht wahr|gell|ne|stimmt's|n'est-ce pas|non|hein|pas vrai) ?[?!]+[ ")']*$/;

const SMALL_TALK =
  /^(?:[a-z]+,? )?(?:(?:and |en |und |et )?(?:how are you(?: doing)?(?: today)?|how's it going|how are things|how have you been|hoe gaat het(?: met (?:je|jou|u|jullie))?|hoe is het(?: met (?:je|jou|u))?|alles goed(?: met (?:je|jou|u))?|wie geht es (?:dir|ihnen|euch)|wie geht's(?: dir| ihnen)?|alles gut(?: bei dir| bei ihnen)?|comment (?:allez-vous|vas-tu|ca va)|(?:vous allez|tu vas|ca va) ?(?:bien)?|who knows|why not|(?:any |noch |des |avez-vous des |heb je |haben sie )?(?:questions|vragen|fragen|ruckfragen)|urgent|dringend|spoed|interested|interesse|curious)) ?[?!]+$/;

/**
 * A mark that ends something: not one inside a word, where an encoding was lost. French puts a
 * space before it.
 */
const MARK = /(?:[a-z0-9)"'*_\]%]|[a-z0-9]{2} (?=[?!]+$))[?!]*\?[?!.…"')\]]*(?:\s|$)/;

/** A mark inside quotation marks is somebody else's question. */
const QUOTED = /["“„«][^"”“»]{0,200}["”“»]/g;

/** Whether the folded sentence asks by its question mark. */
export function hasQuestionMark(sentence: string): boolean {
  const said = sentence.replace(QUOTED, ' ');
  return MARK.test(said) && !IDLE_END.test(said) && !SMALL_TALK.test(said.trim());
}
