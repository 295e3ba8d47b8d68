import type { Room, Route } from './route.ts';

export interface RoomProps<Name extends Room = Room> {
  readonly route: Extract<Route, { room: Name }>;
}
