import type { WordFonts, WordLanguage } from '../word-language.ts';

/** Look of characters; sizes in points, colours as six hexadecimal digits. Complex scripts get the same size and weight. */
export interface RunLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly font?: string;
}

export interface Edge {
  /** Points, in eighths. */
  readonly width: number;
  readonly colour: string;
  /** Points between the line and the text. */
  readonly space: number;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** Look of a paragraph; lengths in twips. `left` is the side where a line starts, also right-to-left. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly edges?: Readonly<Partial<Record<Side, Edge>>>;
  readonly fill?: string;
  readonly tabs?: readonly { readonly at: number; readonly to: 'left' | 'right'; readonly leader?: 'dot' | 'underscore' }[];
  /** Words are not divided, whatever the document says. */
  readonly unhyphenated?: boolean;
  readonly bidirectional?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** Line height in 240ths of a line. */
  readonly line?: number;
  /** Line height in twips, whatever the font. */
  readonly exactLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  /** No space between neighbours of the same style. */
  readonly contextual?: boolean;
  readonly centred?: boolean;
  /** 0 = first level in the navigation pane and the contents. */
  readonly outline?: number;
}

export interface ParagraphStyle {
  readonly id: string;
  /** As Word shows it; the names of built-in styles are English in the file and translated by Word. */
  readonly name: string;
  readonly basedOn?: string;
  /** Style of the paragraph after it when a person presses Enter. */
  readonly next?: string;
  readonly run?: RunLook;
  readonly paragraph?: ParagraphLook;
}

export interface CharacterStyle {
  readonly id: string;
  readonly name: string;
  readonly run: RunLook;
}

export interface StyleSheet {
  readonly fonts: WordFonts;
  readonly language: WordLanguage;
  /** Points. */
  readonly size: number;
  /** Size of letters in complex scripts (Arabic, Devanagari) beside Latin ones. */
  readonly complexScale: number;
  readonly paragraphs: readonly ParagraphStyle[];
  readonly characters: readonly CharacterStyle[];
  /** Table styles as XML. */
  readonly tables: string;
}

/** `word/styles.xml`: `docx` cannot write table styles, and the order of elements here is the schema's (ECMA-376, wml.xsd). */
export function stylesXml({ fonts, language, size, complexScale, paragraphs, characters, tables }: StyleSheet): string {
  const lang = `<w:lang w:val="${language.value}" w:eastAsia="${language.eastAsia ?? 'zh-CN'}" w:bidi="${language.bidirectional ?? 'ar-SA'}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${fonts.ascii}" w:hAnsi="${fonts.hAnsi}" w:eastAsia="${fonts.eastAsia}" w:cs="${fonts.cs}"/>`,
    runLook({ size }, complexScale),
    lang,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    ...paragraphs.map((style) => paragraphStyle(style, complexScale)),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    ...characters.map((style) => characterStyle(style, complexScale)),
    tables,
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    '</w:styles>',
  ].join('');
}

function paragraphStyle({ id, name, basedOn, next, paragraph, run }: ParagraphStyle, complexScale: number): string {
  const isNormal = id === 'Normal';
  return [
    `<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    isNormal ? '' : `<w:basedOn w:val="${basedOn ?? 'Normal'}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraphLook(paragraph)}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${runLook(run, complexScale)}</w:rPr>`,
    '</w:style>',
  ].join('');
}

function characterStyle({ id, name, run }: CharacterStyle, complexScale: number): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${runLook(run, complexScale)}</w:rPr></w:style>`;
}

function paragraphLook(look: ParagraphLook): string {
  const edges = (['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const edge = look.edges?.[side];
    return edge ? [`<w:${side} w:val="single" w:sz="${edge.width * 8}" w:space="${edge.space}" w:color="${edge.colour}"/>`] : [];
  });
  const tabs = look.tabs?.map(({ at, to, leader }) => `<w:tab w:val="${to}"${leader ? ` w:leader="${leader}"` : ''} w:pos="${at}"/>`);
  return [
    look.keepNext ? '<w:keepNext/>' : '',
    look.keepLines ? '<w:keepLines/>' : '',
    look.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    edges.length > 0 ? `<w:pBdr>${edges.join('')}</w:pBdr>` : '',
    look.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>` : '',
    tabs ? `<w:tabs>${tabs.join('')}</w:tabs>` : '',
    look.unhyphenated ? '<w:suppressAutoHyphens/>' : '',
    look.bidirectional ? '<w:bidi/>' : '',
    attributes('spacing', { before: look.before, after: look.after, ...lineHeight(look) }),
    attributes('ind', { left: look.left, right: look.right, hanging: look.hanging }),
    look.contextual ? '<w:contextualSpacing/>' : '',
    look.centred ? '<w:jc w:val="center"/>' : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
}

function lineHeight({ line, exactLine }: ParagraphLook): Readonly<Record<string, number | string>> {
  if (exactLine !== undefined) return { line: exactLine, lineRule: 'exact' };
  return line === undefined ? {} : { line, lineRule: 'auto' };
}

function runLook(look: RunLook, complexScale: number): string {
  const halves = (scale: number): number => Math.round((look.size ?? 0) * scale * 2);
  const { font } = look;
  return [
    font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>` : '',
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.italic ? '<w:i/><w:iCs/>' : '',
    look.colour ? `<w:color w:val="${look.colour}"/>` : '',
    look.size === undefined ? '' : `<w:sz w:val="${halves(1)}"/><w:szCs w:val="${halves(complexScale)}"/>`,
    look.underline ? '<w:u w:val="single"/>' : '',
    look.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>` : '',
  ].join('');
}

function attributes(name: string, values: Readonly<Record<string, number | string | undefined>>): string {
  const given = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [` w:${key}="${value}"`]));
  return given.length === 0 ? '' : `<w:${name}${given.join('')}/>`;
}
