import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a test changes of a manifest. */
export interface LooseManifest {
  host_permissions: string[];
  permissions: string[];
  content_security_policy: Record<string, string>;
  content_scripts: { js: string[] }[];
}

export interface CopiedBuild {
  readonly folder: string;
  manifest(change: (manifest: LooseManifest) => void): void;
  /** Changes a file of the build, or makes a new one from an empty text. */
  file(path: string, change: (text: string) => string): void;
}

/** A copy of a build (`chrome-mv3`) that a test may change; it goes away with the process. */
export function copyBuild(build = 'chrome-mv3'): CopiedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-copy-'));
  cpSync(resolve('.output', build), folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const read = (path: string): string => {
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch {
      return '';
    }
  };
  const file: CopiedBuild['file'] = (path, change) =>
    writeFileSync(join(folder, path), change(read(path)));
  return {
    folder,
    file,
    manifest: (change) =>
      file('manifest.json', (text) => {
        const manifest = JSON.parse(text) as LooseManifest;
        change(manifest);
        return JSON.stringify(manifest);
      }),
  };
}
