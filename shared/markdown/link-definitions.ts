import type { BlockLine, DefinitionNode } from './block-tree.ts';
import { readDestination, readLabel, readTitle, normaliseLabel, skipSpace } from './link-syntax.ts';

/** What a paragraph holds once the definitions at its start are taken out. */
export interface DefinitionsAndRest {
  readonly definitions: readonly DefinitionNode[];
  readonly rest: BlockLine[];
}

/** Takes link definitions (`[label]: target "title"`) from the start of a paragraph: CommonMark 0.31, section 4.7. */
export function takeDefinitions(lines: BlockLine[]): DefinitionsAndRest {
  const definitions: DefinitionNode[] = [];
  if (!lines[0]?.text.startsWith('[')) return { definitions, rest: lines };
  const text = lines.map((line) => line.text).join('\n');
  let offset = 0;
  let index = 0;
  while (text[offset] === '[') {
    const found = readDefinition(text, offset);
    if (!found) break;
    let length = 0;
    while (index + length < lines.length && offset < found.end) {
      offset += (lines[index + length]?.text.length ?? 0) + 1;
      length++;
    }
    const own = lines.slice(index, index + length);
    const [first] = own;
    if (!first) break;
    definitions.push({
      kind: 'definition',
      first: first.number,
      last: first.number + length - 1,
      column: first.column,
      label: found.label,
      destination: found.destination,
      title: found.title,
      lines: own,
    });
    index += length;
  }
  return { definitions, rest: index === 0 ? lines : lines.slice(index) };
}

function readDefinition(text: string, start: number): { label: string; destination: string; title: string | null; end: number } | null {
  const label = readLabel(text, start);
  // `[^1]:` is a footnote, which the reader keeps whole.
  if (!label || text[label.end] !== ':' || label.value.startsWith('^')) return null;
  const key = normaliseLabel(label.value);
  const from = skipSpace(text, label.end + 1);
  const destination = readDestination(text, from);
  if (key === '' || !destination || destination.end === from) return null;

  const withoutTitle = endOfLine(text, destination.end);
  const titleAt = skipSpace(text, destination.end);
  const title = titleAt > destination.end ? readTitle(text, titleAt) : null;
  const withTitle = title ? endOfLine(text, title.end) : null;
  if (title && withTitle !== null) return { label: key, destination: destination.value, title: title.value, end: withTitle };
  return withoutTitle === null ? null : { label: key, destination: destination.value, title: null, end: withoutTitle };
}

/** The end of the line when only white space is left on it. */
function endOfLine(text: string, index: number): number | null {
  let at = index;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at >= text.length || text[at] === '\n' ? at : null;
}
