import type { ListData, MailServer } from '../wire';
import { trustedScriptUrl } from './trusted-types';

interface ResultMessage {
  readonly id: string;
  readonly path: readonly string[];
  readonly argumentList: readonly [
    { readonly value: number },
    { readonly value: { readonly data: { readonly conversationRows: { replica: ListData } } } },
  ];
}

/** Lists asked of the page's dedicated worker, the way it was seen (facts/outlook.md 6.3). */
export function listByWorker(index: number): MailServer['list'] {
  const worker = new Worker(trustedScriptUrl('/replica/worker.js'));
  const { port1: results, port2 } = new MessageChannel();
  const waiting = new Map<number, (list: ListData) => void>();
  let lastRequest = 0;
  worker.postMessage({ id: crypto.randomUUID(), type: 'ENDPOINT' }, [port2]);
  results.addEventListener('message', ({ data }: MessageEvent<ResultMessage>) => {
    const [request, result] = data.argumentList;
    results.postMessage({ type: 'RAW', id: data.id, value: null });
    waiting.get(request.value)?.(result.value.data.conversationRows.replica);
    waiting.delete(request.value);
  });
  results.start();
  return (folder, pivot) => {
    lastRequest += 1;
    const requestId = lastRequest;
    const query = new URLSearchParams(pivot === null ? { folder } : { folder, pivot });
    const variables = {
      listUrl: `/replica/${index}/list?${query}`,
      pagingInfo: { numberOfRows: 25, pageOrigin: 'Beginning', offset: 0 },
      viewFilter: 'All',
      focusedViewFilter: pivot,
    };
    const value = { operationName: 'ConversationRows', requestId, variables };
    worker.postMessage({
      id: crypto.randomUUID(),
      type: 'APPLY',
      path: ['execute'],
      argumentList: [{ type: 'RAW', value }],
    });
    return new Promise((resolve) => waiting.set(requestId, resolve));
  };
}
