import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FONT_FAMILIES } from '../../../../shared/publishing/fonts/font-families.ts';
import type { FontFamily } from '../../../../shared/publishing/fonts/font-families.ts';
import type { GlyphCoverage } from '../../../../shared/ports/glyph-coverage.ts';
import { codePointsOf } from './font-cmap.ts';
import { renameFont } from './rename-font.ts';

const { resolve } = createRequire(import.meta.url);

/** Absolute paths of the files of a family, found through its package's folder. */
export function fontFilesOf(family: FontFamily): readonly string[] {
  const folder = packageFolder(family.package);
  return family.files.map((file) => join(folder, file));
}

/** Not by resolving its package.json: some packages export nothing but their entry. */
function packageFolder(name: string): string {
  const folder = (resolve.paths(name) ?? []).map((path) => join(path, name)).find((path) => existsSync(path));
  if (folder === undefined) throw new Error(`The package ${name} is not installed`);
  return folder;
}

/** The files of every family but the rare ones (7 MB, read from disk at each call), under their private names. */
export function readShippedFonts(): readonly Buffer[] {
  return readFonts(FONT_FAMILIES.filter(({ rare }) => !rare));
}

/** The files of these families under their private names. */
export function readFonts(families: readonly FontFamily[]): readonly Buffer[] {
  return families.flatMap((family) => fontFilesOf(family).map((file) => renameFont(readFileSync(file), family.family, family.privateName)));
}

/** Coverage from the character maps of the regular cuts, each read when it is first asked for. */
export function createGlyphCoverage(): GlyphCoverage {
  const byFamily = new Map(FONT_FAMILIES.map((family) => [family.family, lazy(() => readCodePoints(family))]));
  return { covers: (families, codePoint) => families.some((name) => byFamily.get(name)?.().has(codePoint) ?? false) };
}

function readCodePoints(family: FontFamily): ReadonlySet<number> {
  const [regular] = fontFilesOf(family);
  if (regular === undefined) throw new RangeError(`No files for the font ${family.family}`);
  return codePointsOf(readFileSync(regular));
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
