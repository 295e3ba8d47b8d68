import type { DesktopBridge } from '../../shared/api/bridge.ts';
import type { Connection } from './connection.ts';

export function connectToDesktop(bridge: DesktopBridge): Connection {
  const listeners = new Set<() => void>();
  bridge.onChange(() => {
    for (const listener of listeners) listener();
  });
  return {
    transport: bridge.call,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
