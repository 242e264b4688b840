import { useTexts } from '../../shared/texts';

/** What no list can tell, and what the user can do about it (adr 17, "what stays unknown"). */
export function ListLimits() {
  const t = useTexts();
  return (
    <section class="box check-limits" aria-labelledby="check-limits-heading">
      <h3 id="check-limits-heading">{t('check.limit.heading')}</h3>
      <p>{t('check.limit.text')}</p>
      <ul>
        <li>
          <a href="#confirming">{t('check.limit.allow', { heading: t('confirming.heading') })}</a>
        </li>
        <li>{t('check.limit.open')}</li>
        <li>
          <a href="#catch-up">{t('check.limit.readBack')}</a>
        </li>
      </ul>
    </section>
  );
}
