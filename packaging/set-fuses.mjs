// Run by electron-builder on the program that it has put together, before it is signed.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string }, executableName?: string } }} packed */
export function afterPack({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  const names = { darwin: `${productFilename}.app`, mas: `${productFilename}.app`, win32: `${productFilename}.exe` };
  const program = join(appOutDir, names[electronPlatformName] ?? packager.executableName ?? productFilename);
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), join(ROOT, 'scripts/fuses.ts'), program], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The fuses of ${program} could not be set`);
}
