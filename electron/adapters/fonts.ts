import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FONT_FAMILIES } from '../../shared/publishing/fonts/font-families.ts';
import type { FontFamily } from '../../shared/publishing/fonts/font-families.ts';
import type { GlyphCoverage } from '../../shared/ports/glyph-coverage.ts';
import { codePointsOf } from './font-cmap.ts';
import { renameFont } from './rename-font.ts';

const { resolve } = createRequire(import.meta.url);

/** Absolute paths of the files of a family, found through its package's folder. */
export function fontFilesOf(family: FontFamily): readonly string[] {
  const folder = dirname(resolve(`${family.package}/package.json`));
  return family.files.map((file) => join(folder, file));
}

/** Every shipped font file (7 MB, read from disk at each call) under its private name. */
export function readShippedFonts(): readonly Buffer[] {
  return FONT_FAMILIES.flatMap((family) =>
    fontFilesOf(family).map((file) => renameFont(readFileSync(file), family.family, family.privateName)),
  );
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
