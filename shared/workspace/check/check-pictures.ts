import type { FilePlace, Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import { findTwins } from '../find-twins.ts';
import { chapterPath, editionPath, MEDIA_FOLDER, picturePath, SETTINGS_PATH } from '../paths.ts';
import { pictureKind } from '../picture-kind.ts';
import { problemOfOneFile } from '../read-files.ts';
import { finding, placeFindings, type Finding } from './finding.ts';
import { eachInline } from '../../model/walk-chapter.ts';

interface Use {
  readonly source: string;
  readonly at: FilePlace;
  readonly property: Finding['property'];
}

/** Pictures that are missing, are no pictures, or say nothing to who cannot see them; and names in `media/` that are twins. */
export async function checkPictures(workspace: Workspace, store: FileStore): Promise<readonly Problem[]> {
  const twins: Problem[] = [];
  const names = await mediaNames(store, MEDIA_FOLDER, twins);
  const uses = [...usesOf(workspace)];
  const kinds = new Map<WorkspacePath, Problem | 'picture' | 'other'>();
  for (const path of new Set(uses.flatMap(({ source }) => picturePath(source) ?? []))) {
    if (names.has(path)) kinds.set(path, await lookInto(store, path));
  }
  const findings = uses.flatMap(({ source, at, property }): Finding[] => {
    const kind = kinds.get(picturePath(source) ?? '');
    if (kind === undefined) return [finding(problem('picture.missing', { source }, at), property)];
    if (kind === 'other') return [finding(problem('picture.not-a-picture', { source }, at), property)];
    return kind === 'picture' ? [] : [finding(kind)];
  });
  return [...withoutText(workspace), ...(await placeFindings(store, findings)), ...twins];
}

function* usesOf({ settings, chapters, editions }: Workspace): Generator<Use> {
  const { logo } = settings.look;
  if (logo !== undefined) {
    yield { source: logo, at: { path: SETTINGS_PATH }, property: { path: SETTINGS_PATH, steps: ['look', 'logo'] } };
  }
  for (const [id, chapter] of chapters) {
    const path = chapterPath(id);
    for (const { inline, line } of eachInline(chapter.body)) {
      if (inline.type === 'image') yield { source: inline.source, at: line === null ? { path } : { path, line }, property: null };
    }
  }
  for (const [id, { cover }] of editions) {
    const path = editionPath(id);
    if (cover?.image !== undefined) yield { source: cover.image, at: { path }, property: { path, steps: ['cover', 'image'] } };
  }
}

/** PDF/UA wants an alternative text for every picture, and so do the people who listen to a page. */
function* withoutText({ chapters }: Workspace): Generator<Problem> {
  for (const [id, chapter] of chapters) {
    const path = chapterPath(id);
    for (const { inline, line } of eachInline(chapter.body)) {
      if (inline.type !== 'image' || inline.alt.trim() !== '') continue;
      yield problem('picture.no-alt', { source: inline.source }, line === null ? { path } : { path, line });
    }
  }
}

async function lookInto(store: FileStore, path: WorkspacePath): Promise<Problem | 'picture' | 'other'> {
  try {
    const file = await store.read(path);
    return file && pictureKind(file.bytes) ? 'picture' : 'other';
  } catch (error) {
    const found = problemOfOneFile(error);
    if (found === null) throw error;
    return found;
  }
}

/** Names as they are written on the disk: a picture that is found on Windows whatever the case has to be found everywhere. */
async function mediaNames(store: FileStore, folder: WorkspacePath, problems: Problem[], depth = 0): Promise<Set<WorkspacePath>> {
  const entries = (await store.list(folder)) ?? [];
  problems.push(
    ...findTwins(
      folder,
      entries.map(({ name }) => name),
    ),
  );
  const names = new Set(entries.filter(({ kind }) => kind === 'file').map(({ name }) => `${folder}/${name}`));
  // Deeper than anybody sorts pictures.
  if (depth === 5) return names;
  const below = entries
    .filter(({ kind }) => kind === 'folder')
    .map(({ name }) => mediaNames(store, `${folder}/${name}`, problems, depth + 1));
  for (const more of await Promise.all(below)) more.forEach((name) => names.add(name));
  return names;
}
