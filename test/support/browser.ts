/** A real browser, where this machine has one, and a server that says what its page may do. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `POL_BROWSER` names another one. Null: there is none. */
export const browserPath: string | null =
  [process.env['POL_BROWSER'] ?? '', ...usual].find((path) => path !== '' && existsSync(path)) ?? null;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Files of a folder, and texts beside them by path. No charset is named: a module has to read the same without. */
export async function serve(
  folder: string,
  contentSecurityPolicy: string,
  beside: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server: Server = createServer((request, answer) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const name = path === '/' ? '/index.html' : path;
    const head = {
      'content-type': types[extname(name)] ?? 'text/plain',
      'content-security-policy': contentSecurityPolicy,
    };
    const own = beside[name];
    const body = own === undefined ? readFile(join(folder, name)) : Promise.resolve(own);
    body.then(
      (content) => answer.writeHead(200, head).end(content),
      () => answer.writeHead(404, head).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
