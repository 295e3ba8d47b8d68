import type { FilePlace, Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem.ts';
import type { TypesetJob, TypesetMessage } from '../../ports/typesetter.ts';
import { originOfLine } from './write-blocks.ts';

/** Typst's own messages as problems, each led back to the chapter and line that it came from. */
export function typesetProblems(job: TypesetJob, messages: readonly TypesetMessage[]): readonly Problem[] {
  return messages.map(({ message, severity, path, line }) =>
    problem('typeset.refused', { detail: message }, placeOf(job, path, line), severity),
  );
}

function placeOf(job: TypesetJob, path: string | null, line: number | null): FilePlace | null {
  const source = path === null ? undefined : job.files.get(path);
  if (typeof source !== 'string' || line === null) return null;
  const origin = originOfLine(source, line);
  if (!origin || origin.chapter === null) return null;
  const file = `chapters/${origin.chapter}/chapter.md`;
  return origin.line === null ? { path: file } : { path: file, line: origin.line };
}
