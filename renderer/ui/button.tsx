import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Button as AriaButton, ProgressBar } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { Hint } from './hint.tsx';
import { useNoticeable } from './use-noticeable.ts';
import { uiWords } from './words.ts';
import './busy.css';
import './button.css';

/** primary = the one thing to do here; quiet = without a frame; danger = takes something away. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'medium';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** `isPending`: what it does goes on. It keeps the focus and does nothing more; a wheel turns in it once that takes its time. */
export function Button({ kind = 'plain', size = 'medium', icon: Icon, isPending = false, children, ...rest }: ButtonProps) {
  const say = useWords(uiWords);
  const isSlow = useNoticeable(isPending);
  return (
    // React Aria reads out that something is pending, which is of no use for what is over at once.
    <AriaButton
      {...rest}
      {...(isPending ? { onPress: () => {} } : {})}
      isPending={isSlow}
      className={`button button-${kind} button-${size}`}
    >
      {isSlow ? (
        <ProgressBar isIndeterminate aria-label={say('working')} className="busy-wheel" />
      ) : (
        Icon && <Icon size={size === 'small' ? 15 : 17} aria-hidden="true" />
      )}
      {children}
    </AriaButton>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
}

/** The way on, where it leads to another place of the desk. */
export function ButtonLink({ href, kind = 'plain', children }: ButtonLinkProps) {
  return (
    <a href={href} className={`button button-${kind} button-medium`}>
      {children}
    </a>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** What it does: read out, and shown when the pointer rests on it. */
  readonly label: string;
  /** The key for it, as printed on the keyboard. */
  readonly keys?: string;
  readonly size?: 'small' | 'medium';
  readonly pressed?: boolean;
}

export function IconButton({ icon: Icon, label, keys, size = 'medium', pressed, ...rest }: IconButtonProps) {
  return (
    <Hint text={label} {...(keys === undefined ? {} : { keys })}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        className={`icon-button icon-button-${size}`}
      >
        <Icon size={size === 'small' ? 16 : 18} aria-hidden="true" />
      </AriaButton>
    </Hint>
  );
}
