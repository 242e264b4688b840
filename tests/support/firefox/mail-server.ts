import { createServer as createProxy } from 'node:http';
import { createServer, type Server as HttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import type { MailContext, MailContextPage } from '../../replica/mail-context';
import { selfSigned } from './certificate';
import { type Answering, answerRequest } from './request-route';

/** A network of our own for a browser that knows no routes: all it asks for ends here. */
export interface MailServer extends MailContext {
  /** Of the proxy that a browser is told to use for everything. */
  readonly proxyPort: number;
  /** A tab that hears of new mail at once. */
  addPage(page: MailContextPage): void;
  close(): Promise<void>;
}

/** What Firefox looks up for itself, refused and not counted; nothing of ours asks there. */
const BROWSERS_OWN = /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozaws\.net)$/;

/**
 * A proxy that leads every address to one server of ours, which answers as the routes say, by a
 * certificate that signs itself. Whatever no route answers is refused there.
 */
export async function startMailServer(): Promise<MailServer> {
  const pages: MailContextPage[] = [];
  const answering: Answering = { routes: [], sockets: [] };
  const server = createServer(selfSigned(['replica.example']), (request, response) => {
    void answerRequest(answering, request, response);
  });
  server.on('upgrade', (request, socket) => {
    const url = `wss://${request.headers.host}${request.url}`;
    const close = async () => void socket.destroy();
    for (const answer of answering.sockets) void answer({ url: () => url, close });
    socket.destroy();
  });
  const port = await listen(server);
  const proxy = createProxy((request, response) => {
    if (BROWSERS_OWN.test(new URL(request.url ?? '').hostname)) return response.destroy();
    return void answerRequest(answering, request, response);
  });
  proxy.on('connect', (request, socket: Socket) => {
    socket.on('error', () => socket.destroy());
    if (BROWSERS_OWN.test(request.url?.replace(/:\d+$/, '') ?? '')) {
      return socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    }
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      socket.pipe(inner).pipe(socket);
    });
    inner.on('error', () => socket.destroy());
    return inner;
  });
  const proxyPort = await listen(proxy);
  return {
    proxyPort,
    route: async (_pattern, answer) => void answering.routes.unshift(answer),
    routeWebSocket: async (_pattern, answer) => void answering.sockets.push(answer),
    pages: () => pages,
    addPage: (page) => void pages.push(page),
    async close() {
      for (const one of [proxy, server]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}

async function listen(server: HttpsServer | ReturnType<typeof createProxy>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
