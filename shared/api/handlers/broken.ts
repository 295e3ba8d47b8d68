import { brokenFiles } from '../../app/broken/broken-files.ts';
import { mendBroken } from '../../app/broken/mend-broken.ts';
import { nameOfThing } from '../../app/history/say-version.ts';
import { thingOfPath } from '../../app/history/thing-of-path.ts';
import { messageOf } from '../../messages/message-of.ts';
import { appError } from '../../model/app-error.ts';
import type { brokenRows } from '../contract/broken.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import type { HistoryContext } from './history.ts';

type Context = Pick<HandlersContext, 'folder'> & Pick<HistoryContext, 'openHistory'>;

export function brokenHandlers({ folder, openHistory }: Context): HandlersFor<typeof brokenRows> {
  return {
    'broken.list': async (_input, { language }) => {
      const open = await folder.current();
      const found = await brokenFiles(await open.problems(), await openHistory());
      return found.map(({ id, path, problems, lastGood }) => ({
        id,
        what: nameOfThing({ thing: thingOfPath(path), title: null, path }, language),
        problems: problems.map((problem) => messageOf(problem, language)),
        lastGood: lastGood && { at: lastGood.at, by: lastGood.by },
      }));
    },
    'broken.mend': async ({ id }) => {
      const [open, history] = [await folder.current(), await openHistory()];
      const broken = (await brokenFiles(await open.problems(), history)).find((file) => file.id === id);
      if (!broken) throw appError('history.no-version', { version: '' });
      return mendBroken(open.store, history, broken.path);
    },
  };
}
