import { watch } from 'node:fs';

/** Editors write a file in several steps; one call for all of them is enough. */
const QUIET_MS = 300;

/**
 * Calls back after files below the folder have changed, and returns how to stop. It is a hint only: on a network drive the
 * system may stay silent, and where it cannot watch at all, nobody is told. Who shows content reads it again when focused.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      // Our own scratch files are nobody's content.
      if (name?.startsWith('.mappe')) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, QUIET_MS);
    });
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => clearTimeout(timer);
  }
}
