import { OPTIONS_STATES } from './options-states';
import type { PageState } from './page-state';
import { POPUP_STATES } from './popup-states';

/** Every page of the extension in every state. */
export const PAGE_STATES: readonly PageState[] = [...POPUP_STATES, ...OPTIONS_STATES];
