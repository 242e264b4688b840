import type { Instant } from '../../../lib/domain/instant';
import type { MailboxCheck } from '../../../lib/store/self-check-view';
import { Foreign } from '../../shared/foreign';
import { PROVIDER_NAMES } from '../../shared/provider-names';
import { useTexts } from '../../shared/texts';
import { coverageSentences } from './coverage-text';
import { FactRows } from './fact-rows';
import { SelectorDetails } from './selector-details';

interface MailboxCheckBoxProps {
  readonly mailbox: MailboxCheck;
  readonly now: Instant;
}

export function MailboxCheckBox({ mailbox, now }: MailboxCheckBoxProps) {
  const t = useTexts();
  const { account, provider, facts, selectors } = mailbox;
  return (
    <section class="box mailbox-check" data-account={account}>
      <h3>
        <Foreign text={account} /> <span class="soft">{PROVIDER_NAMES[provider]}</span>
      </h3>
      {warningsOf(mailbox).map((warning) => (
        <p key={warning} class="check-warning">
          {t(warning)}
        </p>
      ))}
      <ul class="check-coverage">
        {coverageSentences(mailbox, now, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <FactRows facts={facts} now={now} />
      <SelectorDetails selectors={selectors} now={now} />
    </section>
  );
}

/** What keeps mails of this mailbox from being counted, the gravest first. */
function warningsOf({ broken, undated, inboxInPart, printRefused }: MailboxCheck) {
  return [
    ...(broken ? (['check.broken'] as const) : []),
    ...(undated ? (['popup.undatedText'] as const) : []),
    ...(inboxInPart ? (['popup.inPartText'] as const) : []),
    ...(printRefused ? (['check.printRefused'] as const) : []),
  ];
}
