import { readInlines } from '../../markdown/read-inlines.ts';
import { writeInlines } from '../../markdown/write-inlines.ts';
import type { Inline } from '../../model/inline.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Translation } from '../../model/translation.ts';
import type { Segment } from '../../translation/segment.ts';
import { oneLine } from './sentence-table.ts';

/**
 * A draft for every segment whose sentences are all known, in their order. A segment that is one link, or bold as a whole, stays so;
 * one with links or emphasis within it gets no draft, since nobody can say which words of the translation they belong to.
 */
export function draftsFromSentences(segments: readonly Segment[], sentences: ReadonlyMap<string, string>): Translation {
  const drafts: Translation['segments'] = {};
  for (const { hash, source } of segments) {
    const target = translated(readInlines(source).inlines, sentences);
    if (target !== null) drafts[hash] ??= { source, target: writeInlines(target), state: 'draft', origin: 'import' };
  }
  return { version: 1, segments: drafts };
}

function translated(inlines: readonly Inline[], sentences: ReadonlyMap<string, string>): readonly Inline[] | null {
  const [only, ...more] = inlines;
  if (only && more.length === 0 && (only.type === 'link' || only.type === 'strong' || only.type === 'emphasis')) {
    const children = translated(only.children, sentences);
    return children && [{ ...only, children }];
  }
  if (inlines.some(({ type }) => type !== 'text' && type !== 'break')) return null;
  const text = translatedText(oneLine(plainText(inlines)), sentences);
  return text === null ? null : [{ type: 'text', text }];
}

/** The longest known sentence first, then the rest; null where a sentence is unknown. */
function translatedText(text: string, sentences: ReadonlyMap<string, string>): string | null {
  const whole = sentences.get(text);
  if (whole !== undefined) return whole;
  for (let end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
    const first = sentences.get(text.slice(0, end));
    const rest = first === undefined ? null : translatedText(text.slice(end + 1), sentences);
    if (first !== undefined && rest !== null) return `${first} ${rest}`;
  }
  return null;
}
