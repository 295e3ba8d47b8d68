import fc from 'fast-check';
import type { Block, ListItem } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import { normaliseChapter } from '../markdown/normalise-chapter.ts';
import { WORDS } from './wording-arbitraries.ts';

/** Sentences that are told apart by a number of their own: what became of each can be followed through any merge. */
let numbered = 0;
const sentence = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 6 })
  .map((words) => `${words.join(' ')} Satz${(numbered += 1)}.`);

const text = (words: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text: words }] });
const item = (words: string): ListItem => ({ checked: null, children: [text(words)] });

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: sentence.map(text) },
  { weight: 1, arbitrary: sentence.map((words): Block => ({ type: 'heading', level: 2, children: [{ type: 'text', text: words }] })) },
  {
    weight: 2,
    arbitrary: fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((words): Block => ({ type: 'list', start: null, loose: false, items: words.map(item) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(sentence, { minLength: 1, maxLength: 3 })
      .map((words): Block => ({ type: 'box', kind: 'tip', children: words.map(text) })),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 3 }).map((rows): Block => {
      const cells = rows.map((row) => row.map((words) => [{ type: 'text' as const, text: words }]));
      return { type: 'table', align: [null, null], header: [[], []], rows: cells };
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Block>({ type: 'pagebreak' }, { type: 'divider' }, { type: 'contact', id: 'vhs', show: null }) },
);

const chapter = fc
  .record({
    title: sentence,
    summary: fc.option(sentence),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    body: fc.array(block, { maxLength: 7 }),
  })
  .map(({ title, summary, tags, body }): Chapter => {
    const head = { title, summary, checked: null, checkedBy: null, review: null, tags, icon: null };
    return normaliseChapter({ head, body });
  });

/** One thing that a person does to a list of things. */
type Edit<Part> =
  | { readonly do: 'add'; readonly at: number; readonly part: Part }
  | { readonly do: 'delete'; readonly at: number }
  | { readonly do: 'edit'; readonly at: number; readonly words: string }
  | { readonly do: 'move'; readonly at: number; readonly to: number };

const place = fc.nat({ max: 8 });
const edits: fc.Arbitrary<readonly Edit<Block>[]> = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ do: fc.constant('add' as const), at: place, part: block }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), at: place }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), at: place, words: sentence }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), at: place, to: place }) },
  ),
  { maxLength: 4 },
);

function apply(body: readonly Block[], edit: Edit<Block>): readonly Block[] {
  const at = Math.min(edit.at, Math.max(0, body.length - (edit.do === 'add' ? 0 : 1)));
  const one = body[at];
  if (edit.do === 'add') return body.toSpliced(at, 0, edit.part);
  if (one === undefined) return body;
  if (edit.do === 'delete') return body.toSpliced(at, 1);
  if (edit.do === 'edit') return body.toSpliced(at, 1, reworded(one, edit.words));
  return body.toSpliced(at, 1).toSpliced(Math.min(edit.to, body.length - 1), 0, one);
}

/** The last sentence of a block with words added, as somebody goes on writing. */
function reworded(one: Block, words: string): Block {
  switch (one.type) {
    case 'paragraph':
    case 'heading':
      return { ...one, children: [...one.children, { type: 'text', text: ` ${words}` }] };
    case 'list':
      return {
        ...one,
        items: [
          ...one.items.slice(0, -1),
          { checked: null, children: (one.items.at(-1)?.children ?? []).map((inner) => reworded(inner, words)) },
        ],
      };
    case 'box':
      return { ...one, children: [...one.children.slice(0, -1), ...one.children.slice(-1).map((inner) => reworded(inner, words))] };
    case 'table':
      return {
        ...one,
        rows: one.rows.map((row, index) => (index === 0 ? [row[0] ?? [], [...(row[1] ?? []), { type: 'text', text: ` ${words}` }]] : row)),
      };
    default:
      return text(words);
  }
}

/** A chapter and what two people made of it, each by a few edits. */
export const twoEdits: fc.Arbitrary<{ readonly base: Chapter; readonly mine: Chapter; readonly theirs: Chapter }> = fc
  .record({ base: chapter, mine: edits, theirs: edits, title: fc.option(sentence) })
  .map(({ base, mine, theirs, title }) => {
    const edited = (list: readonly Edit<Block>[]): Chapter => normaliseChapter({ ...base, body: list.reduce(apply, base.body) });
    return { base, mine: edited(mine), theirs: title === null ? edited(theirs) : { ...edited(theirs), head: { ...base.head, title } } };
  });

/** The numbers of the sentences in a text. */
export function sentencesIn(written: string): ReadonlySet<string> {
  return new Set(written.match(/Satz\d+/g) ?? []);
}
