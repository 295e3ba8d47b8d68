import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AMENDMENTS } from './rules.ts';

export interface LockedPackage {
  /** Path of its folder below the project: "node_modules/zod". */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression; "" when it names none. */
  readonly licence: string;
  /** Only a tool, never shipped. */
  readonly tool: boolean;
  /** A build of another package for one platform; installed there alone. */
  readonly platform: boolean;
  readonly installScript: boolean;
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      os: z.array(z.string()).optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

/** Every package of the lock file, on whatever platform it would be installed, in the order of the lock file. */
export function lockedPackages(root: string): readonly LockedPackage[] {
  const lock = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        folder,
        name,
        version: entry.version ?? '',
        licence: AMENDMENTS[name]?.licence ?? entry.license ?? '',
        tool: entry.dev === true || entry.devOptional === true,
        platform: entry.os !== undefined,
        installScript: entry.hasInstallScript === true,
      };
    });
}
