const TOKEN = /\/ReversedChars BMC\n|\bB[DM]C\n|\bEMC(?:\n|$)/g;
const REVERSED = '/ReversedChars BMC\n';
const END = 'EMC\n';

/**
 * Joins neighbouring sequences of right-to-left text within one text object into one, with the marks between them:
 * readers put such a sequence in order by itself, but not its parts among each other.
 */
export function joinReversed(content: string): string {
  let out = '';
  let at = 0;
  let waits = false;
  const open: string[] = [];
  for (const [token, index] of Array.from(content.matchAll(TOKEN), (match) => [match[0], match.index] as const)) {
    const between = content.slice(at, index);
    at = index + token.length;
    const goesOn = waits && token === REVERSED && !between.includes('ET\n');
    if (waits && !goesOn) out += END;
    out += between;
    waits = false;
    if (token.startsWith('EMC')) {
      if (open.pop() === REVERSED) waits = true;
      else out += token;
    } else {
      open.push(token);
      if (!goesOn) out += token;
    }
  }
  return out + (waits ? END : '') + content.slice(at);
}
