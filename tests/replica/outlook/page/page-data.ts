import type { ConversationData, FrameServer, ListData, MailServer, PageConfig } from '../wire';
import { listByWorker } from './list-by-worker';
import { call, createMailServer, known } from './mail-server';

/** By which way lists and conversations come to the page (facts/outlook.md 6). */
export function createPageData({ index, switches }: PageConfig): MailServer & FrameServer {
  const plain = createMailServer(index);
  if (switches.dataMode === 'silent') return plain;
  void call(`/owa/${index}/startupdata.ashx?app=Mail&n=0`);
  if (switches.dataMode === 'worker') return { ...plain, list: listByWorker(index) };
  return { ...plain, ...byServiceCalls(index) };
}

function byServiceCalls(index: number): Pick<MailServer, 'list' | 'conversation'> {
  const service = (action: string) => `/owa/${index}/service.svc?action=${action}&app=Mail`;
  return {
    async list(folder, pivot) {
      const path = service('FindConversation');
      const answer = await call<{ Replica: ListData }>(path, { body: { folder, pivot } });
      return known(answer, path).Replica;
    },
    async conversation(id) {
      const path = service('GetConversationItems');
      const answer = await call<{ Replica: ConversationData }>(path, { body: { id } });
      return answer?.Replica ?? null;
    },
  };
}
