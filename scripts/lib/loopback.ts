/** Addresses of a test, served from this machine: no request is intercepted, none leaves. */
import { createHash, X509Certificate } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './self-signed';

export interface Loopback {
  readonly port: number;
  /** Makes a Chromium trust this server, and no other, whatever address it stands for. */
  readonly trust: string;
  close(): Promise<void>;
}

/** Starts a server over TLS at a free port of 127.0.0.1. */
export async function startLoopback(answer: RequestListener): Promise<Loopback> {
  const { key, cert } = selfSigned('loopback');
  const server = createServer({ key, cert }, answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(spki).digest('base64');
  return {
    port: (server.address() as AddressInfo).port,
    trust: `--ignore-certificate-errors-spki-list=${hash}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
