import { Activity, useState } from 'react';
import { ArrowLeft, BookOpenText, FileInput, FolderOpen, FolderPlus } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useRun } from '../../app/session/use-call.ts';
import { goTo } from '../../app/use-route.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { CreateFolder } from './create-folder.tsx';
import { ImportPages } from './import-pages.tsx';
import { OpenFolder } from './open-folder.tsx';
import { RecentFolders } from './recent-folders.tsx';
import { startWords } from './words.ts';
import './start-tasks.css';

const TASKS = { open: OpenFolder, create: CreateFolder, import: ImportPages } as const;
type TaskName = keyof typeof TASKS;
const NAMES: readonly TaskName[] = ['open', 'create', 'import'];
const ICONS = { create: FolderPlus, open: FolderOpen, import: FileInput } as const;

/** The ways to a folder: each a card, then a task of its own. */
export function StartTasks({ task }: { readonly task: string | undefined }) {
  const say = useWords(startWords);
  const known = NAMES.find((name) => name === task);
  /** What was typed into a task stays while one looks at the others. */
  const [begun, setBegun] = useState<ReadonlySet<TaskName>>(new Set());
  if (known !== undefined && !begun.has(known)) setBegun(new Set([...begun, known]));
  return (
    <>
      {known === undefined && <StartChoices />}
      {NAMES.filter((name) => begun.has(name)).map((name) => {
        const Task = TASKS[name];
        return (
          <Activity key={name} mode={name === known ? 'visible' : 'hidden'}>
            <section className="start-task" aria-labelledby={`start-${name}`}>
              <div className="start-task-head">
                <Button kind="quiet" size="small" icon={ArrowLeft} onPress={() => goTo({ room: 'start' })}>
                  {say('back.choices')}
                </Button>
                <h2 id={`start-${name}`}>{say(name)}</h2>
              </div>
              <Task />
            </section>
          </Activity>
        );
      })}
    </>
  );
}

function StartChoices() {
  const say = useWords(startWords);
  const sample = useRun('folder.openSample');
  return (
    <>
      {sample.error && <FailureBanner failure={sample.error} onAgain={() => sample.mutate({})} />}
      {(sample.isPending || sample.isSuccess) && <Busy>{say('opening')}</Busy>}
      <section className="start-choices" aria-label={say('begin')}>
        <StartCard icon={BookOpenText} title={say('sample')} note={say('sample.note')} onPress={() => sample.mutate({})} />
        {(['create', 'open', 'import'] as const).map((task) => (
          <StartCard
            key={task}
            icon={ICONS[task]}
            title={say(task)}
            note={say(`${task}.note`)}
            onPress={() => goTo({ room: 'start', task })}
          />
        ))}
      </section>
      <RecentFolders />
    </>
  );
}

interface StartCardProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly note: string;
  readonly onPress: () => void;
}

function StartCard({ icon: Icon, title, note, onPress }: StartCardProps) {
  return (
    <AriaButton className="start-card" onPress={onPress}>
      <Icon size={26} strokeWidth={1.6} aria-hidden="true" />
      <span className="start-card-title">{title}</span>
      <span className="start-card-note">{note}</span>
    </AriaButton>
  );
}
