import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './build-if-stale.ts';
import { elementsOf, iconPath } from './icons/icon-path.ts';
import { WANTED_ICONS } from './icons/wanted-icons.ts';

/** `node scripts/run.mjs scripts/icons.ts` draws the wanted icons of Lucide as plain paths and writes them where print finds them. */
const require = createRequire(import.meta.url);
const rows = WANTED_ICONS.toSorted().map((name) => {
  const drawing = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
  return `  ['${name}', '${iconPath(elementsOf(drawing))}'],\n`;
});
const head = `/**
 * Icons of Lucide (lucide.dev, ISC licence, some from Feather, MIT licence; texts in THIRD-PARTY-NOTICES.md) as paths on a grid of 24, to be
 * drawn as lines of width 2. Absolute commands M, L, C and Z only. Made by \`node scripts/run.mjs scripts/icons.ts\`; do not edit.
 */
`;
const file = join(ROOT, 'shared', 'icons', 'icon-paths.ts');
writeFileSync(file, `${head}// prettier-ignore\nexport const ICON_PATHS: ReadonlyMap<string, string> = new Map([\n${rows.join('')}]);\n`);
console.log(`${rows.length} icons`);
