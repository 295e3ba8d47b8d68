import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/**
 * What the packaged program can be talked into by somebody who may set its environment, its arguments or the files beside it, and no
 * more. All of Electron's fuses are named, so that a new one has to be decided on.
 */
export const FUSES: Readonly<Record<FuseV1Options, boolean>> = {
  // Else the signed program is a Node that runs anybody's script.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // Else NODE_OPTIONS=--require loads anybody's script into it.
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  // Else --inspect lets a debugger in.
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // The program loads the archive that it was packaged with, and only it.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // No page of ours comes from file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Sets every fuse of a packaged program (on a Mac: of its `.app`). To be done before it is signed. */
export async function setFuses(program: string): Promise<void> {
  await flipFuses(program, { version: FuseVersion.V1, strictlyRequireAllFuses: true, resetAdHocDarwinSignature: true, ...FUSES });
}

/** The fuses of a program that are not as they should be, by name, read back from the file itself. */
export async function wrongFuses(program: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(program);
  return ALL.filter((fuse) => wire[fuse] !== (FUSES[fuse] ? FuseState.ENABLE : FuseState.DISABLE)).map((fuse) => FuseV1Options[fuse]);
}

const ALL: readonly FuseV1Options[] = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
