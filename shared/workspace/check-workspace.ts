import type { Problem } from '../model/problem.ts';
import type { Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { checkChapter } from './check/check-chapter.ts';
import { checkDocuments } from './check/check-documents.ts';
import { checkPictures } from './check/check-pictures.ts';
import type { FactExists } from './check/fact-exists.ts';
import type { Finding } from './check/finding.ts';
import { placeFindings } from './check/finding.ts';

/**
 * Finds what is wrong between the files of a workspace that was loaded: references to nothing, pictures, headings, languages.
 * What is wrong within a file was found when it was read.
 */
export async function checkWorkspace(workspace: Workspace, store: FileStore, factExists: FactExists): Promise<readonly Problem[]> {
  const findings: readonly Finding[] = [
    ...[...workspace.chapters].flatMap(([id, chapter]) => checkChapter(id, chapter, workspace, factExists)),
    ...checkDocuments(workspace),
  ];
  return [...(await placeFindings(store, findings)), ...(await checkPictures(workspace, store))];
}
