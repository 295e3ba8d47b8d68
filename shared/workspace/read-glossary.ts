import type { Glossary } from '../model/glossary.ts';
import type { Problem } from '../model/problem.ts';
import type { FileStore } from '../ports/file-store.ts';
import { glossaryDocument } from './documents/document-type.ts';
import { readDocument } from './documents/read-document.ts';
import { GLOSSARY_PATH } from './paths.ts';
import { problemOfOneFile, textOf } from './read-files.ts';

/** The glossary of a folder; an empty one where there is none, or none that can be read. */
export async function readGlossary(store: FileStore): Promise<{ readonly glossary: Glossary; readonly problems: readonly Problem[] }> {
  const none: Glossary = { version: 1, terms: [] };
  try {
    const file = await store.read(GLOSSARY_PATH);
    if (file === null) return { glossary: none, problems: [] };
    const { text, problem: unreadable } = textOf(file, GLOSSARY_PATH);
    const read = text === null ? { value: null, problems: [unreadable] } : readDocument(glossaryDocument, text, GLOSSARY_PATH);
    return { glossary: read.value ?? none, problems: read.problems };
  } catch (error) {
    const found = problemOfOneFile(error);
    if (found === null) throw error;
    return { glossary: none, problems: [found] };
  }
}
