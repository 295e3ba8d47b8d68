import { ChevronsUpDown } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Menu } from '../ui/menu.tsx';
import { useWords } from '../words/use-words.ts';
import { FOLDER_TASKS } from './folder-tasks.ts';
import { goTo } from './use-route.ts';
import { shellWords } from './words.ts';

/** Whose folder is open, and the way to another one. */
export function FolderMenu({ place }: { readonly place: string }) {
  const say = useWords(shellWords);
  return (
    <Menu
      label={say('folder.group')}
      button={
        <Button className="navigation-folder" aria-label={`${place} – ${say('start')}`}>
          <span className="navigation-place">{place}</span>
          <ChevronsUpDown size={15} aria-hidden="true" />
        </Button>
      }
      entries={FOLDER_TASKS.map(({ id, task, icon }) => ({ id, text: say(id), icon, onAction: () => goTo({ room: 'start', task }) }))}
    />
  );
}
