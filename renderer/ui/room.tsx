import type { ReactNode } from 'react';
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { Busy } from './busy.tsx';
import './room.css';

interface RoomProps {
  readonly title: string;
  /** One line under the title. */
  readonly note?: ReactNode;
  /** Buttons and fields at the end of the title's line. */
  readonly actions?: ReactNode;
  /** The content brings its own scrolling columns and fills the window. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}

/** A room of the desk: its title, what can be done here, its content. */
export function Room({ title, note, actions, fills = false, children }: RoomProps) {
  const main = useFocusOnEntry();
  return (
    <main ref={main} id="room" className={fills ? 'room room-fills' : 'room'} tabIndex={-1}>
      <header className="room-head">
        <div className="room-title">
          <h1>{title}</h1>
          {note !== undefined && <p className="room-note">{note}</p>}
        </div>
        {actions !== undefined && <div className="room-actions">{actions}</div>}
      </header>
      {children}
    </main>
  );
}

/** A room that is on its way: a place to go to and to read, before there is anything in it. */
export function ComingRoom({ title }: { readonly title: string }) {
  const main = useFocusOnEntry();
  return (
    <main ref={main} id="room" className="room" tabIndex={-1} aria-label={title} aria-busy="true">
      <Busy />
    </main>
  );
}

/** Entering a room is entering a page: the focus leaves the navigation, or what was closed. A field that has it keeps it. */
function useFocusOnEntry(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body || active.closest('nav')) main.current?.focus({ preventScroll: true });
  }, []);
  return main;
}
