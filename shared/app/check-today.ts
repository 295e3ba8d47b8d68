import { appError } from '../model/app-error.ts';
import type { IsoDate } from '../model/chapter.ts';
import type { Contact } from '../model/contact.ts';
import type { FileStore, WorkspacePath } from '../ports/file-store.ts';
import type { DocumentType } from '../workspace/documents/document-type.ts';
import { openDocument } from '../workspace/documents/open-document.ts';
import { checkedToday } from './checked-today.ts';

/**
 * Says of a contact or an offer, as it lies in the folder at this moment, that it was asked today and is right.
 * @throws AppError `file.vanished`; what is wrong with a broken document
 */
export async function checkToday<Value extends { readonly checked?: Contact['checked'] }>(
  store: FileStore,
  type: DocumentType<Value>,
  path: WorkspacePath,
  by: string,
  today: IsoDate,
): Promise<Value> {
  const document = await openDocument(store, type, path);
  const saved = await document.update((value) => value && { ...value, checked: checkedToday(value.checked, by, today) });
  if (saved === null) throw appError('file.vanished', { path }, { path });
  return saved;
}
