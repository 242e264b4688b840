import type { Instant } from '../../domain/instant';
import type { AccountRow, SelectorRow } from '../rows';

/** An account as version 8 stored it. */
export type AccountOf8 = Omit<AccountRow, 'selectors' | 'page' | 'wholeLookAt'> & {
  readonly selectors: readonly SelectorOf8[];
};

type SelectorOf8 = Pick<SelectorRow, 'name' | 'needed' | 'hits' | 'misses'>;

/** Until version 8 an account knew one moment for all its selectors. */
export function withSelectorMoments(row: AccountOf8): AccountRow {
  const selectors = row.selectors.map((one) => withMoments(one, row.selectorsAt));
  return { ...row, selectors, page: null, wholeLookAt: null };
}

function withMoments(selector: SelectorOf8, at: Instant): SelectorRow {
  const { hits, misses } = selector;
  return {
    ...selector,
    used: null,
    hitAt: hits > 0 ? at : null,
    missingSince: misses > 0 && hits === 0 ? at : null,
  };
}
