import { ASCII_PUNCTUATION } from './characters.ts';

/**
 * Named references that people and word processors leave in German texts. HTML knows 2,125 names; one that is not
 * here stays in the text as it is written, so nothing is lost.
 */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    shy: '\u00ad',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    aacute: 'á',
    agrave: 'à',
    acirc: 'â',
    ccedil: 'ç',
    ntilde: 'ñ',
    euro: '€',
    sect: '§',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    plusmn: '±',
    times: '×',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    middot: '·',
    bull: '•',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    bdquo: '„',
    ldquo: '“',
    rdquo: '”',
    sbquo: '‚',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    rarr: '→',
    larr: '←',
    check: '✓',
  }),
);

const REFERENCE = '&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));';
const REFERENCES = new RegExp(REFERENCE, 'g');
const ESCAPES_AND_REFERENCES = new RegExp(`\\\\([${ASCII_PUNCTUATION}])|${REFERENCE}`, 'g');

/** The character that a reference stands for; null for a name that is not known here. */
function referredCharacter(hex: string | undefined, decimal: string | undefined, name: string | undefined): string | null {
  if (name !== undefined) return NAMED.get(name) ?? null;
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '0', 10);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

/** Resolves character references (CommonMark 0.31, section 2.5); one that is not known stays as it is written. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    REFERENCES,
    (whole: string, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
      referredCharacter(hex, decimal, name) ?? whole,
  );
}

/** Resolves backslash escapes and character references where no other markup counts (definitions, attributes, languages of code). */
export function unescapeText(text: string): string {
  return text.replace(
    ESCAPES_AND_REFERENCES,
    (whole: string, escaped: string | undefined, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
      escaped ?? referredCharacter(hex, decimal, name) ?? whole,
  );
}

/** A numeric reference to the first character of `text`, which then no longer touches its neighbours. */
export function referenceTo(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
