import { ICON_PATHS } from '../../icons/icon-paths.ts';

/** An icon as the steps that icons.typ draws: `(("m", 7, 18), ("c", ...), ("z",))`; "none" for no icon or one that nobody drew. */
export function iconCode(name: string | null): string {
  const path = name === null ? undefined : ICON_PATHS.get(name);
  if (path === undefined) return 'none';
  const steps = Array.from(path.matchAll(/([MLCZ])([^MLCZ]*)/g), ([, letter = '', numbers = '']) => {
    const at = numbers.split(' ').filter((number) => number !== '');
    return `("${letter.toLowerCase()}", ${at.join(', ')}),`;
  });
  return `(${steps.join(' ')})`;
}
