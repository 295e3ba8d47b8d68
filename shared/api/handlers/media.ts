import { addPicture, listPictures, readPicture } from '../../app/media.ts';
import type { mediaRows } from '../contract/media.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export function mediaHandlers({ openStore }: HandlersContext): HandlersFor<typeof mediaRows> {
  return {
    'media.list': async () => listPictures(await openStore()),
    'media.read': async ({ source }) => readPicture(await openStore(), source),
    'media.add': async ({ name, bytes }) => ({ source: await addPicture(await openStore(), name, bytes) }),
  };
}
