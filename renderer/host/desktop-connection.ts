import type { DesktopBridge } from '../../shared/api/bridge.ts';
import { EventHub } from '../../shared/api/event-hub.ts';
import { readEvent } from '../../shared/api/events.ts';
import type { Connection } from './connection.ts';

export function connectToDesktop(bridge: DesktopBridge): Connection {
  const hub = new EventHub();
  bridge.onEvent((received) => {
    const event = readEvent(received);
    if (event) hub.emit(event);
  });
  return {
    transport: bridge.call,
    onEvent: (listener) => hub.listen(listener),
    tell: bridge.tell,
    openDropped: bridge.openDropped,
  };
}
