import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Secrets } from '../../../shared/ports/secrets.ts';
import { isAbsent } from './disk-errors.ts';
import { writeTemporary } from './disk-replace.ts';

/** The system's keychain, as far as it is needed: Electron's `safeStorage` is one. */
export interface Cipher {
  /** False where the system has none: then nothing is written down. */
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(encrypted: Buffer): string;
}

const fileSchema = z.record(z.string(), z.base64());
/** For the owner of the account alone. */
const PRIVATE = 0o600;

/** Secrets in a file, encrypted with a key that the system's keychain holds; without one, kept until the program ends. */
export function fileSecrets(file: string, cipher: Cipher): Secrets {
  const memory = new Map<string, string>();
  const stored = async (): Promise<Readonly<Record<string, string>>> => {
    try {
      return fileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch (error) {
      if (isAbsent(error) || error instanceof SyntaxError || error instanceof z.ZodError) return {};
      throw error;
    }
  };
  return {
    async read(name) {
      const known = memory.get(name);
      if (known !== undefined || !cipher.isEncryptionAvailable()) return known ?? null;
      const encrypted = (await stored())[name];
      if (encrypted === undefined) return null;
      try {
        return cipher.decryptString(Buffer.from(encrypted, 'base64'));
      } catch {
        // Another account, another keychain: it is asked for again.
        return null;
      }
    },
    async write(name, secret) {
      if (secret === null) memory.delete(name);
      else memory.set(name, secret);
      if (!cipher.isEncryptionAvailable()) return;
      const { [name]: _, ...others } = await stored();
      const next = secret === null ? others : { ...others, [name]: cipher.encryptString(secret).toString('base64') };
      await mkdir(dirname(file), { recursive: true });
      await rename(await writeTemporary(file, Buffer.from(`${JSON.stringify(next, null, 2)}\n`), PRIVATE), file);
    },
  };
}

/** For hosts without a keychain: a secret is forgotten with the program. */
export const NO_CIPHER: Cipher = {
  isEncryptionAvailable: () => false,
  encryptString: () => Buffer.alloc(0),
  decryptString: () => '',
};
