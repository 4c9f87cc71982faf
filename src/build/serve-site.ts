import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * What a published manual is served with; docs/ has the same for nginx. react-pdf's layout engine is WebAssembly.
 * Source: design, section 8, point 7.
 */
export const securityHeaders: { readonly [header: string]: string } = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Serves a built site below its base. @param port 0 takes any free port @returns the server and its address */
export async function serveSite(
  folder: string,
  base: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  const notFound = readFileSync(join(folder, '404.html'));
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const fail = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...securityHeaders }).end(notFound);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return fail();
    request.url = url.slice(base.length - 1);
    return serve(request, response, fail);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}
