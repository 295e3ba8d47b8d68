import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import { editionPath, SETTINGS_PATH } from '../../workspace/paths.ts';
import { contrastOf, TEXT_CONTRAST, toneOf } from '../typst/tone.ts';

/** Colours in which nobody could read titles and links. They are printed darker, and somebody should know that and choose. */
export function colourFindings({ settings }: Workspace, id: Id, { contents }: Edition): readonly Problem[] {
  const ofParts = contents.flatMap((content) =>
    'part' in content && content.colour !== undefined ? unreadable(content.colour, content.part, editionPath(id)) : [],
  );
  return [...unreadable(settings.look.primary, null, SETTINGS_PATH), ...ofParts];
}

function unreadable(colour: string, part: string | null, path: string): readonly Problem[] {
  if (contrastOf(colour, '#ffffff') >= TEXT_CONTRAST) return [];
  return [problem('gate.colour-unreadable', { colour, part, printed: toneOf(colour).strong }, { path }, 'warning')];
}
