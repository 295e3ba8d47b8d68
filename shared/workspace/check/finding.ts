import type { FilePlace, Problem } from '../../model/problem.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import type { PropertyPath } from '../documents/json-scanner.ts';
import { placeOfProperty } from '../documents/read-document.ts';
import { readFiles } from '../read-files.ts';

/** A problem whose line is known, or follows from the property of a JSON document once its text is read again. */
export interface Finding {
  readonly problem: Problem;
  readonly property: { readonly path: WorkspacePath; readonly steps: PropertyPath } | null;
}

export function finding(problem: Problem, property: Finding['property'] = null): Finding {
  return { problem, property };
}

/** Problems with their lines; documents in which nothing was found are not read. */
export async function placeFindings(store: FileStore, findings: readonly Finding[]): Promise<readonly Problem[]> {
  const paths = [...new Set(findings.flatMap(({ property }) => (property ? [property.path] : [])))];
  const texts = new Map((await readFiles(store, paths)).map(({ text }, index) => [paths[index], text]));
  return findings.map(({ problem, property }) => {
    if (!property) return problem;
    const text = texts.get(property.path);
    const at: FilePlace = text ? placeOfProperty(text, property.steps, property.path) : { path: property.path };
    return { ...problem, at };
  });
}
