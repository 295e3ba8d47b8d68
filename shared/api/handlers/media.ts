import { addPicture, listPictures, readPicture } from '../../app/media.ts';
import type { mediaRows } from '../contract/media.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export function mediaHandlers({ folder }: HandlersContext): HandlersFor<typeof mediaRows> {
  return {
    'media.list': async () => listPictures((await folder.current()).store),
    'media.read': async ({ source }) => readPicture((await folder.current()).store, source),
    'media.add': async ({ name, bytes }) => addPicture((await folder.current()).store, name, bytes),
  };
}
