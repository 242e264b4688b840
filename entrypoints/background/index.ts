import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { start } from '../../lib/background/start';

export default defineBackground({ type: 'module', main: () => start(i18n.t) });
