import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const HOST = resolve(import.meta.dirname, '../../dist/web/serve.js');

/** What a start says that comes to nothing, and its exit code. */
async function startedWith(...args: readonly string[]): Promise<{ readonly said: string; readonly code: unknown }> {
  const home = await temporaryFolder();
  const env = { ...process.env, MAPPE_UI: 'de', MAPPE_DATA: home, HOME: home, USERPROFILE: home };
  const host = spawn(process.execPath, [HOST, '--no-open', ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void host.kill('SIGKILL'));
  const [said, [code]] = await Promise.all([text(host.stderr), once(host, 'exit')]);
  return { said: said.trim(), code };
}

describe.runIf(existsSync(HOST))('the browser host, started in a terminal', () => {
  it('says that its port is taken, and ends', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { said, code } = await startedWith(`--port=${port}`);
    expect(said).toMatch(new RegExp(`^Der Anschluss ${port} ist belegt\\.`));
    expect(code).toBe(1);
  });

  it.each([['--prot=4000'], ['--port'], ['mappe']])('names what it can be told instead of %s', async (given) => {
    const { said, code } = await startedWith(given);
    expect(said).toBe(
      'So lässt sich Mappe nicht starten. Möglich sind diese Angaben: --folder=…, --sample, --choose, --port=…, --no-open.',
    );
    expect(code).toBe(1);
  });
});
