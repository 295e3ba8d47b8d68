/** Every text of a print document, or of a part of one, in the order of its properties, which is the order of reading. */
export function textsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && (node.type === 'text' || node.type === 'code') && 'text' in node && typeof node.text === 'string')
    return [node.text];
  return Object.values(node).flatMap(textsOf);
}

/** Those of the texts that are not found one after the other in what was written, white space aside. */
export function lostTexts(texts: readonly string[], written: string): readonly string[] {
  const squeezed = written.replace(/\s+/g, '');
  let at = 0;
  return texts.filter((text) => {
    const wanted = text.replace(/\s+/g, '');
    const found = squeezed.indexOf(wanted, at);
    if (found !== -1) at = found + wanted.length;
    return found === -1;
  });
}
