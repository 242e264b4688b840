import type { InsightsSource } from '../../components/options/insights/insights-source';
import { ask } from '../../lib/messages/client';
import { readInsightsAtOnce } from '../../lib/store/insights/read-at-once';
import { readRhythmNow } from '../../lib/store/insights/read-rhythm';

export const INSIGHTS: InsightsSource = {
  readAtOnce: readInsightsAtOnce,
  readRhythm: readRhythmNow,
  async readSome(after) {
    const answer = await ask({ type: 'insights', after });
    return answer.ok ? answer.value : null;
  },
};
