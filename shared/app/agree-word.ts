import type { Glossary, Term } from '../model/glossary.ts';
import type { LanguageTag } from '../model/language.ts';
import type { FileStore } from '../ports/file-store.ts';
import { glossaryDocument } from '../workspace/documents/document-type.ts';
import { openDocument } from '../workspace/documents/open-document.ts';
import { GLOSSARY_PATH } from '../workspace/paths.ts';

/** How a language shall say a German word from now on. */
export interface AgreedWord {
  readonly term: string;
  readonly language: LanguageTag;
  readonly wording: string;
  /** For a word that is new; one that is known keeps its own. */
  readonly policy: Term['policy'];
}

/** Puts a word into the glossary as it is on the disk now, or another language to a word that is there. */
export async function agreeWord(store: FileStore, word: AgreedWord): Promise<void> {
  const document = await openDocument(store, glossaryDocument, GLOSSARY_PATH);
  await document.update((present) => withWord(present ?? { version: 1, terms: [] }, word));
}

function withWord(glossary: Glossary, { term, language, wording, policy }: AgreedWord): Glossary {
  const known = glossary.terms.find((one) => one.term === term || one.forms.includes(term));
  if (!known) return { ...glossary, terms: [...glossary.terms, { term, forms: [], policy, wording: { [language]: wording } }] };
  const terms = glossary.terms.map((one) => (one === known ? { ...one, wording: { ...one.wording, [language]: wording } } : one));
  return { ...glossary, terms };
}
