/** The seven ways in which a block of raw HTML starts and ends: CommonMark 0.31, section 4.6. */
const ATTRIBUTE = String.raw`\s+[a-zA-Z_:][a-zA-Z0-9_.:-]*(?:\s*=\s*(?:[^\s"'=<>${'`'}]+|'[^']*'|"[^"]*"))?`;
export const OPEN_TAG = String.raw`<[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*\s*/?>`;
export const CLOSING_TAG = String.raw`</[A-Za-z][A-Za-z0-9-]*\s*>`;

const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

const KINDS: readonly { readonly start: RegExp; readonly end: RegExp | null; readonly interrupts: boolean }[] = [
  { start: /^<(?:script|pre|textarea|style)(?:\s|>|$)/i, end: /<\/(?:script|pre|textarea|style)>/i, interrupts: true },
  { start: /^<!--/, end: /-->/, interrupts: true },
  { start: /^<[?]/, end: /\?>/, interrupts: true },
  { start: /^<![A-Za-z]/, end: />/, interrupts: true },
  { start: /^<!\[CDATA\[/, end: /\]\]>/, interrupts: true },
  { start: new RegExp(`^</?(?:${BLOCK_TAGS})(?:\\s|/?>|$)`, 'i'), end: null, interrupts: true },
  { start: new RegExp(`^(?:${OPEN_TAG}|${CLOSING_TAG})\\s*$`, 'i'), end: null, interrupts: false },
];

export interface HtmlStart {
  /** What ends the block; null = a blank line. */
  readonly end: RegExp | null;
}

/** Whether a line (without indentation) starts a block of raw HTML, and what ends it. */
export function htmlBlockStart(line: string, inParagraph: boolean): HtmlStart | null {
  if (!line.startsWith('<')) return null;
  const kind = KINDS.find(({ start, interrupts }) => (interrupts || !inParagraph) && start.test(line));
  return kind ? { end: kind.end } : null;
}
