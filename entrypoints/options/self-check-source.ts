import type { SelfCheckSource } from '../../components/options/self-check/self-check-source';
import { reportNow } from '../../lib/diagnostics/report-now';
import { watchSelfCheck } from '../../lib/store/self-check-view';

export const SELF_CHECK: SelfCheckSource = {
  watch: watchSelfCheck,
  async copyReport() {
    try {
      await navigator.clipboard.writeText(await reportNow());
      return true;
    } catch {
      return false;
    }
  },
};
