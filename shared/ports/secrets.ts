/** Where a computer keeps what nobody else may read: never in the folder, an address or a log. */
export interface Secrets {
  read(name: string): Promise<string | null>;
  /** null forgets it. */
  write(name: string, secret: string | null): Promise<void>;
}
