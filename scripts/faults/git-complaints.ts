import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What git itself finds wrong with a repository. */
export async function gitComplaints(repository: string): Promise<readonly string[]> {
  try {
    await promisify(execFile)('git', ['-C', repository, 'fsck', '--strict', '--no-dangling', '--no-progress']);
    return [];
  } catch (error) {
    return [`${repository}: ${String(error)}`];
  }
}
