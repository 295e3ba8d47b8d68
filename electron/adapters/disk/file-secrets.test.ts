import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { fileSecrets, NO_CIPHER, type Cipher } from './file-secrets.ts';

/** Turns bits around: enough to see that what is written is what the cipher made. */
const keychain = (key: number): Cipher => ({
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from(Buffer.from(`${key}${text}`).map((byte) => byte ^ 0xff)),
  decryptString: (encrypted) => {
    const text = Buffer.from(encrypted.map((byte) => byte ^ 0xff)).toString();
    if (!text.startsWith(String(key))) throw new Error('another key');
    return text.slice(String(key).length);
  },
});

it('keeps a secret for the next start, encrypted, readable for its owner alone', async () => {
  const file = join(await temporaryFolder(), 'new/secrets.json');
  await fileSecrets(file, keychain(7)).write('sync:a', 'geheim');
  await fileSecrets(file, keychain(7)).write('sync:b', 'anders');
  expect(await readFile(file, 'utf8')).not.toContain('geheim');
  expect((await stat(file)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  expect(await fileSecrets(file, keychain(7)).read('sync:a')).toBe('geheim');
  await fileSecrets(file, keychain(7)).write('sync:a', null);
  expect([await fileSecrets(file, keychain(7)).read('sync:a'), await fileSecrets(file, keychain(7)).read('sync:b')]).toEqual([
    null,
    'anders',
  ]);
});

it('has none for another keychain, and writes nothing where there is none', async () => {
  const file = join(await temporaryFolder(), 'secrets.json');
  await fileSecrets(file, keychain(7)).write('sync:a', 'geheim');
  expect(await fileSecrets(file, keychain(8)).read('sync:a')).toBeNull();
  const nowhere = join(await temporaryFolder(), 'secrets.json');
  const secrets = fileSecrets(nowhere, NO_CIPHER);
  await secrets.write('sync:a', 'geheim');
  expect(await secrets.read('sync:a')).toBe('geheim');
  await expect(stat(nowhere)).rejects.toMatchObject({ code: 'ENOENT' });
});
