import { isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';
import type { ChapterHead } from '../model/chapter.ts';
import type { HeadProperty } from './read-front-matter.ts';
import { HEAD_PROPERTIES, readFrontMatter } from './read-front-matter.ts';

/** Canonical lines of a head, with its fences; none for a head that says nothing. */
export function writeFrontMatter(head: ChapterHead): readonly string[] {
  const properties = HEAD_PROPERTIES.filter((property) => isGiven(head[property]));
  if (properties.length === 0) return [];
  return ['---', ...properties.flatMap((property) => writeProperty(property, head[property])), '---'];
}

/**
 * The lines of a head (without fences) in which only the properties that changed are written anew. Comments, order and
 * properties that we do not know stay.
 */
export function patchFrontMatter(lines: readonly string[], before: ChapterHead, head: ChapterHead): readonly string[] {
  const changed = HEAD_PROPERTIES.filter((property) => JSON.stringify(before[property]) !== JSON.stringify(head[property]));
  const patched = changed.reduce<readonly string[]>((current, property) => patchProperty(current, property, head[property]), lines);
  if (isReadAs(patched, head)) return patched;
  const rewritten = rewrite(lines, changed, head);
  return isReadAs(rewritten, head) ? rewritten : writeFrontMatter(head).slice(1, -1);
}

function isReadAs(lines: readonly string[], head: ChapterHead): boolean {
  return JSON.stringify(readFrontMatter(lines.join('\n'), '')?.head) === JSON.stringify(head);
}

/** For a head in a form of its own, such as `{ title: x }`: the YAML library writes all of it. */
function rewrite(lines: readonly string[], changed: readonly HeadProperty[], head: ChapterHead): readonly string[] {
  const document = parseDocument(lines.join('\n'), { version: '1.2', schema: 'core' });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  for (const property of changed) {
    if (isGiven(head[property])) document.set(property, head[property]);
    else document.delete(property);
  }
  return document.toString({ lineWidth: 0 }).trimEnd().split('\n');
}

function patchProperty(lines: readonly string[], property: HeadProperty, value: ChapterHead[HeadProperty]): readonly string[] {
  const written = isGiven(value) ? writeProperty(property, value) : [];
  const range = findProperty(lines, property);
  if (range) return [...lines.slice(0, range.from), ...written, ...lines.slice(range.to)];
  return [...lines, ...written];
}

/** The lines that a property takes; null when it is not there. */
function findProperty(lines: readonly string[], property: HeadProperty): { readonly from: number; readonly to: number } | null {
  const text = lines.join('\n');
  const { contents } = parseDocument(text, { version: '1.2', schema: 'core' });
  if (!isMap(contents)) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === property);
  if (!pair || !isScalar(pair.key)) return null;
  const start = pair.key.range?.[0] ?? 0;
  const end = (isNode(pair.value) ? pair.value.range?.[1] : null) ?? pair.key.range?.[1] ?? start;
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  // A value over several lines may end right behind its last line break.
  const last = text[end - 1] === '\n' ? lineOf(end - 1) : lineOf(end);
  return { from: lineOf(start), to: last + 1 };
}

function isGiven(value: ChapterHead[HeadProperty]): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function writeProperty(property: HeadProperty, value: ChapterHead[HeadProperty]): readonly string[] {
  const text = stringify({ [property]: value }, { version: '1.2', schema: 'core', lineWidth: 0, collectionStyle: 'any' });
  if (!Array.isArray(value)) return text.trimEnd().split('\n');
  const list = stringify({ [property]: value }, { version: '1.2', schema: 'core', lineWidth: 0, collectionStyle: 'flow' });
  return [
    list
      .trim()
      .replace(/^\{\s*/, '')
      .replace(/\s*\}$/, ''),
  ];
}
