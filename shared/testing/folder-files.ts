import { readInlines } from '../markdown/read-inlines.ts';
import type { StoredState, TranslatedSegment, Translation } from '../model/translation.ts';
import type { Workspace } from '../model/workspace.ts';
import { segmentOfInlines } from '../translation/segment-of-inlines.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { writeJson } from '../workspace/write-json.ts';
import { MemoryFileStore } from './memory-file-store.ts';

/** Files of a workspace by path; an object is written as JSON. */
export type FolderFiles = Readonly<Record<string, string | Uint8Array | object>>;

/** A workspace of Neustadt with these languages besides German; `files` are added to its settings or take their place. */
export function folderFiles(languages: readonly string[], files: FolderFiles): Readonly<Record<string, string | Uint8Array>> {
  const settings = {
    mappe: 'workspace',
    version: 1,
    place: { name: 'Neustadt', fullName: 'Stadt Neustadt', website: 'https://www.neustadt.example/' },
    languages: languages.map((tag) => ({ tag })),
  };
  const all: FolderFiles = { 'workspace.json': settings, ...files };
  return Object.fromEntries(
    Object.entries(all).map(([path, content]) => [
      path,
      typeof content === 'string' || content instanceof Uint8Array ? content : writeJson(content),
    ]),
  );
}

export async function workspaceOf(languages: readonly string[], files: FolderFiles): Promise<Workspace> {
  return (await loadWorkspace(new MemoryFileStore(folderFiles(languages, files)))).workspace;
}

export function chapterFile(title: string, body: string, head = ''): string {
  return `---\ntitle: ${JSON.stringify(title)}\n${head}---\n\n${body.trim()}\n`;
}

/** A translation by the German of its segments, as Markdown. */
export function translationFile(targets: Readonly<Record<string, string>>, state: StoredState = 'translated'): Translation {
  return { version: 1, segments: Object.fromEntries(Object.entries(targets).map(([source, target]) => translated(source, target, state))) };
}

export function translated(markdown: string, target: string, state: StoredState = 'translated'): [string, TranslatedSegment] {
  const segment = segmentOfInlines(readInlines(markdown).inlines);
  if (!segment) throw new RangeError(`Nothing to translate in: ${markdown}`);
  return [segment.hash, { source: segment.source, target, state, origin: 'human' }];
}
