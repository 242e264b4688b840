import { useEffect, useId, useState } from 'preact/hooks';
import { phaseName } from '../../../lib/messages/names-text';
import type { NamedAnswerer, RhythmView } from '../../../lib/store/insights/insights-views';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import { AnswerCurve } from './answer-curve';
import { AnswerTimes } from './answer-times';
import type { InsightsSource } from './insights-source';

interface RhythmPartProps {
  readonly answerers: readonly NamedAnswerer[];
  readonly source: InsightsSource;
}

/** How fast and when one client answers; chosen among those of whom enough is known. */
export function RhythmPart({ answerers, source }: RhythmPartProps) {
  const t = useTexts();
  const id = useId();
  const [address, setAddress] = useState(answerers[0]?.address ?? null);
  const rhythm = useRhythm(source, address);
  return (
    <div class="insight" data-part="rhythm">
      <h3>{t('insights.rhythm')}</h3>
      {address === null ? (
        <p class="soft">{t('insights.noAnswerers')}</p>
      ) : (
        <p>
          <label for={id}>{t('insights.client')}</label>{' '}
          <select
            id={id}
            value={address}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
          >
            {answerers.map((one) => (
              <option key={one.address} value={one.address}>
                {t('insights.answerer', { name: one.name, n: one.answers })}
              </option>
            ))}
          </select>
        </p>
      )}
      {rhythm === null ? null : <Rhythm key={address} rhythm={rhythm} />}
    </div>
  );
}

function useRhythm(source: InsightsSource, address: string | null): RhythmView | null {
  const [rhythm, setRhythm] = useState<RhythmView | null>(null);
  useEffect(() => {
    if (address === null) return;
    let isWanted = true;
    void source.readRhythm(address).then((read) => {
      if (isWanted) setRhythm(read);
    });
    return () => {
      isWanted = false;
    };
  }, [source, address]);
  return rhythm;
}

function Rhythm({ rhythm }: { readonly rhythm: RhythmView }) {
  const t = useTexts();
  const { name, answers, cutOff, phase, setLimit, isAgreed, learntLimit } = rhythm;
  const limit = isAgreed
    ? t('insights.agreedLimit', setLimit, { n: setLimit })
    : t('insights.setLimit', setLimit, { n: setLimit, phase: phaseName(phase, t) });
  return (
    <>
      <p data-part="rests-on">
        <Foreign text={name} />: {t('insights.restsOn', { n: answers })}
        {cutOff === 0 ? null : ` ${t('insights.cutOff', cutOff, { n: cutOff })}`}
      </p>
      <p data-part="limits">
        {limit}
        {learntLimit === null
          ? null
          : ` ${t('insights.learntLimit', learntLimit, { n: learntLimit })}`}
      </p>
      <AnswerCurve rhythm={rhythm} />
      <AnswerTimes rhythm={rhythm} />
    </>
  );
}
