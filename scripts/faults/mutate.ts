/** Pieces that mean something to one of the parsers. */
const TOKENS = [
  [
    '---\n',
    '...\n',
    ':::tip\n',
    ':::\n',
    '::contact{id=x}',
    ':fact[',
    '](',
    '![',
    '[',
    ']',
    '**',
    '_',
    '~~',
    '`',
    '```\n',
    '|',
    '| --- |\n',
    '> ',
    '- ',
    '1. ',
    '    ',
  ],
  ['<!--', '-->', '<a href="', '</p>', '&amp;', '&#0;', '&#x110000;', '\\', '[a]: b\n', 'https://', 'mailto:', 'javascript:', 'www.', '@'],
  [
    '{',
    '}',
    '{"',
    '":',
    '",',
    '"__proto__":',
    '"constructor":',
    'null',
    'true',
    '1e999',
    '-0',
    '\\u0000',
    '\\ud800',
    '"version":2',
    '"version":-1',
    '"$bytes":"',
  ],
  ['&a ', '*a', '!!js/function ', '? ', ': ', '<<: *a', '%YAML 1.1\n', '!!binary ', '|\n ', '>-\n '],
  [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<script>',
    '<![CDATA[',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '<?x?>',
    'url(http://x)',
    'onload="',
  ],
  ['Mo', 'Fr', '–', '8:00', '24:00', '99.99.9999', 'Uhr', 'und', '+49', '€', ',', '.', ';', '\t', '\r\n', '\n', '\n\n', ' '],
  ['\u0000', '\ufeff', '\uffff', '\u202e', '\u2028', '\u0301', 'ß', 'İ', '😀', 'ا', '../', '..\\', 'CON', '/', '\ud800'],
]
  .flat()
  .map((token) => Buffer.from(token));

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined => items[Math.floor(random() * items.length)];

/** A file as nobody would have written it: a real one with one to six changes. The same for the same random numbers. */
export function mutate(seeds: readonly Buffer[], random: () => number): Buffer {
  let bytes = pick(seeds, random) ?? Buffer.alloc(0);
  // Somewhere in the middle as well, so that small pieces are taken on their own.
  if (random() < 0.3) bytes = slice(bytes, random);
  for (let changes = 1 + Math.floor(random() * 6); changes > 0; changes--) bytes = change(bytes, seeds, random);
  return bytes;
}

function change(bytes: Buffer, seeds: readonly Buffer[], random: () => number): Buffer {
  const at = Math.floor(random() * (bytes.length + 1));
  const insert = (...parts: readonly Buffer[]): Buffer => Buffer.concat([bytes.subarray(0, at), ...parts, bytes.subarray(at)]);
  const token = pick(TOKENS, random) ?? Buffer.alloc(0);
  switch (Math.floor(random() * 10)) {
    case 0:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + Math.floor(random() * 40))]);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + Math.floor(random() * bytes.length))]);
    case 2:
      return insert(slice(bytes, random).subarray(0, 200));
    case 3:
      return insert(slice(pick(seeds, random) ?? bytes, random).subarray(0, 400));
    case 4: {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) changed[at % changed.length] = Math.floor(random() * 256);
      return changed;
    }
    case 5:
      // Now and then deep or long: what recursion and backtracking do not like.
      return insert(Buffer.concat(Array.from({ length: random() < 0.05 ? 4_000 : 1 + Math.floor(random() * 60) }, () => token)));
    case 6:
      return insert(Buffer.from(String(Math.floor(random() * 2 ** (random() * 60)) * (random() < 0.5 ? -1 : 1))));
    case 7:
      return bytes.subarray(0, at);
    default:
      return insert(token);
  }
}

function slice(bytes: Buffer, random: () => number): Buffer {
  const from = Math.floor(random() * bytes.length);
  return bytes.subarray(from, from + 1 + Math.floor(random() * (bytes.length - from)));
}
