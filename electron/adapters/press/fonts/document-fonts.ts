import { readFileSync } from 'node:fs';
import type { LanguageTag } from '../../../../shared/model/language.ts';
import type { EmbeddedFont } from '../../../../shared/publishing/docx/embedded-fonts.ts';
import { familiesOf } from '../../../../shared/publishing/docx/word-language.ts';
import { FONT_FAMILIES } from '../../../../shared/publishing/fonts/font-families.ts';
import { fontFilesOf } from './fonts.ts';

/** The shipped fonts of a Word document in a language, under the names that it asks for; TrueType only, which is what Word embeds. */
export function readDocumentFonts(language: LanguageTag): readonly EmbeddedFont[] {
  return familiesOf(language).flatMap((name): readonly EmbeddedFont[] => {
    const family = FONT_FAMILIES.find((one) => one.family === name);
    const files = family ? fontFilesOf(family).filter((file) => file.endsWith('.ttf')) : [];
    const cut = (ending: RegExp): Uint8Array | null => {
      const file = files.find((path) => ending.test(path));
      return file === undefined ? null : readFileSync(file);
    };
    const regular = cut(/Regular\.ttf$/);
    if (!regular) return [];
    return [{ family: name, regular, bold: cut(/Bold\.ttf$/), italic: cut(/Regular_Italic\.ttf$/), boldItalic: cut(/Bold_Italic\.ttf$/) }];
  });
}
