import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MailRoute, MailSocket } from '../../replica/mail-context';

/** Who answers what a browser asks for; the first route is asked first. */
export interface Answering {
  readonly routes: ((route: MailRoute) => Promise<void>)[];
  readonly sockets: ((socket: MailSocket) => unknown)[];
}

/** Lets the routes answer a request; one that none of them answers is cut off. */
export async function answerRequest(
  { routes }: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const posted = await bodyOf(request);
  const [first, ...others] = routes;
  const asked = {
    method: () => request.method ?? 'GET',
    url: () => addressOf(request),
    postDataJSON: () => (posted === '' ? null : JSON.parse(posted)),
  };
  const refuse = async () => void response.destroy();
  const routeTo = (rest: Answering['routes']): MailRoute => ({
    request: () => asked,
    async fulfill({ status, contentType, headers, body }) {
      response.writeHead(status, { ...headers, 'content-type': contentType });
      response.end(body);
    },
    abort: refuse,
    continue: refuse,
    async fallback() {
      const [next, ...after] = rest;
      await (next ? next(routeTo(after)) : refuse());
    },
  });
  await (first ? first(routeTo(others)) : refuse());
}

/** Through the proxy plain addresses come whole, the others as their server sees them. */
function addressOf({ url = '/', headers }: IncomingMessage): string {
  return url.startsWith('/') ? `https://${headers.host}${url}` : url;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
