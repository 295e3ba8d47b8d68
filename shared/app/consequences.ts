import type { Problem } from '../model/problem.ts';
import type { WorkspacePath } from '../ports/file-store.ts';
import { chapterPath, contactPath, offerPath, SETTINGS_PATH } from '../workspace/paths.ts';

/**
 * `found` without references to things whose own files are among the `causes`: when a contact cannot be read, it is enough to
 * say so once, where it has to be mended. The same for a misspelt language of the folder and all that is written in it.
 */
export function withoutConsequences(found: readonly Problem[], causes: readonly Problem[]): readonly Problem[] {
  const broken = new Set(causes.flatMap(({ severity, at }) => (severity === 'error' && at !== null ? [at.path] : [])));
  const isMisspelt = causes.some(({ code, at }) => code === 'language.unknown' && at?.path === SETTINGS_PATH);
  return found.filter((one) => !targetsOf(one).some((path) => broken.has(path)) && !(isMisspelt && LANGUAGE_CODES.has(one.code)));
}

const LANGUAGE_CODES: ReadonlySet<Problem['code']> = new Set(['reference.language', 'translation.not-wanted']);

function targetsOf({ code, data }: Problem): readonly WorkspacePath[] {
  switch (code) {
    case 'reference.chapter':
      return [chapterPath(data.id)];
    case 'reference.contact':
      return [contactPath(data.id)];
    case 'reference.offer':
      return [offerPath(data.id)];
    case 'reference.fact': {
      const [id = ''] = data.path.split('.');
      return [contactPath(id), offerPath(id)];
    }
    default:
      return [];
  }
}
