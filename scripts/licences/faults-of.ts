import { isAllowed } from './is-allowed.ts';
import type { LockedPackage } from './locked-packages.ts';
import { ALLOWED, ALLOWED_FOR_TOOLS, INSTALL_SCRIPTS } from './rules.ts';

/** What stands against shipping or using a package, in words. */
export function faultsOf(packages: readonly LockedPackage[]): readonly string[] {
  return packages.flatMap(({ name, version, licence, tool, installScript }) => [
    ...(isAllowed(licence, tool ? ALLOWED_FOR_TOOLS : ALLOWED)
      ? []
      : [`${name} ${version}: licence ${licence === '' ? 'not named' : `"${licence}"`} is not on the list in scripts/licences/rules.ts`]),
    ...(installScript && !INSTALL_SCRIPTS.includes(name)
      ? [`${name} ${version}: wants to run a script while being installed; it is not on the list in scripts/licences/rules.ts`]
      : []),
  ]);
}
