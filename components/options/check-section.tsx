import type { Instant } from '../../lib/domain/instant';
import { momentText } from '../../lib/messages/moment-text';
import type { AccountView } from '../../lib/store/views';
import { Foreign } from '../shared/foreign';
import { PROVIDER_NAMES } from '../shared/provider-names';
import { useTexts } from '../shared/texts';
import { Section } from './section';

interface CheckSectionProps {
  readonly now: Instant;
  readonly accounts: readonly AccountView[];
}

export function CheckSection({ now, accounts }: CheckSectionProps) {
  const t = useTexts();
  return (
    <Section id="check" heading={t('check.heading')} intro={t('check.intro')}>
      {accounts.length === 0 ? (
        <p>{t('check.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('check.account')}</th>
              <th scope="col">{t('check.seen')}</th>
              <th scope="col">{t('check.state')}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map(({ account, provider, seenAt, unreadable, undated }) => (
              <tr key={account}>
                <th scope="row">
                  <Foreign text={account} />
                  <span class="person-address">{PROVIDER_NAMES[provider]}</span>
                </th>
                <td>{seenAt === null ? t('popup.neverSeen') : momentText(seenAt, now, t)}</td>
                <td>
                  {unreadable.length === 0
                    ? t('check.fine')
                    : t('check.misses', { names: unreadable.join(', ') })}
                  {undated ? ` ${t('popup.undatedText')}` : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
