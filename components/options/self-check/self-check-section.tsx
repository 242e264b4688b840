import { useState } from 'preact/hooks';
import type { SelfCheckView } from '../../../lib/store/self-check-view';
import { Button } from '../../shared/button';
import { PROVIDER_NAMES } from '../../shared/provider-names';
import type { Say } from '../../shared/said-bar';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import { useWatchWhileShown } from '../use-watch-while-shown';
import { ListLimits } from './list-limits';
import { MailboxCheckBox } from './mailbox-check-box';
import type { SelfCheckSource } from './self-check-source';

interface SelfCheckSectionProps {
  readonly source: SelfCheckSource;
  readonly say: Say;
}

/** What of the mail pages can be read, how far it was, and what that means (DESIGN section 5). */
export function SelfCheckSection({ source, say }: SelfCheckSectionProps) {
  const t = useTexts();
  const [view, setView] = useState<SelfCheckView | null>(null);
  useWatchWhileShown('check', () => source.watch(setView), [source]);
  const copy = () =>
    void source
      .copyReport()
      .then((done) => say({ text: t(done ? 'popup.reportCopied' : 'refused') }));
  return (
    <Section id="check" heading={t('check.heading')} intro={t('check.intro')}>
      {view === null ? null : <Mailboxes view={view} />}
      <ListLimits />
      <p class="section-foot">
        <Button onPress={copy}>{t('popup.copyReport')}</Button>{' '}
        <span class="soft">{t('popup.reportNote')}</span>
      </p>
    </Section>
  );
}

function Mailboxes({ view: { nameless, mailboxes, now } }: { readonly view: SelfCheckView }) {
  const t = useTexts();
  return (
    <>
      {nameless.map((provider) => (
        <p key={provider} class="check-warning">
          {t('check.nameless', { provider: PROVIDER_NAMES[provider] })}
        </p>
      ))}
      {mailboxes.length === 0 ? <p>{t('check.none')}</p> : null}
      {mailboxes.map((mailbox) => (
        <MailboxCheckBox key={mailbox.account} mailbox={mailbox} now={now} />
      ))}
    </>
  );
}
