import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import type { UnitKind } from '../../model/workspace.ts';
import { GLOSSARY_PATH, SETTINGS_PATH } from '../../workspace/paths.ts';
import { unitOfPath } from '../../workspace/unit-of-path.ts';
import type { cureSchema } from '../contract/todo.ts';

const ROOM_OF_KIND = { chapter: 'chapters', contact: 'contacts', offer: 'offers', edition: 'editions' } as const satisfies Record<
  UnitKind,
  string
>;

/** Where a problem can be mended; null where no room of the desk has its cause. */
export function cureOf({ at }: Problem): z.infer<typeof cureSchema> | null {
  if (at === null) return null;
  const line = at.line ?? null;
  if (at.path === SETTINGS_PATH) return { room: 'settings', unit: null, language: null, line };
  if (at.path === GLOSSARY_PATH) return { room: 'glossary', unit: null, language: null, line };
  const found = unitOfPath(at.path);
  if (!found) return null;
  const { unit, language } = found;
  return { room: language === null ? ROOM_OF_KIND[unit.kind] : 'translate', unit, language, line };
}
