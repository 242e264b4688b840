import { useTexts } from '../shared/texts';

/** What is read, what leaves, what is sent: before anything is asked. */
export function Promises({ confirming }: { readonly confirming: boolean | null }) {
  const t = useTexts();
  return (
    <dl class="facts section">
      <dt>{t('firstRun.readsHeading')}</dt>
      <dd>{t('firstRun.reads')}</dd>
      <dt>{t('firstRun.leavesHeading')}</dt>
      <dd>
        {confirming === true
          ? `${t('data.leavesPrint')} ${t('data.leavesElse')} ${t('data.judged')}`
          : t('firstRun.leaves')}
      </dd>
      <dt>{t('firstRun.sendsHeading')}</dt>
      <dd>{t('firstRun.sends')}</dd>
    </dl>
  );
}
