import type { Problem } from '../model/problem.ts';
import type { WorkspacePath } from '../ports/file-store.ts';
import { chapterPath, contactPath, offerPath } from '../workspace/paths.ts';

/**
 * `found` without references to things whose own files are among the `causes`: when a contact cannot be read, it is enough to
 * say so once, where it has to be mended.
 */
export function withoutConsequences(found: readonly Problem[], causes: readonly Problem[]): readonly Problem[] {
  const broken = new Set(causes.flatMap(({ severity, at }) => (severity === 'error' && at !== null ? [at.path] : [])));
  return found.filter((one) => !targetsOf(one).some((path) => broken.has(path)));
}

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
