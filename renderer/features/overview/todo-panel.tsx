import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { unitKey } from '../../../shared/model/workspace.ts';
import { useOnlyLanguage } from '../../app/preferences/use-only-language.ts';
import type { Route } from '../../app/route.ts';
import { hrefOf } from '../../app/route.ts';
import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { narrowTodo } from './narrow-overview.ts';
import { routeToCure } from '../../app/route-to-cure.ts';
import { roomOf } from '../../app/unit-place.ts';
import { overviewWords } from './words.ts';

type Todo = CallOutput<'todo.read'>;

/** Listed of each kind until somebody wants to see the rest. */
const MOST = 6;

/** Most urgent first. */
const WORK = ['outdated', 'toReview', 'missing'] as const;

/** Which texts the translators' desk then goes through. */
const SHOWN = { outdated: 'outdated', toReview: 'review', missing: 'open' } as const;

/** What should be done, each with the way to it. */
export function TodoPanel({ hasLanguages }: { readonly hasLanguages: boolean }) {
  const say = useWords(overviewWords);
  const { data: todo, error } = useCall('todo.read', {});
  const only = useOnlyLanguage();
  return (
    <section className="panel" aria-label={say('todo')}>
      <h2>{say('todo')}</h2>
      {error && <FailureBanner failure={error} />}
      {todo && <TodoContent todo={narrowTodo(todo, only)} hasLanguages={hasLanguages} />}
    </section>
  );
}

function TodoContent({ todo, hasLanguages }: { readonly todo: Todo; readonly hasLanguages: boolean }) {
  const say = useWords(overviewWords);
  const nameOf = useLanguageName();
  const { errors, warnings, list } = todo.problems;
  if (
    hasLanguages &&
    WORK.reduce((sum, kind) => sum + todo[kind].length, 0) + todo.late.length + todo.notes.length + todo.due.length + errors + warnings ===
      0
  )
    return <p className="quiet">{say('todo.done')}</p>;
  return (
    <div className="todo-list">
      <Group title={say('todo.late')} count={todo.late.length}>
        {todo.late.map(({ language: tag, to, due, units, first }) => (
          <Entry key={`${tag} ${to} ${due}`} route={{ room: 'translate', language: tag, unit: unitKey(first), show: 'given' }}>
            {say('todo.was-due', { language: nameOf(tag), units, to, due: new Date(`${due}T12:00`) })}
          </Entry>
        ))}
      </Group>
      {WORK.map((kind) => (
        <Group key={kind} title={say(`todo.${kind}`)} count={todo[kind].length}>
          {todo[kind].map(({ language: tag, segments, units, first }) => (
            <Entry key={tag} route={{ room: 'translate', language: tag, unit: unitKey(first), show: SHOWN[kind] }}>
              {say('todo.work', { language: nameOf(tag), segments, units })}
            </Entry>
          ))}
        </Group>
      ))}
      {!hasLanguages && (
        <Group title={say('languages')} count={1}>
          {[
            <Entry key="add" route={{ room: 'settings', section: 'languages' }}>
              {say('languages.add')}
            </Entry>,
          ]}
        </Group>
      )}
      <Group title={say('todo.notes')} count={todo.notes.length}>
        {todo.notes.map(({ language: tag, segments: notes, units, first, segment }) => (
          <Entry key={tag} route={{ room: 'translate', language: tag, unit: unitKey(first), segment, show: 'noted' }}>
            {say('todo.noted', { language: nameOf(tag), notes, units })}
          </Entry>
        ))}
      </Group>
      <Group title={say('todo.due')} count={todo.due.length}>
        {todo.due.map(({ unit, message }) => (
          <Entry key={`${unit.kind}/${unit.id} ${message}`} route={roomOf(unit)}>
            {message}
          </Entry>
        ))}
      </Group>
      <Group title={say('todo.problems')} count={errors + warnings}>
        {list.map(({ severity, message, path, cure }) => (
          <Entry key={`${path} ${message}`} route={cure && routeToCure(cure)} wrong={severity === 'error'}>
            {message}
            {path !== null && <span className="todo-path">{path}</span>}
          </Entry>
        ))}
      </Group>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  /** Those that the host has not listed included. */
  readonly count: number;
  readonly children: readonly ReactNode[];
}

function Group({ title, count, children }: GroupProps) {
  const say = useWords(overviewWords);
  const [isWhole, setWhole] = useState(false);
  if (count === 0) return null;
  const shown = isWhole ? children : children.slice(0, MOST);
  const more = count - shown.length;
  return (
    <div className="todo-group">
      <h3>{title}</h3>
      <ul>{shown}</ul>
      {children.length > MOST && (
        <Button kind="quiet" size="small" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? say('todo.fewer') : say('todo.more', { more })}
        </Button>
      )}
      {isWhole && more > 0 && <p className="quiet small">{say('todo.more', { more })}</p>}
    </div>
  );
}

function Entry({
  route,
  wrong = false,
  children,
}: {
  readonly route: Route | null;
  readonly wrong?: boolean;
  readonly children: ReactNode;
}) {
  const text = <span className={wrong ? 'todo-error' : undefined}>{children}</span>;
  return <li>{route === null ? text : <a href={hrefOf(route)}>{text}</a>}</li>;
}
