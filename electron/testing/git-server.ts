import { onTestFinished } from 'vitest';
import { startGitServer, type GitServer } from './start-git-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A real git server for the time of a test. */
export async function gitServer(): Promise<GitServer> {
  const server = await startGitServer(await temporaryFolder());
  onTestFinished(server.close);
  return server;
}
