import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where exports of a folder go unless somebody says otherwise: among the user's documents, by the name of the folder. */
export function outputFolderOf(name: string, env: Readonly<Record<string, string | undefined>>): string {
  const named = env['MAPPE_OUT'];
  if (named) return named;
  const places = ['Documents', 'Dokumente'].map((place) => join(homedir(), place));
  return join(places.find((place) => existsSync(place)) ?? homedir(), 'Mappe', name);
}
