import type { PrintSection } from '../print-document.ts';
import { sameItems } from '../same-items.ts';
import type { PlannedSection } from './edition-plan.ts';
import type { Anchors, WriteContext } from './write-context.ts';
import { writeSectionFile } from './write-sections.ts';

/** The file of a section as it was written before, with all that this depended on and led to. */
interface Written {
  readonly around: readonly unknown[];
  readonly headings: { readonly before: string; readonly after: string };
  readonly asked: ReturnType<Anchors['takeAsked']>;
  readonly file: string;
}

const WRITTEN = new WeakMap<PrintSection, Written>();

/** `writeSectionFile`; what was written of the same section for the document before is taken again where nothing around it differs. */
export function writeSectionAgain(planned: PlannedSection, context: WriteContext, pages: string | null = null): string {
  const { section, colour } = planned;
  const { anchors, level, ...rest } = context;
  const around = [pages, colour, ...Object.values(rest)];
  const before = WRITTEN.get(section);
  const reached = level.reached;
  if (before?.headings.before === reached && sameItems(before.around, around) && anchors.askAgain(before.asked)) {
    level.goOnFrom(before.headings.after);
    return before.file;
  }
  anchors.takeAsked();
  const file = writeSectionFile(planned, context, pages);
  WRITTEN.set(section, { around, headings: { before: reached, after: level.reached }, asked: anchors.takeAsked(), file });
  return file;
}
