import type { SafeStorage } from 'electron';
import type { Cipher } from '../adapters/disk/file-secrets.ts';

/**
 * The system's keychain through Electron. On a Linux without a keyring its "encryption" uses a password that everybody knows:
 * that counts as none.
 */
export function keychain(storage: SafeStorage): Cipher {
  const plain = (): boolean => process.platform === 'linux' && storage.getSelectedStorageBackend() === 'basic_text';
  return {
    isEncryptionAvailable: () => storage.isEncryptionAvailable() && !plain(),
    encryptString: (text) => storage.encryptString(text),
    decryptString: (encrypted) => storage.decryptString(encrypted),
  };
}
