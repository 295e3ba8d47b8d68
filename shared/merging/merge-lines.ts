import { diff3MergeRegions } from 'node-diff3';
import { z } from 'zod';
import type { MergeRecord } from './merge-record.ts';
import { mapThree, type Three } from './three.ts';

/** What the package promises in its documentation; its types say less. */
const regionsSchema = z.array(
  z.discriminatedUnion('stable', [
    z.object({ stable: z.literal(true), buffer: z.enum(['a', 'o', 'b']), bufferContent: z.array(z.string()) }),
    z.object({ stable: z.literal(false), aContent: z.array(z.string()), oContent: z.array(z.string()), bContent: z.array(z.string()) }),
  ]),
);

/** Lines compared at most: more are shown as a whole. */
const MAX_LINES = 20_000;

/** Merges a text that is none of ours (a README in the folder) line by line, as `diff3` does; null where it is too long for that. */
export function mergeLines(texts: Three<string>, record: MergeRecord): string | null {
  const lines = mapThree(texts, (text) => text.split(/(?<=\n)/));
  if (lines.base.length + lines.mine.length + lines.theirs.length > MAX_LINES) return null;
  const regions = regionsSchema.parse(diff3MergeRegions(lines.mine, lines.base, lines.theirs));
  return regions
    .map((region) => {
      if (region.stable) {
        const text = region.bufferContent.join('');
        if (region.buffer === 'b') record.took({ kind: 'lines' }, null, text);
        return text;
      }
      const three = mapThree({ base: region.oContent, mine: region.aContent, theirs: region.bContent }, (part) => part.join(''));
      // Also the same change on both sides comes as a region of its own.
      if (three.mine === three.theirs) return three.mine;
      const side = (text: string): { readonly text: string; readonly source: string } | null =>
        text === '' ? null : { text, source: text };
      const resolution = record.settle({ kind: 'lines' }, mapThree(three, side), ['mine', 'theirs', 'both', 'own']);
      if (resolution.choice === 'own') return resolution.text;
      return resolution.choice === 'both' ? three.mine + three.theirs : three[resolution.choice];
    })
    .join('');
}
