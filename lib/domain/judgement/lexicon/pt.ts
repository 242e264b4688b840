import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

export const pt: Lexicon = {
  language: 'pt',
  phrases: {
    'subject:auto-reply': list(`resposta automatica`),
    'subject:away': list(`fora do escritorio | ausencia`),
    'subject:bounce': list(`nao e possivel entregar | nao_entregue | nao entregue`),
    'subject:calendar': list(`aceito: | aceite: | recusado: | provisorio: | cancelado:`),
  },
};
