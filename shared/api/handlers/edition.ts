import { createEdition } from '../../app/create-edition.ts';
import { NewestFirst } from '../../app/newest-first.ts';
import { previewEdition } from '../../app/preview-edition.ts';
import { saveEdition } from '../../app/save-document.ts';
import { today } from '../../app/today.ts';
import { messageOf } from '../../messages/message-of.ts';
import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import { AppError, appError } from '../../model/app-error.ts';
import type { Edition } from '../../model/edition.ts';
import type { Workspace, WorkspaceSettings } from '../../model/workspace.ts';
import type { WorkspacePath } from '../../ports/file-store.ts';
import type { Press } from '../../ports/press.ts';
import { editionPath } from '../../workspace/paths.ts';
import type { CallOutput } from '../contract.ts';
import type { editionRows } from '../contract/edition.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { meeting } from './meeting.ts';
import type { PresenceContext } from './presence.ts';
import { Removals } from './kept-once.ts';
import { resolutionsOf, savedOnWire } from './saved-on-wire.ts';

export interface EditionContext {
  /** A press of width 1 for previews of whole editions, which remembers most of the one before. */
  readonly editionPress: Press;
}

export function editionHandlers({
  folder,
  editionPress,
  whoSaved,
}: EditionContext & HandlersContext & Pick<PresenceContext, 'whoSaved'>): HandlersFor<typeof editionRows> {
  const previews = new NewestFirst();
  const removals = new Removals('edition');
  return {
    'edition.bring-back': async ({ id }) => removals.bringBack(await folder.current(), id),
    'edition.list': async () => {
      const { editions } = await (await folder.current()).sources();
      return [...editions].map(([id, { title, format, languages, contents }]) => ({
        id,
        title,
        format,
        languages,
        chapters: contents.filter((row) => 'chapter' in row).length,
      }));
    },
    'edition.read': async ({ id }) => {
      const open = await folder.current();
      const sources = await open.sources();
      const edition = sources.editions.get(id);
      const file = await open.store.read(editionPath(id));
      if (!edition || !file) throw await missing(open, editionPath(id));
      return { edition, hash: file.hash, ...materialOf(open.settings, sources) };
    },
    'edition.create': async ({ title, from }) => {
      const open = await folder.current();
      const workspace = await open.workspace([]);
      return { id: await open.together((store) => createEdition(store, workspace, title, from)) };
    },
    'edition.remove': async ({ id }) => removals.remove(await folder.current(), id),
    'edition.save': async ({ id, edition, base, resolutions }) => {
      const open = await folder.current();
      const workspace = await open.workspace(
        open.settings.languages.map(({ tag }) => tag),
        [{ kind: 'edition', id }],
      );
      const save = { value: edition, base, resolutions: resolutionsOf(resolutions) };
      const saved = await meeting({ store: open.store, whoSaved }, editionPath(id), () =>
        open.together((store) => saveEdition(store, workspace, id, save)),
      );
      return savedOnWire(saved);
    },
    'edition.preview': async ({ id, edition, language }, { language: spoken }) => {
      const open = await folder.current();
      const workspace = await open.workspace([language]);
      // What would stop a print is shown in German; what the print gate says of it is asked for elsewhere.
      const shown: Edition = edition.notReady === 'stop' ? { ...edition, notReady: 'german' } : edition;
      const changed = { ...workspace, editions: new Map([...workspace.editions, [id, shown]]) };
      const ports = { store: open.store, press: editionPress };
      const preview = await previewEdition(changed, { edition: id, language, today: today() }, ports, previews);
      if (preview === null) return null;
      const { pdf, pages, problems } = preview;
      return { pdf, pages, problems: problems.map((problem) => messageOf(problem, spoken)) };
    },
  };
}

/** Why there is no such edition: what is wrong with its file, if it is there. */
async function missing(open: OpenWorkspace, path: WorkspacePath): Promise<AppError> {
  const broken = (await open.problems()).find(({ at, severity }) => severity === 'error' && at?.path === path);
  return broken ? new AppError(broken) : appError('file.vanished', { path });
}

/** What an edition can be put together from. */
function materialOf(
  settings: WorkspaceSettings,
  { chapters, contacts }: Pick<Workspace, 'chapters' | 'contacts'>,
): Omit<CallOutput<'edition.read'>, 'edition' | 'hash'> {
  const { place, languages } = settings;
  return {
    chapters: [...chapters].map(([id, { head }]) => ({ id, name: head.title })),
    contacts: [...contacts].map(([id, { name }]) => ({ id, name })),
    languages: [settings.sourceLanguage, ...languages.map(({ tag }) => tag)],
    publisher: place.fullName ?? place.name,
  };
}
