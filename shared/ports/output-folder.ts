/** Where exported files go. A file is there whole or not at all. */
export interface OutputFolder {
  /** @throws AppError `disk.full`, `file.read-only` */
  write(name: string, bytes: Uint8Array): Promise<void>;
}
