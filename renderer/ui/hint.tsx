import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import './hint.css';

/** What a control does, shown when the pointer or the focus rests on it. */
export function Hint({ text, keys, children }: { readonly text: string; readonly keys?: string; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={600} closeDelay={100}>
      {children}
      <Tooltip className="hint" offset={6}>
        {text}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
