import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of ours that does jobs. */
export interface Child {
  /** @returns false when it is gone. */
  send(message: object): boolean;
  /** Calls back with each message and with its end, in words for a log; returns how to stop. */
  listen(onMessage: (message: unknown) => void, onEnd: (reason: string) => void): () => void;
  /** Whether this program waits for it before it ends. */
  hold(waits: boolean): void;
  /** At once, whatever it is doing. */
  kill(): void;
}

/** Starts a built entry of ours as a process, with arguments that its entry reads. */
export type StartProcess = (entry: URL, args: readonly string[]) => Child;

let start: StartProcess = forkProcess;

/** How this program starts processes from now on: a packaged Electron refuses to be Node, and has processes of its own kind. */
export function startProcessesBy(way: StartProcess): void {
  start = way;
}

export const startProcess: StartProcess = (entry, args) => start(entry, args);

/**
 * Settings of glibc's allocator (mallopt(3)), in bytes; other systems do not look at them, and Electron has an allocator of its own. Typst's
 * threads allocate in each other's turn: with an arena for each, and large blocks kept in them, a process holds a third more than it uses.
 * What is free at the end of the arena is kept up to a measure: given back at once, as it would be by default, the same memory is asked for,
 * emptied and mapped again and again.
 */
const ALLOCATOR = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TOP_PAD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '8388608',
};

/** Node starting itself. */
export function forkProcess(entry: URL, args: readonly string[]): Child {
  const child = fork(fileURLToPath(entry), args, {
    serialization: 'advanced',
    execArgv: ['--expose-gc'],
    env: { ...process.env, ...ALLOCATOR },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Without any listener an error would end this program.
  child.on('error', () => {});
  return {
    send(message) {
      if (!child.connected) return false;
      child.send(message);
      return true;
    },
    listen(onMessage, onEnd) {
      const failed = (error: Error): void => onEnd(error.message);
      const exited = (code: number | null, signal: string | null): void => onEnd(`exit ${signal ?? code}`);
      child.on('message', onMessage).on('error', failed).on('exit', exited);
      return () => child.off('message', onMessage).off('error', failed).off('exit', exited);
    },
    hold(waits) {
      if (waits) {
        child.ref();
        child.channel?.ref();
      } else {
        child.unref();
        child.channel?.unref();
      }
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
