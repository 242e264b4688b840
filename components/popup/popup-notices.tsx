import type { InsertFailure } from '../../lib/messages/messages';
import { failureText } from '../../lib/messages/names-text';
import type { AccountView, PopupView } from '../../lib/store/views';
import { AccessNotice } from '../shared/access-notice';
import { Button } from '../shared/button';
import { Foreign } from '../shared/foreign';
import { Notice } from '../shared/notice';
import { PausedNotice } from '../shared/paused-notice';
import { PROVIDER_NAMES } from '../shared/provider-names';
import { useTexts } from '../shared/texts';
import { ConfirmingStopped } from './confirming-stopped';
import { StoreNotices } from './store-notices';
import { UnclearLists } from './unclear-lists';

interface PopupNoticesProps {
  readonly view: PopupView;
  readonly onAccess: () => void;
  readonly onFirstRun: () => void;
  readonly onBringBack: () => void;
  readonly onCopyReport: () => void;
  readonly onOpenThread: (thread: string) => void;
  readonly onReloadTabs: () => void;
}

/** What stands between the user and a list that can be trusted, the gravest first. */
export function PopupNotices(props: PopupNoticesProps) {
  const t = useTexts();
  const { view } = props;
  return (
    <>
      <StoreNotices
        trouble={view.trouble}
        onBringBack={props.onBringBack}
        onFirstRun={props.onFirstRun}
      />
      {view.siteAccess ? null : <AccessNotice onAccess={props.onAccess} />}
      {view.accounts
        .filter(({ unreadable }) => unreadable.length > 0)
        .map((account) => (
          <Unreadable key={account.account} account={account} onCopy={props.onCopyReport} />
        ))}
      {view.nameless.map((provider) => (
        <Notice
          key={provider}
          tone="alert"
          heading={t('popup.namelessHeading', { provider: PROVIDER_NAMES[provider] })}
          text={t('popup.namelessText')}
        />
      ))}
      {view.accounts
        .filter(({ inboxInPart }) => inboxInPart)
        .map(({ account }) => (
          <Notice
            key={account}
            heading={t('popup.inPartHeading', { account })}
            text={t('popup.inPartText')}
          />
        ))}
      {view.accounts
        .filter(({ undated }) => undated)
        .map(({ account }) => (
          <Notice
            key={account}
            tone="alert"
            heading={t('popup.undatedHeading', { account })}
            text={t('popup.undatedText')}
          />
        ))}
      <UnclearLists accounts={view.accounts} />
      <ConfirmingStopped accounts={view.accounts} />
      {view.firstRunDone || view.trouble.gone ? null : (
        <Notice heading={t('popup.firstRunHeading')} text={t('popup.firstRunText')}>
          <Button kind="main" onPress={props.onFirstRun}>
            {t('popup.firstRunButton')}
          </Button>
        </Notice>
      )}
      {view.pausedUntil === null ? null : <PausedNotice until={view.pausedUntil} />}
      {view.siteAccess && view.firstRunDone && view.accounts.length === 0 ? (
        <Notice heading={t('popup.noMailboxHeading')} text={t('popup.noMailboxText')}>
          <Button onPress={props.onReloadTabs}>{t('popup.reloadTabs')}</Button>
        </Notice>
      ) : null}
      {view.lastInsertion ? <LastInsertion {...props} last={view.lastInsertion} /> : null}
    </>
  );
}

function Unreadable(props: { readonly account: AccountView; readonly onCopy: () => void }) {
  const t = useTexts();
  const { account, provider, unreadable } = props.account;
  const named = { provider: PROVIDER_NAMES[provider] };
  const names = unreadable.map((fact) => t(`check.facts.${fact}`)).join(', ');
  return (
    <Notice
      tone="alert"
      heading={
        unreadable.includes('list')
          ? t('popup.unreadableHeading', named)
          : t('popup.unreadablePartHeading', named)
      }
      text={
        <>
          {t('popup.unreadableFacts', { names })} {t('popup.unreadableText', { account })}{' '}
          <span class="soft">{t('popup.reportNote')}</span>
        </>
      }
    >
      <Button onPress={props.onCopy}>{t('popup.copyReport')}</Button>
    </Notice>
  );
}

function LastInsertion(
  props: PopupNoticesProps & { readonly last: { thread: string; failed: InsertFailure } },
) {
  const t = useTexts();
  const { thread, failed } = props.last;
  const { due, stale, unconfirmed } = props.view;
  const offer = [...due, ...stale, ...unconfirmed].find((one) => one.thread === thread);
  return (
    <Notice
      heading={t('popup.lastInsertionHeading')}
      text={
        <>
          {offer ? (
            <>
              <Foreign text={offer.name} />
              {': '}
            </>
          ) : null}
          {failureText(failed, t)}
        </>
      }
    >
      <Button onPress={() => props.onOpenThread(thread)}>{t('popup.openThread')}</Button>
      {failed === 'expired' ? (
        <Button onPress={props.onReloadTabs}>{t('popup.reloadTabs')}</Button>
      ) : null}
    </Notice>
  );
}
