import type { Say } from '../../shared/said-bar';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import { BringInBox } from './bring-in-box';
import { SaveBox } from './save-box';
import type { TakeAlongSource } from './take-along-source';
import { WipeBox } from './wipe-box';

interface TakeAlongSectionProps {
  readonly source: TakeAlongSource;
  readonly accounts: readonly string[];
  readonly say: Say;
}

/** Everything as a file, and back; and away. */
export function TakeAlongSection({ source, accounts, say }: TakeAlongSectionProps) {
  const t = useTexts();
  return (
    <Section id="take-along" heading={t('takeAlong.heading')} intro={t('takeAlong.intro')}>
      <SaveBox source={source} say={say} />
      <BringInBox source={source} say={say} />
      <WipeBox source={source} accounts={accounts} say={say} />
    </Section>
  );
}
