import { CornerLeftUp, FileText, Folder, FolderHeart } from 'lucide-react';
import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import { nameOfPath } from './name-of-path.ts';
import { startWords } from './words.ts';
import './folder-browser.css';

type Looked = CallOutput<'folder.browse'>;

const ICONS = { workspace: FolderHeart, pages: FileText, nothing: Folder } as const;

interface FolderBrowserProps {
  /** Where to begin; null = where people keep their documents. */
  readonly from: string | null;
  readonly button: string;
  /** The folder that is shown, when the button is pressed. */
  readonly onTake: (path: string) => void;
  /** A folder of Mappe in the list is taken at once; without this it is entered like the others. */
  readonly onWorkspace?: (path: string) => void;
}

/** Folders of the computer that the host runs on, by name: for a browser, which may not show the system's own dialog. */
export function FolderBrowser({ from, button, onTake, onWorkspace }: FolderBrowserProps) {
  const say = useWords(startWords);
  const [path, setPath] = useState(from);
  const { data, error, isPending } = useCall('folder.browse', { path }, { keepLast: true });
  const enter = (next: string): void => {
    const taken = data?.folders.find((one) => one.path === next && one.kind === 'workspace');
    if (taken && onWorkspace) onWorkspace(next);
    else setPath(next);
  };
  return (
    <div className="folder-browser">
      {data && <PathField key={data.path} path={data.path} onPath={setPath} />}
      {data && (
        <div className="form-buttons">
          {data.parent !== null && (
            <Button size="small" icon={CornerLeftUp} onPress={() => setPath(data.parent)}>
              {say('browse.up')}
            </Button>
          )}
          {data.places.map((place) => (
            <Button key={place.path} kind="quiet" size="small" onPress={() => setPath(place.path)}>
              {place.kind === 'drive' ? place.path : say(`browse.${place.kind}`)}
            </Button>
          ))}
        </div>
      )}
      {error && <FailureBanner failure={error} {...(data ? {} : { onAgain: () => setPath(null) })} />}
      {isPending && <Busy />}
      {data && !error && <FolderList looked={data} onEnter={enter} />}
      <div className="start-foot">
        <Button kind="primary" isDisabled={!data || error !== null} onPress={() => data && onTake(data.path)}>
          {button}
        </Button>
      </div>
    </div>
  );
}

function PathField({ path, onPath }: { readonly path: string; readonly onPath: (path: string) => void }) {
  const say = useWords(startWords);
  const [typed, setTyped] = useState(path);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onPath(typed.trim());
      }}
    >
      <TextField label={say('browse.path')} note={say('browse.path.note')} value={typed} onChange={setTyped} dir="ltr" />
    </form>
  );
}

function FolderList({ looked, onEnter }: { readonly looked: Looked; readonly onEnter: (path: string) => void }) {
  const say = useWords(startWords);
  return (
    <>
      <GridList
        aria-label={say('browse.list', { name: nameOfPath(looked.path) })}
        className="folder-list"
        items={looked.folders}
        onAction={(key) => onEnter(String(key))}
        renderEmptyState={() => <p className="quiet folder-list-empty">{say('browse.empty')}</p>}
      >
        {({ name, path, kind }) => {
          const Icon = ICONS[kind];
          return (
            <GridListItem id={path} textValue={name} className="folder-list-row">
              <Icon size={18} aria-hidden="true" />
              <span>{name}</span>
              {kind !== 'nothing' && <span className="folder-list-kind">{say(`browse.${kind}`)}</span>}
            </GridListItem>
          );
        }}
      </GridList>
      {looked.more && <p className="quiet small">{say('browse.more')}</p>}
    </>
  );
}
