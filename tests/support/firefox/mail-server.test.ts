import { X509Certificate } from 'node:crypto';
import { get, request } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import { selfSigned } from './certificate';
import { startMailServer } from './mail-server';

it('signs for its hosts, today', () => {
  const { cert } = selfSigned(['mail.example', 'other.example']);
  const read = new X509Certificate(cert);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.checkHost('other.example')).toBe('other.example');
  expect(read.checkHost('third.example')).toBeUndefined();
  expect(Date.parse(read.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(read.validTo)).toBeGreaterThan(Date.now());
});

it('leads every address to the routes, and refuses what they do not answer', async () => {
  const server = await startMailServer();
  onTestFinished(() => server.close());
  const left: string[] = [];
  await server.route('**/*', async (route) => {
    const url = route.request().url();
    if (new URL(url).host === 'mail.example') {
      return route.fulfill({ status: 200, contentType: 'text/plain', headers: {}, body: 'mail' });
    }
    left.push(url);
    return route.abort();
  });
  const ask = (host: string) => throughProxy(server.proxyPort, host);
  expect(await ask('mail.example')).toBe('mail');
  expect(await ask('elsewhere.example')).toBe('refused');
  expect(left).toEqual(['https://elsewhere.example/somewhere?a=1']);
  expect(await ask('firefox.settings.services.mozilla.com')).toBe('refused');
  expect(left).toHaveLength(1);
});

/** What a browser gets of that host, or that it got nothing. */
function throughProxy(port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    const refused = () => resolve('refused');
    const tunnel = request({ port, host: '127.0.0.1', method: 'CONNECT', path: `${host}:443` });
    tunnel.on('error', refused);
    tunnel.on('connect', ({ statusCode }, socket: Socket) => {
      if (statusCode !== 200) return refused();
      const createConnection = () =>
        connect({ socket, servername: host, rejectUnauthorized: false });
      const where = { path: '/somewhere?a=1', headers: { host }, createConnection };
      const asked = get(where, (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve(body));
      });
      return asked.on('error', refused);
    });
    tunnel.end();
  });
}
