import { useEffect } from 'react';
import { useHost } from '../session/client-context.ts';

/** A folder that is dropped on the desk is opened, where the host can tell which it is. What a room takes by itself stays its own. */
export function useDroppedFolder(): void {
  const { openDropped } = useHost().connection;
  useEffect(() => {
    if (!openDropped) return;
    const over = (event: DragEvent): void => {
      if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (event.defaultPrevented) return;
      const folder = droppedFolder(event.dataTransfer?.items ?? []);
      if (!folder) return;
      event.preventDefault();
      openDropped(folder);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [openDropped]);
}

/** The one folder that was dropped, or the file that makes a folder a workspace; null for everything else. */
export function droppedFolder(items: Iterable<Pick<DataTransferItem, 'getAsFile' | 'webkitGetAsEntry'>>): File | null {
  const [item, ...others] = items;
  if (!item || others.length > 0) return null;
  const file = item.getAsFile();
  return file && (item.webkitGetAsEntry()?.isDirectory || file.name === 'workspace.json') ? file : null;
}
