import dataUrl from '../../../assets/FOGRA39L_coated.icc?url&inline';

/** What the profile stands for; ASCII, as PDF writes short texts. */
export const PRINT_CONDITION = {
  identifier: 'FOGRA39',
  description: 'Offset printing on coated paper, ISO 12647-2:2004/Amd 1',
  profileName: 'FOGRA39L Coated',
} as const;

let bytes: Uint8Array | null = null;

/** The shipped profile: offset printing on coated paper. Its licence lies beside it. */
export function printProfile(): Uint8Array {
  bytes ??= Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
  return bytes;
}
