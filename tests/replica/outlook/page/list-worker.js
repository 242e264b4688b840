/**
 * The page's own dedicated worker: answers list queries as facts/outlook.md 6.3 saw them, requests by
 * postMessage, results on the port of a channel that the page made.
 */
let results = null;

self.addEventListener('message', async ({ data, ports }) => {
  if (data.type === 'ENDPOINT') {
    results = ports[0];
    results.start();
    return;
  }
  if (data.type !== 'APPLY') return;
  const { operationName, requestId, variables } = data.argumentList[0].value;
  if (operationName !== 'ConversationRows') return;
  const answer = await fetch(variables.listUrl);
  const list = await answer.json();
  const edges = list.rows.map((row) => ({
    node: {
      ConversationId: { Id: row.convId },
      LastDeliveryTime: new Date(row.shownAt).toISOString(),
      MessageCount: row.count,
      UnreadCount: row.unread ? 1 : 0,
    },
  }));
  results.postMessage({
    id: crypto.randomUUID(),
    type: 'APPLY',
    path: ['next'],
    argumentList: [
      { type: 'RAW', value: requestId },
      { type: 'RAW', value: { data: { conversationRows: { edges, replica: list } } } },
    ],
  });
});
