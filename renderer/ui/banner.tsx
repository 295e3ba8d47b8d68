import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Button } from './button.tsx';
import { failureSentence } from './failure-sentence.ts';
import { uiWords } from './words.ts';
import './banner.css';

const ICONS = { note: Info, done: CircleCheck, care: TriangleAlert, wrong: TriangleAlert } as const;

/** wrong = the user must act (red, read out at once); care = the user may want to; note and done only tell. */
export type BannerKind = keyof typeof ICONS;

export function Banner({
  kind,
  actions,
  children,
}: {
  readonly kind: BannerKind;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const Icon = ICONS[kind];
  return (
    <div className={`banner banner-${kind}`} role={kind === 'wrong' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden="true" />
      <div className="banner-body">
        <div className="banner-text">{children}</div>
        {actions !== undefined && <div className="banner-actions">{actions}</div>}
      </div>
    </div>
  );
}

interface FailureBannerProps {
  readonly failure: unknown;
  /** What to do about it, where more is to be said than the failure does. */
  readonly note?: string | undefined;
  readonly onAgain?: () => void;
}

/** A call that failed, where its answer would stand, with a way on. */
export function FailureBanner({ failure, note, onAgain }: FailureBannerProps) {
  const say = useWords(uiWords);
  return (
    <Banner
      kind="wrong"
      {...(onAgain
        ? {
            actions: (
              <Button size="small" onPress={onAgain}>
                {say('again')}
              </Button>
            ),
          }
        : {})}
    >
      {failureSentence(failure, say)} {note}
    </Banner>
  );
}
