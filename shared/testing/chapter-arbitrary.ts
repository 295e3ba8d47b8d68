import fc from 'fast-check';
import { normaliseChapter } from '../markdown/normalise-chapter.ts';
import type { Block, ContactField, ListItem, TableCell, Verbatim } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Inline, LinkTarget } from '../model/inline.ts';

/** Pieces that look like markup, next to words of several scripts: what people type, and what would break a writer. */
const WORDS = [
  'Haus',
  'Müll & Energie',
  'a',
  'Z',
  '1',
  'عربي',
  'ትግርኛ',
  'Київ',
  '你好',
  '😀',
  '\u00a0',
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00ad',
  'x_y',
  '\t',
  '\n',
];
const MARKS = [
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '``',
  '```',
  '*x*',
  '_x_',
  '\\',
  '\\\\',
  '&',
  '&amp;',
  '&#42;',
  '"',
  "'",
  '$',
  '%',
  '^',
  '.',
  ',',
];
const BRACKETS = [
  '[',
  ']',
  '[x](y)',
  '[x]',
  '[^1]',
  '![',
  '(',
  ')',
  '!',
  '<',
  '>',
  '<b>',
  '<br>',
  '</div>',
  '<!--',
  '<!---->',
  '[constructor]',
];
const BLOCK_STARTS = ['#', '##', '# ', '-', '- ', '+ ', '1. ', '12) ', '=', '===', '---', '***', '|', '[ ] ', '[x] '];
const DIRECTIVES = [':', '::', ':::', '::qr', ':::tip', ':fact[x.y]', ':fact', '{id=x}'];
const ADDRESSES = ['https://x.de/a_b', 'www.x.de', 'a.b@c.de', 'http://', '@', 'www.', 'ftp://x.de', 'mailto:a@b.de'];
const PIECES = [...WORDS, ...WORDS, ...MARKS, ...BRACKETS, ...BLOCK_STARTS, ...DIRECTIVES, ...ADDRESSES];
const textArbitrary = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const idArbitrary = fc.constantFrom('meldebehoerde', 'vhs', 'erste-schritte', 'a1');

const urlArbitrary = fc.constantFrom(
  'https://example.org',
  'https://example.org/a_b?x=1&y=2&copy;=3#z',
  'https://example.org/(a)/b)',
  'https://example.org/a b\\c<d>*|`',
  'http://xn--kln-sna.example/ä',
  'mailto:amt@stadt.example',
  'tel:+4982199998100',
);
const targetArbitrary: fc.Arbitrary<LinkTarget> = fc.oneof(
  urlArbitrary.map((url): LinkTarget => ({ kind: 'url', url })),
  fc.record({
    kind: fc.constantFrom('chapter' as const, 'contact' as const, 'offer' as const),
    id: idArbitrary,
    anchor: fc.constantFrom(null, 'kosten', 'ä b'),
  }),
);
const titleArbitrary = fc.oneof(fc.constant(null), fc.constantFrom('Titel', 'ein "Titel" \\ &amp; (x)'));

const leafArbitrary: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: textArbitrary.map((text): Inline => ({ type: 'text', text })) },
  // "[`]: ..." at the beginning of a paragraph is a definition to CommonMark, whatever follows, and code has no way to say otherwise.
  { weight: 1, arbitrary: textArbitrary.map((text): Inline => ({ type: 'code', text: text.replaceAll(']:', ']') })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('meldebehoerde.phone', 'place.name', 'vhs.phones.0').map((path): Inline => ({ type: 'fact', path })),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
  { weight: 1, arbitrary: fc.constantFrom('<b>', '</b>', '<i class="x">', '<!-- x -->').map((text): Inline => ({ type: 'html', text })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ source: fc.constantFrom('media/karte.png', 'media/a b (1).png'), alt: textArbitrary, title: titleArbitrary })
      .map((image): Inline => ({ type: 'image', ...image })),
  },
  {
    weight: 1,
    arbitrary: urlArbitrary.map((url): Inline => ({
      type: 'link',
      target: { kind: 'url', url },
      title: null,
      children: [{ type: 'text', text: url }],
    })),
  },
);

/** Running text of any nesting; not yet in normal form. */
export const inlinesArbitrary: fc.Arbitrary<readonly Inline[]> = fc.letrec<{ inlines: readonly Inline[]; inline: Inline }>((tie) => ({
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }),
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: leafArbitrary },
    {
      weight: 3,
      arbitrary: fc
        .record({ type: fc.constantFrom('strong' as const, 'emphasis' as const, 'strikethrough' as const), children: tie('inlines') })
        .map((mark): Inline => mark),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ target: targetArbitrary, title: titleArbitrary, children: tie('inlines') })
        .map((link): Inline => ({ type: 'link', ...link })),
    },
  ),
})).inlines;

const contactFields: readonly ContactField[] = ['for', 'address', 'phone', 'mail', 'web', 'hours', 'people', 'languages', 'note'];
const cellArbitrary: fc.Arbitrary<TableCell> = fc.oneof(fc.constant([]), inlinesArbitrary);

/** Only what a reader keeps verbatim: other text would be read as what it is. */
const verbatimArbitrary: fc.Arbitrary<Verbatim> = fc.constantFrom<Verbatim>(
  { type: 'verbatim', reason: 'html', text: '<div class="x">\n  Text & *mehr*\n</div>' },
  { type: 'verbatim', reason: 'html', text: '<!-- a\n\n- b -->' },
  { type: 'verbatim', reason: 'directive', text: ':::notiz{x=y}\n- a\n\n  b\n:::' },
  { type: 'verbatim', reason: 'directive', text: '::video{id=x}' },
  { type: 'verbatim', reason: 'directive', text: '::contact{id="Kein Name"}' },
  { type: 'verbatim', reason: 'definition', text: '[nie-benutzt]: https://example.org "Titel"' },
  { type: 'verbatim', reason: 'other', text: '[^1]: Eine Fußnote\nüber zwei Zeilen' },
);

const leafBlockArbitrary: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: inlinesArbitrary.map((children): Block => ({ type: 'paragraph', children })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ level: fc.integer({ min: 1, max: 6 }), children: inlinesArbitrary })
      .map((heading): Block => ({ type: 'heading', ...heading })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc
        .record({
          align: fc.array(fc.constantFrom('left' as const, 'center' as const, 'right' as const, null), {
            minLength: columns,
            maxLength: columns,
          }),
          header: fc.array(cellArbitrary, { minLength: columns, maxLength: columns }),
          rows: fc.array(fc.array(cellArbitrary, { minLength: columns, maxLength: columns }), { maxLength: 3 }),
        })
        .map((table): Block => ({ type: 'table', ...table })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        language: fc.constantFrom(null, 'js', 'a`b', '~x', 'ein & zwei'),
        text: fc.constantFrom('', 'x', '  a\n\n  b', '```\n~~~~', '\ta', ':::\n- x'),
      })
      .map((code): Block => ({ type: 'code', ...code })),
  },
  { weight: 1, arbitrary: fc.constantFrom<Block>({ type: 'divider' }, { type: 'pagebreak' }) },
  {
    weight: 1,
    arbitrary: fc
      .record({ id: idArbitrary, show: fc.oneof(fc.constant(null), fc.uniqueArray(fc.constantFrom(...contactFields), { maxLength: 3 })) })
      .map((contact): Block => ({ type: 'contact', ...contact })),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      idArbitrary.map((id): Block => ({ type: 'offers', select: { by: 'id', id } })),
      fc
        .constantFrom('sprachkurs', 'für Frauen', 'a "b"', 'x\\', '&amp;')
        .map((tag): Block => ({ type: 'offers', select: { by: 'tag', tag } })),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('https://example.org/?a=1&b="2"', 'tel:110').map((url): Block => ({ type: 'qr', url })) },
  { weight: 1, arbitrary: verbatimArbitrary },
);

/** Blocks of any nesting that the reader still follows; not yet in normal form. */
export const blocksArbitrary: fc.Arbitrary<readonly Block[]> = fc.letrec<{ blocks: readonly Block[]; block: Block; item: ListItem }>(
  (tie) => ({
    blocks: fc.array(tie('block'), { maxLength: 4 }),
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 5, arbitrary: leafBlockArbitrary },
      {
        weight: 3,
        arbitrary: fc
          .record({
            start: fc.constantFrom(null, null, 1, 0, 7, 999_999_999),
            loose: fc.boolean(),
            items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
          })
          .map((list): Block => ({ type: 'list', ...list })),
      },
      { weight: 1, arbitrary: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items): Block => ({ type: 'steps', items })) },
      { weight: 1, arbitrary: tie('blocks').map((children): Block => ({ type: 'quote', children })) },
      {
        weight: 1,
        arbitrary: fc
          .record({ kind: fc.constantFrom('tip' as const, 'important' as const, 'emergency' as const), children: tie('blocks') })
          .map((box): Block => ({ type: 'box', ...box })),
      },
      {
        weight: 1,
        arbitrary: fc
          .record({
            languages: fc.uniqueArray(fc.constantFrom('uk', 'ru', 'fa-AF', 'de-x-leicht'), { minLength: 1 }),
            children: tie('blocks'),
          })
          .map((only): Block => ({ type: 'only', ...only })),
      },
    ),
    item: fc.record({ checked: fc.constantFrom(null, null, true, false), children: tie('blocks') }),
  }),
).blocks;

const lineArbitrary = fc.oneof(fc.constant(null), textArbitrary);

/** Chapters of every kind of block, in normal form: what `readChapter` gives for what `writeChapter` wrote. */
export const chapterArbitrary: fc.Arbitrary<Chapter> = fc
  .record({
    head: fc.record({
      title: fc.oneof(textArbitrary, fc.constantFrom('Müll: was, wohin?', 'no', '2026-11-23', '- x', '#1', '"')),
      summary: lineArbitrary,
      checked: fc.constantFrom(null, '2026-11-23'),
      checkedBy: lineArbitrary,
      review: fc.constantFrom(null, 6),
      tags: fc.array(fc.constantFrom('wohnen', 'a, b', '- x', '1', 'true', ': x')),
      icon: fc.constantFrom(null, 'haus'),
    }),
    body: blocksArbitrary,
  })
  .map(normaliseChapter);
