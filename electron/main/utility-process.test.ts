import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { startUtilityProcesses } from './utility-process.ts';

function started(pid: number | undefined) {
  const said: unknown[] = [];
  const asked: unknown[] = [];
  const killed: unknown[] = [];
  const child = Object.assign(new EventEmitter(), {
    pid,
    stdout: null,
    stderr: null,
    postMessage: (message: unknown) => said.push(message),
    kill: () => killed.push('asked') > 0,
  });
  const start = startUtilityProcesses(
    {
      fork: (...values) => {
        asked.push(values);
        return child;
      },
    },
    (id) => killed.push(id),
  );
  return { child, said, asked, killed, process: start(new URL('file:///app/worker.js'), ['--yields']) };
}

it('passes messages both ways until the process ends, and says how it ended', () => {
  const { child, said, asked, process } = started(7);
  const heard: unknown[] = [];
  const stop = process.listen(
    (message) => heard.push(message),
    (reason) => heard.push(reason),
  );
  expect(asked).toEqual([
    ['/app/worker.js', ['--yields'], { execArgv: ['--expose-gc'], stdio: ['ignore', 'ignore', 'inherit'], serviceName: 'Mappe' }],
  ]);
  expect(process.send({ job: 1 })).toBe(true);
  child.emit('message', 'answer');
  child.emit('exit', 3);
  expect(said).toEqual([{ job: 1 }]);
  expect(heard).toEqual(['answer', 'exit 3']);
  expect(process.send({ job: 2 })).toBe(false);
  expect(said).toHaveLength(1);
  stop();
  child.emit('message', 'late');
  expect(heard).toHaveLength(2);
});

it('kills a process that does not listen, once, and never a number that may belong to somebody else by then', () => {
  const { child, killed, process } = started(7);
  process.kill();
  expect(killed).toEqual([7]);
  child.emit('exit', 137);
  process.kill();
  expect(killed).toHaveLength(1);
});

it('asks a process to end that does not run yet', () => {
  const { killed, process } = started(undefined);
  process.kill();
  expect(killed).toEqual(['asked']);
});
