import type { FileStore } from './file-store.ts';

/** What a folder holds for us: a workspace (or part of one), pages that could be imported, nothing. */
export type FolderKind = 'workspace' | 'pages' | 'nothing';

/** A folder of this computer, to look for another one from there. */
export interface LocalFolder {
  /** Absolute, as this computer writes it. */
  readonly path: string;
  /** The folder around it; null at the top. */
  readonly parent: string | null;
  readonly kind: FolderKind;
  /** The folders in it, by name; hidden ones and files are left out. */
  readonly folders: readonly { readonly name: string; readonly path: string; readonly kind: FolderKind }[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
}

/** The folders of this computer, for choosing the one to work in. */
export interface LocalFolders {
  /** Where a look around begins: home, documents, drives. */
  places(): Promise<readonly { readonly kind: 'home' | 'documents' | 'desktop' | 'drive'; readonly path: string }[]>;
  /** @throws AppError `folder.missing`, `file.unreadable` */
  look(path: string): Promise<LocalFolder>;
  isThere(path: string): Promise<boolean>;
  /**
   * A folder of that name, made if need be.
   * @throws AppError `path.invalid`, `folder.missing`, `file.read-only`, `disk.full`
   */
  make(parent: string, name: string): Promise<{ readonly path: string; readonly store: FileStore }>;
  /** Takes a folder away in which there is no file of anybody; one that holds something stays. */
  clear(path: string): Promise<void>;
  /**
   * A folder that is there, by its real path.
   * @throws AppError `folder.missing`, `file.unreadable`
   */
  find(path: string): Promise<string>;
  /**
   * The Markdown pages right in a folder, in the order of their names.
   * @throws AppError `folder.missing`, `import.no-pages`, `file.unreadable`, `file.too-large`, `file.not-utf8`
   */
  pages(path: string): Promise<readonly { readonly file: string; readonly text: string }[]>;
  /** This person's own copy of the sample folder, made when it is first asked for. Its path. */
  sample(): Promise<string>;
}
