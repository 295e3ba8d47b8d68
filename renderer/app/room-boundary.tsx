import type { ReactNode } from 'react';
import { Component } from 'react';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

interface RoomBoundaryProps {
  readonly text: string;
  readonly button: string;
  readonly children: ReactNode;
}

/** A fault in one room leaves the way to the others open. */
export class RoomBoundary extends Component<RoomBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { text, button, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <main className="room-broken" id="room" tabIndex={-1}>
        <Banner kind="wrong">{text}</Banner>
        <Button onPress={() => window.location.reload()}>{button}</Button>
      </main>
    );
  }
}
