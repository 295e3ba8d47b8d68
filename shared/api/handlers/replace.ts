import type { Replaced } from '../../app/replacing/replace-in-folder.ts';
import { findInFolder, replaceInFolder } from '../../app/replacing/replace-in-folder.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import type { replaceRows } from '../contract/replace.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export function replaceHandlers({ folder, jobs }: HandlersContext): HandlersFor<typeof replaceRows> {
  const results = new Map<string, Replaced>();
  /** What saving German means concerns every language; a translation only its own. */
  const around = async (open: OpenWorkspace, language: string): Promise<Workspace> =>
    open.workspace(language === 'de' ? open.settings.languages.map(({ tag }) => tag) : [language]);
  return {
    'replace.find': async ({ rule, language }) => {
      const open = await folder.current();
      return findInFolder(await open.workspace(language === 'de' ? [] : [language]), rule, language);
    },
    'replace.start': async ({ rule, language, chosen }) => {
      const open = await folder.current();
      const job = jobs.start(async (running) => {
        const workspace = await around(open, language);
        const said = { at: new Date().toISOString() };
        results.set(job, await open.together((store) => replaceInFolder(store, workspace, rule, language, chosen, said, running)));
      });
      for (const id of results.keys()) if (jobs.state(id) === null) results.delete(id);
      return { job };
    },
    'replace.result': ({ job }) => Promise.resolve(results.get(job) ?? null),
  };
}
