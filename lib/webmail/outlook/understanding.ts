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
  readonly said: string;
  readonly knowing: string;
  readonly understood: Understood[Facts['kind']];
}

export function createUnderstand(
  mailbox: () => MailboxFacts,
  understandPage: UnderstandPage,
  lookAgain: () => void,
): Understand {
  const known = new Map<Facts['kind'], Told>();
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
      const knowing = JSON.stringify(of) + remembered;
      known.set(facts.kind, { said, knowing, understood: answer.understood });
      if (isLate) lookAgain();
    });
    isLate = true;
  }

  return (facts) => {
    const of = mailbox();
    const said = JSON.stringify(facts);
    const told = () => {
      const last = known.get(facts.kind);
      return last?.said === said ? last : null;
    };
    const isNew = told()?.knowing !== JSON.stringify(of) + remembered;
    if (isNew && !asked.has(facts.kind)) request(facts, said, of);
    return told()?.understood as Understood[typeof facts.kind] | undefined;
  };
}
