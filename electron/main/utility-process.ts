import { fileURLToPath } from 'node:url';
import type { utilityProcess } from 'electron';
import type { StartProcess } from '../adapters/processes/start-process.ts';

/**
 * Processes as Electron starts them. Node's `fork` would run the packaged program as Node, which its fuses forbid.
 * To be used once the app is ready.
 */
export function startUtilityProcesses(processes: Pick<typeof utilityProcess, 'fork'>, kill: (id: number) => void): StartProcess {
  return (entry, args) => {
    const child = processes.fork(fileURLToPath(entry), [...args], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit'],
      serviceName: 'Mappe',
    });
    let gone = false;
    child.on('exit', () => (gone = true));
    return {
      send(message) {
        // Before it runs, messages wait for it.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, which has no origin
        if (!gone) child.postMessage(message);
        return !gone;
      },
      listen(onMessage, onEnd) {
        const exited = (code: number): void => onEnd(`exit ${code}`);
        child.on('message', onMessage);
        child.on('exit', exited);
        return () => {
          child.off('message', onMessage);
          child.off('exit', exited);
        };
      },
      // They end with the app and never hold it up.
      hold: () => {},
      kill() {
        // Its own `kill` asks politely, which a process inside the compiler does not hear.
        if (gone) return;
        if (child.pid === undefined) child.kill();
        else kill(child.pid);
      },
    };
  };
}
