import { accountName } from '../adapters/account-name.ts';
import { dataFolder } from '../adapters/disk/data-folder.ts';
import { askPerson } from './ask-person.ts';
import { runMappe } from './run-mappe.ts';

// Who pipes into `head` has seen enough: no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runMappe(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY,
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  environment: process.env,
  cwd: process.cwd(),
  account: accountName(),
  now: () => new Date(),
  ask: askPerson,
  openHistory: async (folder) => (await import('../adapters/history/git-history.ts')).openGitHistory(folder, { data: dataFolder() }),
  openPress: async (width) => (await import('../adapters/press/worker-press.ts')).openPress(width),
});
