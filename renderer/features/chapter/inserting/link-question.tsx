import { useState } from 'react';
import { readLinkTarget, writeLinkTarget } from '../../../../shared/markdown/link-target.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Segmented } from '../../../ui/toggles.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { Materials } from '../chapter-context.ts';
import { NO_MATERIALS, useChapterContext } from '../chapter-context.ts';
import { insertWords } from './words.ts';
import type { Pickable } from './pick-list.tsx';
import { PickList } from './pick-list.tsx';
import type { LinkTarget } from './put-node.ts';
import { linkAtCursor, putLink, removeLink } from './put-node.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './question.ts';

type Kind = LinkTarget['kind'];

/** Where a link leads: out of the folder, or to something in it. */
export function LinkQuestion({ editor, onClose }: QuestionProps) {
  const say = useWords(insertWords);
  const materials = useChapterContext().materials ?? NO_MATERIALS;
  const [before] = useState(() => linkAtCursor(editor)?.target ?? null);
  const [kind, setKind] = useState<Kind>(before?.kind ?? 'url');
  const [address, setAddress] = useState(before?.kind === 'url' ? writeLinkTarget(before) : '');
  const [id, setId] = useState(before && before.kind !== 'url' ? before.id : null);
  const items = kind === 'url' ? [] : itemsOf(materials, kind);
  const target: LinkTarget | null = kind === 'url' ? readLinkTarget(completed(address)) : id === null ? null : { kind, id, anchor: null };
  const answer = (): void => {
    if (target) putLink(editor, target, items.find((item) => item.id === id)?.text ?? address.replace(/^(?:https?:\/\/|mailto:|tel:)/, ''));
    onClose();
  };
  return (
    <QuestionFrame
      title={say('choose.link')}
      isReady={target !== null}
      onAnswer={answer}
      onClose={onClose}
      more={
        before && (
          <Button
            kind="quiet"
            onPress={() => {
              removeLink(editor);
              onClose();
            }}
          >
            {say('link.remove')}
          </Button>
        )
      }
    >
      <Segmented
        label={say('choose.link')}
        labelHidden
        options={(['url', 'chapter', 'contact', 'offer'] as const).map((value) => ({
          value,
          text: say(value === 'url' ? 'link.to.web' : `link.to.${value}`),
        }))}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setId(null);
        }}
      />
      {kind === 'url' ? (
        <TextField
          label={say('link.address')}
          value={address}
          onChange={setAddress}
          autoFocus
          problem={address !== '' && target === null ? say('link.address.problem') : null}
        />
      ) : (
        <PickList
          key={kind}
          label={say(`link.to.${kind}`)}
          {...(kind === 'chapter' ? {} : { empty: say(`empty.${kind}`) })}
          items={items}
          value={id}
          onChange={setId}
        />
      )}
    </QuestionFrame>
  );
}

function itemsOf({ chapters, contacts, offers }: Materials, kind: Exclude<Kind, 'url'>): readonly Pickable[] {
  if (kind === 'chapter') return chapters.map(({ id, title }) => ({ id, text: title }));
  return (kind === 'contact' ? contacts : offers).map(({ id, name, about }) => ({ id, text: name, note: about }));
}

/** "www.stadt.de", "amt@stadt.de" and "07721 82-0" as people type them. */
function completed(address: string): string {
  const typed = address.trim();
  if (/^[a-z]+:/i.test(typed)) return typed;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed)) return `mailto:${typed}`;
  if (/^\+?[\d\s/()-]{3,}$/.test(typed)) return `tel:${typed.replaceAll(/[^\d+]/g, '')}`;
  return /^[^\s.]+(?:\.[^\s.]+)+/.test(typed) ? `https://${typed}` : typed;
}
