import { createFolder, newSettings } from '../../../shared/app/create-folder.ts';
import { firstFolder } from '../../../shared/app/first-folder.ts';
import { LANGUAGES, type LanguageTag } from '../../../shared/model/language.ts';
import { checkLanguages } from '../check-languages.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { makeFolder } from '../make-folder.ts';
import { placeName } from '../place-name.ts';
import { printJson } from '../print-json.ts';
import { besides } from '../recorded.ts';
import type { Terminal } from '../terminal.ts';

export interface InitOptions {
  readonly place: string;
  readonly languages?: readonly LanguageTag[];
  readonly json?: boolean;
}

/** Makes a workspace with one chapter and one edition, so that `status` and `export` have something to show. */
export async function initCommand(terminal: Terminal, folder: string, options: InitOptions): Promise<ExitCode> {
  const { words } = terminal;
  const foreign = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'de');
  checkLanguages(terminal, options.languages, foreign);
  const languages = [...new Set(options.languages)];
  const place = placeName(terminal, options.place);
  const store = await makeFolder(terminal, folder);
  await createFolder(store, folder, firstFolder(newSettings(place, languages)));
  await besides(terminal, store.root, async (history) => history.notice());
  if (options.json) printJson(terminal, true, { folder: store.root });
  else terminal.out(`${words.initDone(folder, languages.length)}\n`);
  return EXIT.done;
}
