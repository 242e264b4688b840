import type {
  Facts,
  MailboxFacts,
  Memory,
  PageAnswer,
  PageQuestion,
  Understood,
} from '../understanding/facts';

/**
 * Has facts understood where the words of all languages are: a tab does without them.
 * @param told gets null where nobody answers
 */
export type UnderstandPage = (
  question: PageQuestion,
  told: (answer: PageAnswer | null) => void,
) => void;

/**
 * What facts of one mailbox mean; undefined until that is told: then the page is looked at again.
 * Where more was learnt since, they are asked anew, and what was told counts meanwhile.
 */
export type Understand = <K extends Facts['kind']>(
  facts: Extract<Facts, { kind: K }>,
) => Understood[K] | undefined;

interface Told {
  /** What it was understood with. */
  readonly knowing: string;
  readonly understood: Understood[Facts['kind']];
}

/** So many facts are remembered: a list is scrolled up and down. */
const REMEMBERED = 12;

export function createUnderstand(
  mailbox: () => MailboxFacts,
  understandPage: UnderstandPage,
  lookAgain: () => void,
): Understand {
  /** By the facts. */
  const known = new Map<string, Told>();
  const asked = new Set<Facts['kind']>();
  let memory: Memory | null = null;
  let remembered = '';

  function request(facts: Facts, said: string, of: MailboxFacts): void {
    let isLate = false;
    asked.add(facts.kind);
    understandPage({ facts, mailbox: of, memory }, (answer) => {
      asked.delete(facts.kind);
      if (!answer) return;
      memory = answer.memory;
      remembered = JSON.stringify(memory);
      known.delete(said);
      known.set(said, {
        knowing: JSON.stringify(of) + remembered,
        understood: answer.understood,
      });
      const [oldest = ''] = known.keys();
      if (known.size > REMEMBERED) known.delete(oldest);
      if (isLate) lookAgain();
    });
    isLate = true;
  }

  return (facts) => {
    const of = mailbox();
    const said = JSON.stringify(facts);
    const isNew = known.get(said)?.knowing !== JSON.stringify(of) + remembered;
    if (isNew && !asked.has(facts.kind)) request(facts, said, of);
    return known.get(said)?.understood as Understood[typeof facts.kind] | undefined;
  };
}
