import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where content and forms come from: the product itself, then `custom/`, then further roots. Of two files for the
 * same document the one in the last root wins. Collections, scripts and tests find files here and nowhere else.
 */
export interface Sources {
  /** Absolute path of the project; file names in messages are relative to it. */
  readonly project: string;
  /** Absolute roots, weakest first; each may hold `content/` and `forms/`. */
  readonly roots: readonly string[];
}

const project = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** The product's own sources with the company's overlay, if there is one. */
export function projectSources(extraRoots: readonly string[] = []): Sources {
  return { project, roots: [project, join(project, 'custom'), ...extraRoots].filter((root) => existsSync(root)) };
}

/** Path for messages and for Vite: relative to the project, forward slashes. */
export function nameOf(sources: Sources, path: string): string {
  return relative(sources.project, path).replaceAll('\\', '/');
}

/** Absolute path of a file that only the strongest root decides, such as `content/company.yaml`; null if no root has it. */
export function strongest(sources: Sources, path: string): string | null {
  return sources.roots.map((root) => join(root, path)).findLast((file) => existsSync(file)) ?? null;
}

/** Absolute paths matching a glob in every root, weakest root first, sorted by name within a root. */
export function everyFile(sources: Sources, pattern: string): string[] {
  return sources.roots.flatMap((root) =>
    globSync(pattern, { cwd: root })
      .toSorted()
      .map((file) => join(root, file)),
  );
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}
