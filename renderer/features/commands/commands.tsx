import type { Words } from '../../app/words.ts';

const COMMANDS = [
  { step: 'status', command: 'npx mappe status content' },
  { step: 'check', command: 'npx mappe check content' },
  { step: 'export', command: 'npm run export' },
  { step: 'init', command: 'npx mappe init --help' },
  { step: 'help', command: 'npx mappe --help' },
] as const;

/** What to type until the desk is there. */
export function Commands({ words }: { readonly words: Words }) {
  return (
    <aside className="commands" aria-labelledby="commands-heading">
      <h2 id="commands-heading">{words.commands}</h2>
      <p className="note">{words.commandsNote}</p>
      <dl>
        {COMMANDS.map(({ step, command }) => (
          <div key={step}>
            <dt>{words.steps[step]}</dt>
            <dd>
              <code>{command}</code>
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
