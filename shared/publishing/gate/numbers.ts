import { readInlines } from '../../markdown/read-inlines.ts';
import type { LanguageTag } from '../../model/language.ts';
import { plainText } from '../../model/plain-text.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { UnitRef, Workspace } from '../../model/workspace.ts';
import type { AlignedSegment } from '../../translation/align-unit.ts';
import { numbersOfOneAlone } from '../../translation/differing-numbers.ts';
import { isFor } from '../../translation/unit-status.ts';
import { translationPath } from '../../workspace/paths.ts';
import { nameOfUnit } from './name-of-unit.ts';

/** Texts that would be printed with another number than the German: a wrong telephone number, price or time limit does harm. */
export function numberFindings(
  workspace: Workspace,
  units: readonly UnitRef[],
  language: LanguageTag,
  aligned: (unit: UnitRef) => readonly AlignedSegment[],
): readonly Problem[] {
  return units.flatMap((unit): readonly Problem[] => {
    const texts = aligned(unit).flatMap(({ segment, state, target }) => {
      const isPrinted = target !== null && (state === 'translated' || state === 'approved') && isFor(segment, language);
      const number = isPrinted ? wrongNumber(segment.source, target) : null;
      return number === null ? [] : [number];
    });
    const [number] = texts;
    if (number === undefined) return [];
    const data = { language, name: nameOfUnit(workspace, unit), count: texts.length, number };
    return [problem('gate.numbers-differ', data, { path: translationPath(unit, language) }, 'warning')];
  });
}

/** The first number that only one of both has. Links and facts are not compared. */
function wrongNumber(german: string, target: string): string | null {
  // Addresses of links stand in both: mostly nothing needs to be read.
  if (numbersOfOneAlone(german, target).length === 0) return null;
  const [first = null] = numbersOfOneAlone(plainText(readInlines(german).inlines), plainText(readInlines(target).inlines));
  return first;
}
