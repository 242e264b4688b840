import { useTexts } from '../shared/texts';

/** What is read, what leaves, what is sent: before anything is asked. */
export function Promises() {
  const t = useTexts();
  return (
    <dl class="facts section">
      <dt>{t('firstRun.readsHeading')}</dt>
      <dd>{t('firstRun.reads')}</dd>
      <dt>{t('firstRun.leavesHeading')}</dt>
      <dd>{t('firstRun.leaves')}</dd>
      <dt>{t('firstRun.sendsHeading')}</dt>
      <dd>{t('firstRun.sends')}</dd>
    </dl>
  );
}
