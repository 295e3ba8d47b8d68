import { readInlines } from '../../shared/markdown/read-inlines.ts';
import type { Inline } from '../../shared/model/inline.ts';
import type { LanguageTag } from '../../shared/model/language.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { chaptersOf } from '../../shared/publishing/gate/units-of-edition.ts';
import { alignments, reviewWanted } from '../../shared/publishing/resolve/alignments.ts';
import { isReady } from '../../shared/publishing/resolve/unit-texts.ts';

/**
 * Every word of the chapters of an edition, read from the folder and not from what was resolved: the translation where it is
 * ready, the German where it is not. Facts, addresses behind links and what pictures show are left out.
 */
export function sourceWords(workspace: Workspace, editionId: string, language: LanguageTag): readonly string[] {
  const edition = workspace.editions.get(editionId);
  if (!edition) throw new RangeError(editionId);
  const aligned = alignments(workspace, language);
  const review = reviewWanted(workspace, language);
  return chaptersOf(edition).flatMap((id) =>
    aligned({ kind: 'chapter', id }).flatMap(({ segment, state, target }) => {
      const text = target !== null && isReady(state, review) ? target : segment.source;
      return readInlines(text)
        .inlines.map(textOf)
        .join('')
        .split(/[^\p{L}\p{M}\p{N}\u200c\u200d]+/u)
        .filter((word) => /\p{L}/u.test(word));
    }),
  );
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'strikethrough':
    case 'link':
      return inline.children.map(textOf).join('');
    case 'break':
    case 'fact':
    case 'image':
    case 'html':
      return ' ';
  }
}
