import type { PageWords } from '../page-words';
import { WORDS } from '../words';
import { config } from './config';

export const words: PageWords = WORDS[config.switches.language];
