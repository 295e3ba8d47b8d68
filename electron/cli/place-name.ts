import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError for a name of nothing but spaces */
export function placeName(terminal: Pick<Terminal, 'words'>, place: string): string {
  const name = place.trim();
  if (name === '') throw new UsageError(terminal.words.noPlace);
  return name;
}
