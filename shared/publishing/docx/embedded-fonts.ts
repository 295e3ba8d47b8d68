/** A family that travels inside a document, so that it looks the same on a computer that does not have it. */
export interface EmbeddedFont {
  /** The name that runs ask for. */
  readonly family: string;
  /** TrueType files, whole: an office may type letters that the document does not have yet. */
  readonly regular: Uint8Array;
  readonly bold: Uint8Array | null;
  readonly italic: Uint8Array | null;
  readonly boldItalic: Uint8Array | null;
}

export interface FontParts {
  /** `word/fontTable.xml` and its relationships. */
  readonly table: string;
  readonly relationships: string;
  /** Font files by their path in the package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What Windows and macOS bring for each script, where a font is neither embedded nor installed. */
const STAND_INS: Readonly<Record<string, string>> = {
  'Noto Sans': 'Segoe UI',
  'Noto Naskh Arabic': 'Sakkal Majalla',
  'Noto Sans Ethiopic': 'Nyala',
  'Noto Sans Devanagari': 'Nirmala UI',
  'Noto Sans Georgian': 'Sylfaen',
  'Noto Sans Armenian': 'Sylfaen',
};

const CUTS = [
  ['regular', 'embedRegular'],
  ['bold', 'embedBold'],
  ['italic', 'embedItalic'],
  ['boldItalic', 'embedBoldItalic'],
] as const;

/** The table of a document's fonts: their stand-ins and, where they are handed over, their files (ECMA-376 part 1, section 17.8.3). */
export function fontParts(names: readonly string[], fonts: readonly EmbeddedFont[]): FontParts {
  const files = new Map<string, Uint8Array>();
  const relationships: string[] = [];
  const entries = names.map((name) => {
    const font = fonts.find(({ family }) => family === name);
    const embedded = CUTS.flatMap(([cut, element]) => {
      const data = font?.[cut];
      if (!data) return [];
      const number = files.size + 1;
      const key = keyOf(number);
      files.set(`word/fonts/font${number}.odttf`, obfuscated(data, key));
      relationships.push(`<Relationship Id="rId${number}" Type="${RELATION}" Target="fonts/font${number}.odttf"/>`);
      return [`<w:${element} r:id="rId${number}" w:fontKey="{${key}}"/>`];
    });
    const standIn = STAND_INS[name];
    return [
      `<w:font w:name="${name}">`,
      standIn === undefined ? '' : `<w:altName w:val="${standIn}"/>`,
      '<w:family w:val="auto"/><w:pitch w:val="variable"/>',
      ...embedded,
      '</w:font>',
    ].join('');
  });
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return {
    table: `${declaration}<w:fonts xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${entries.join('')}</w:fonts>`,
    relationships: `${declaration}<Relationships xmlns="${PACKAGE}">${relationships.join('')}</Relationships>`,
    files,
  };
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATION = `${OFFICE}/font`;

/** A key per file. It hides nothing, so that it may be the same each time a document is written. */
function keyOf(number: number): string {
  return `4D617070-6500-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}`;
}

/** The first 32 bytes, each combined with a byte of the key, from its last to its first (ECMA-376 part 1, section 17.8.1). */
function obfuscated(font: Uint8Array, key: string): Uint8Array {
  const bytes = [...key.replaceAll('-', '').matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16)).toReversed();
  return font.map((byte, index) => (index < 32 ? byte ^ (bytes[index % 16] ?? 0) : byte));
}
