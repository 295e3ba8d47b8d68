import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Why tests with the git command line are left out; null when it is there. */
export const WITHOUT_GIT: string | null = found('git', ['http-backend', '--help-all']) ? null : 'git is not installed';

function found(program: string, argv: readonly string[]): boolean {
  try {
    execFileSync(program, argv, { stdio: 'ignore' });
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code !== 'ENOENT' : true;
  }
}

export interface GitServer {
  readonly address: string;
  /** The repository behind it, for git itself. */
  readonly repository: string;
  readonly git: (...argv: readonly string[]) => string;
  /** Cuts every answer after so many bytes; null = no more. */
  cutAfter: number | null;
  readonly close: () => void;
}

export const ACCOUNT = { user: 'office', token: 'secret' } as const;

/** A real git server in an empty folder: `git http-backend` behind a door that wants a name and a token. */
export async function startGitServer(root: string): Promise<GitServer> {
  const repository = join(root, 'town.git');
  const git = (...argv: readonly string[]): string => execFileSync('git', ['-C', repository, ...argv], { encoding: 'utf8', stdio: 'pipe' });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', repository]);
  git('config', 'http.receivepack', 'true');
  const server = createServer((request, response) => {
    if (request.headers.authorization === `Basic ${Buffer.from(`${ACCOUNT.user}:${ACCOUNT.token}`).toString('base64')}`) {
      serve(root, request, response, made.cutAfter);
    } else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  const port = typeof address === 'object' && address ? address.port : 0;
  const made: GitServer = { address: `http://127.0.0.1:${port}/town.git`, repository, git, cutAfter: null, close };
  return made;
}

/** https://git-scm.com/docs/git-http-backend, a CGI program. */
function serve(root: string, request: IncomingMessage, response: ServerResponse, cutAfter: number | null): void {
  const url = new URL(request.url ?? '/', 'http://server');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      REMOTE_USER: ACCOUNT.user,
    },
  });
  request.pipe(child.stdin);
  // A client that dies in the middle: the program is not to wait for the rest, and may be gone first.
  request.on('close', () => child.stdin.end());
  child.stdin.on('error', () => {});
  let head = Buffer.alloc(0);
  let sent = 0;
  const send = (bytes: Buffer): void => {
    sent += bytes.byteLength;
    if (cutAfter !== null && sent > cutAfter) response.destroy();
    else response.write(bytes);
  };
  child.stdout.on('data', (bytes: Buffer) => {
    if (response.headersSent) return send(bytes);
    head = Buffer.concat([head, bytes]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    let status = 200;
    for (const line of head.subarray(0, end).toString('latin1').split('\r\n')) {
      const [name = '', value = ''] = line.split(': ');
      if (name === 'Status') status = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.writeHead(status);
    send(head.subarray(end + 4));
  });
  child.stdout.on('end', () => response.end());
}
