import { useTexts } from '../shared/texts';
import { CatchUpMailbox } from './catch-up-mailbox';
import { type CatchUpSource, useCatchUps } from './use-catch-ups';

interface CatchUpPartProps {
  readonly source: CatchUpSource;
}

/** Reading back every mailbox that was seen. */
export function CatchUpPart({ source }: CatchUpPartProps) {
  const t = useTexts();
  const views = useCatchUps(source);
  if (views === null) return null;
  if (views.length === 0) return <p class="soft">{t('catchUp.none')}</p>;
  return (
    <>
      {views.map((view) => (
        <CatchUpMailbox
          key={view.account}
          view={view}
          onWish={(wish) => source.wish(view.account, wish)}
        />
      ))}
    </>
  );
}

/** The same at the foot of the popup: in sight while it is under way, else folded. */
export function CatchUpFoot({ source }: CatchUpPartProps) {
  const t = useTexts();
  const views = useCatchUps(source) ?? [];
  if (views.length === 0) return null;
  const isUnderWay = views.some(
    ({ read }) => read?.state === 'running' || read?.state === 'paused',
  );
  return (
    <details class="catch-up-foot" open={isUnderWay}>
      <summary>{t('catchUp.heading')}</summary>
      {views.map((view) => (
        <CatchUpMailbox
          key={view.account}
          view={view}
          onWish={(wish) => source.wish(view.account, wish)}
        />
      ))}
    </details>
  );
}
