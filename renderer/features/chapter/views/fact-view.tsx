import type { ReactNodeViewProps } from '@tiptap/react';
import { NodeViewWrapper } from '@tiptap/react';
import { useWords } from '../../../words/use-words.ts';
import type { Materials } from '../chapter-context.ts';
import { useChapterContext } from '../chapter-context.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';

/** One fact within a sentence, as it is kept with its contact. */
export function FactView({ node, selected }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  const { materials } = useChapterContext();
  const { path } = readAttributes('fact', node.attrs);
  const text = materials ? factText(materials, path) : null;
  const shown = text ?? (materials ? say('fact.missing', { path }) : path);
  const classes = ['shown-fact', ...(selected ? ['shown-selected'] : []), ...(materials && text === null ? ['shown-missing'] : [])];
  return (
    <NodeViewWrapper as="span" className={classes.join(' ')} title={path}>
      {shown}
    </NodeViewWrapper>
  );
}

function factText({ place, contacts, offers }: Materials, path: string): string | null {
  const facts = [place, ...contacts.map((one) => one.facts), ...offers.map((one) => one.facts)].flat();
  return facts.find((fact) => fact.path === path)?.text ?? null;
}
