import type { Replaced } from '../../app/replacing/replace-in-folder.ts';
import { findInFolder, replaceInFolder } from '../../app/replacing/replace-in-folder.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import type { replaceRows } from '../contract/replace.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { JobResults } from './job-results.ts';

export function replaceHandlers({ folder, jobs }: HandlersContext): HandlersFor<typeof replaceRows> {
  const results = new JobResults<Replaced>(jobs);
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
      return results.start(async (running) => {
        const workspace = await around(open, language);
        const said = { at: new Date().toISOString() };
        return open.together((store) => replaceInFolder(store, workspace, rule, language, chosen, said, running));
      });
    },
    'replace.result': ({ job }) => Promise.resolve(results.of(job)),
  };
}
