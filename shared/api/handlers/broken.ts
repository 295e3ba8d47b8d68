import { brokenFiles, type BrokenFile } from '../../app/broken/broken-files.ts';
import { mendBroken } from '../../app/broken/mend-broken.ts';
import { titlesOf } from '../../app/history/changes-of-version.ts';
import { nameOfThing } from '../../app/history/say-version.ts';
import { thingOfPath } from '../../app/history/thing-of-path.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import { messageOf } from '../../messages/message-of.ts';
import { appError } from '../../model/app-error.ts';
import type { History } from '../../ports/history.ts';
import type { brokenRows } from '../contract/broken.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import type { HistoryContext } from './history.ts';

interface BrokenContext extends Pick<HistoryContext, 'restoring'> {
  /** The versions of the opened folder. */
  readonly openHistory: () => Promise<Pick<History, 'list' | 'read'>>;
}

export function brokenHandlers({
  folder,
  openHistory,
  restoring,
}: Pick<HandlersContext, 'folder'> & BrokenContext): HandlersFor<typeof brokenRows> {
  const listed = async (): Promise<readonly BrokenFile[]> => {
    const problems = await (await folder.current()).problems();
    return problems.length === 0 ? [] : brokenFiles(problems, await openHistory());
  };
  return {
    'broken.list': async (_input, { language }) => {
      const found = await listed();
      if (found.length === 0) return [];
      const history = await openHistory();
      return Promise.all(
        found.map(async (file) => {
          const { id, path, problems, lastGood } = file;
          const thing = thingOfPath(path);
          return {
            id,
            path,
            what: await nameOf(file, history, language),
            unit: 'unit' in thing ? thing.unit : null,
            language: 'language' in thing ? thing.language : null,
            problems: problems.map((problem) => messageOf(problem, language)),
            lastGood: lastGood && { at: lastGood.at, by: lastGood.by },
          };
        }),
      );
    },
    'broken.mend': async ({ id }) => {
      const broken = (await listed()).find((file) => file.id === id);
      if (!broken) throw appError('history.no-version', { version: '' });
      const history = await openHistory();
      return restoring(async (store) => mendBroken(store, history, broken.path));
    },
  };
}

/** By the title that it had when it could be read. */
async function nameOf({ path, lastGood }: BrokenFile, history: Pick<History, 'read'>, language: InterfaceLanguage): Promise<string> {
  const titles = lastGood && (await titlesOf(history, null, lastGood.id, [path]));
  return nameOfThing({ thing: thingOfPath(path), title: titles?.get(path) ?? null, path }, language);
}
