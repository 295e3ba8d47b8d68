import { userInfo } from 'node:os';
import { runMappe } from './run-mappe.ts';

process.exitCode = await runMappe(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY,
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  environment: process.env,
  cwd: process.cwd(),
  account: accountName(),
  now: () => new Date(),
});

function accountName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
