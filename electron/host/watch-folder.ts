import type { WorkspacePath } from '../../shared/ports/file-store.ts';
import { watchTree } from './watch-tree.ts';

/** Editors write a file in several steps; one call for all of them is enough. */
const QUIET_MS = 300;

/**
 * Calls back after files below the folder have changed, with their paths or with "all" where the system does not tell which, and
 * returns how to stop. It is a hint only: on a network drive the system may stay silent, and where it cannot watch at all,
 * nobody is told. Who shows content reads it again when focused.
 */
export function watchFolder(folder: string, onChange: (paths: readonly WorkspacePath[] | 'all') => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let changed: Set<WorkspacePath> | 'all' = new Set();
  const tell = (): void => {
    const paths = changed;
    changed = new Set();
    onChange(paths === 'all' ? paths : [...paths]);
  };
  try {
    const stop = watchTree(folder, (name) => {
      const path = name?.normalize('NFC') ?? null;
      // Hidden files are nobody's content, our own scratch files among them.
      if (path?.split('/').some((step) => step.startsWith('.'))) return;
      if (path === null) changed = 'all';
      else if (changed !== 'all') changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(tell, QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  } catch {
    return () => clearTimeout(timer);
  }
}
