const TOKEN = /\/\w+ <<\n {2}\/MCID (\d+)\n>> BDC\n|\b(?:BDC|BMC)\n|\bEMC(?:\n|$)/g;

interface Open {
  readonly id: number;
  /** Sequences that were taken into it. */
  readonly joined: number[];
}

/**
 * Joins neighbouring sequences of marked content that belong to one element of the structure: readers take the end of a sequence
 * for the end of a word, and the typesetter begins a new one for each vowel sign that it moves up or down.
 * The joined ones stay behind, empty, because the structure names them.
 * @param parentOf the element to which a sequence belongs; null = none
 */
export function joinSequences(content: string, parentOf: (id: number) => unknown): string {
  let out = '';
  let at = 0;
  let depth = 0;
  let open: Open | null = null;
  let closed: Open | null = null;
  const endOf = (sequence: Open): string => `EMC\n${sequence.joined.map((id) => `/Span <<\n  /MCID ${id}\n>> BDC\nEMC\n`).join('')}`;
  for (const token of content.matchAll(TOKEN)) {
    const between = content.slice(at, token.index);
    at = token.index + token[0].length;
    const id = token[1] === undefined ? null : Number(token[1]);
    // The end of a sequence waits for what follows it.
    if (closed !== null) {
      const goesOn: boolean = id !== null && between.trim() === '' && parentOf(id) !== null && parentOf(id) === parentOf(closed.id);
      if (goesOn && id !== null) {
        closed.joined.push(id);
        open = closed;
        closed = null;
        depth = 1;
        continue;
      }
      out += endOf(closed);
      closed = null;
    }
    out += between;
    if (token[0].startsWith('EMC')) {
      depth -= 1;
      if (depth === 0 && open !== null) {
        closed = open;
        open = null;
      } else out += token[0];
    } else {
      if (depth === 0 && id !== null) open = { id, joined: [] };
      depth += 1;
      out += token[0];
    }
  }
  if (closed !== null) out += endOf(closed);
  // Something was not as expected: rather no change.
  return depth === 0 ? out + content.slice(at) : content;
}
