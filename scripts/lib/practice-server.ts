/**
 * The practice consoles at the official addresses, from a server on this machine to which a browser
 * is told to resolve them. At the second time files come from the browser's cache, compiled scripts
 * with them; a request that is intercepted gets neither.
 */
import { startLoopback } from './loopback';
import { consoleOf, practiceFile } from './practice';

/** A host of each official site that is none of the consoles: the extension has no part in it. */
const quietHosts = ['quiet.aliyun.com', 'quiet.miit.gov.cn', 'quiet.mps.gov.cn'];

export interface PracticeServer {
  /**
   * Arguments for a Chromium that is to find the consoles here, and no other host anywhere. Tabs of
   * one site share a process, which compiles a script once as long as it lives.
   */
  readonly browserArguments: readonly string[];
  /** Empty pages, one a site: as long as they are open, so are the processes of the consoles. */
  readonly quietPages: readonly string[];
  close(): Promise<void>;
}

export async function startPracticeServer(): Promise<PracticeServer> {
  const { port, trust, close } = await startLoopback((request, response) => {
    const host = request.headers.host ?? '';
    if (quietHosts.includes(host)) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>quiet');
      return;
    }
    const name = consoleOf[host];
    const found = name && practiceFile(new URL(`https://${host}${request.url ?? '/'}`), name);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const isPage = found.contentType.startsWith('text/html');
    response.writeHead(200, {
      'content-type': found.contentType,
      'cache-control': isPage ? 'no-store' : 'max-age=3600',
    });
    response.end(found.body);
  });
  const rules = [
    ...[...Object.keys(consoleOf), ...quietHosts].map(
      (host) => `MAP ${host}:443 127.0.0.1:${port}`,
    ),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return {
    browserArguments: [`--host-resolver-rules=${rules.join(', ')}`, trust, '--process-per-site'],
    quietPages: quietHosts.map((host) => `https://${host}/`),
    close,
  };
}
