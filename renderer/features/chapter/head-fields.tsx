import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { memo, useState } from 'react';
import { today } from '../../../shared/app/today.ts';
import type { ChapterHead } from '../../../shared/model/chapter.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import { readAttributes } from './document/attributes.ts';
import { asTyped } from './editing/undo.ts';
import { IconChoice } from './icon/icon-choice.tsx';
import { headWords } from './head-words.ts';

/** Title and summary above the text; what is asked for less often unfolds below. */
export const HeadFields = memo(function HeadFields({ editor }: { readonly editor: Editor }) {
  const say = useWords(headWords);
  const head = useEditorState({ editor, selector: ({ editor: { state } }) => readAttributes('doc', state.doc.attrs).head });
  // Of who deletes a title to write another, nothing needs to be said.
  const [beganUntitled] = useState(head.title === '');
  const change = (changed: Partial<ChapterHead>): void =>
    editor.view.dispatch(
      asTyped(
        editor.state.tr.setDocAttribute('head', { ...readAttributes('doc', editor.state.doc.attrs).head, ...changed }),
        Object.keys(changed).join(' '),
      ),
    );
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return (
    <section className="head-fields" aria-label={say('head')}>
      <TextField
        aria-label={say('head.title')}
        placeholder={say('head.title')}
        value={head.title}
        onChange={(title) => change({ title })}
        problem={beganUntitled && head.title === '' ? say('head.title.missing') : null}
        lang="de"
      />
      <TextField
        aria-label={say('head.summary')}
        placeholder={say('head.summary')}
        value={head.summary ?? ''}
        // One paragraph, however many lines it takes.
        onChange={(summary) => change({ summary: orNull(summary.replace(/\s*\n\s*/g, ' ')) })}
        lines={2}
        lang="de"
      />
      <details className="head-more">
        <summary>{say('head.more')}</summary>
        <div className="head-grid">
          <DateField label={say('head.checked')} value={head.checked} onChange={(checked) => change({ checked })} />
          <TextField label={say('head.checkedBy')} value={head.checkedBy ?? ''} onChange={(by) => change({ checkedBy: orNull(by) })} />
          <ReviewField key={head.review} months={head.review} onChange={(review) => change({ review })} />
          <Button onPress={() => change({ checked: today() })}>{say('head.today')}</Button>
          <IconChoice icon={head.icon} onChange={(icon) => change({ icon })} />
          <TagsField key={head.tags.join()} tags={head.tags} onChange={(tags) => change({ tags })} />
        </div>
      </details>
    </section>
  );
});

/** A number that is only taken over when it is one. */
function ReviewField({ months, onChange }: { readonly months: number | null; readonly onChange: (months: number | null) => void }) {
  const say = useWords(headWords);
  const [typed, setTyped] = useState(months === null ? '' : String(months));
  const isRight = typed === '' || /^[1-9]\d{0,2}$/.test(typed);
  return (
    <TextField
      label={say('head.review')}
      inputMode="numeric"
      value={typed}
      onChange={setTyped}
      onBlur={() => isRight && onChange(typed === '' ? null : Number(typed))}
      problem={isRight ? null : say('head.review.problem')}
    />
  );
}

function TagsField({ tags, onChange }: { readonly tags: readonly string[]; readonly onChange: (tags: string[]) => void }) {
  const say = useWords(headWords);
  const [typed, setTyped] = useState(tags.join(', '));
  const read = (): string[] => typed.split(',').flatMap((tag) => (tag.trim() === '' ? [] : [tag.trim()]));
  return (
    <TextField
      label={say('head.tags')}
      value={typed}
      onChange={setTyped}
      onBlur={() => read().join() !== tags.join() && onChange(read())}
      lang="de"
    />
  );
}
