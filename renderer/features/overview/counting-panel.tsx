import { Progress } from '../../ui/busy.tsx';
import { useWords } from '../../words/use-words.ts';
import { overviewWords } from './words.ts';

/** Stands where "to do" will: nobody knows what is to be done before everything is counted. */
export function CountingPanel({ done, total }: { readonly done: number; readonly total: number }) {
  const say = useWords(overviewWords);
  return (
    <section className="panel" aria-label={say('todo')}>
      <h2>{say('todo')}</h2>
      <Progress label={say('counting')} done={done} total={total} />
      <p className="quiet small">{say('counting.note')}</p>
    </section>
  );
}
