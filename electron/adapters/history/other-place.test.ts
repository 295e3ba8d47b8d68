import { expect, it } from 'vitest';
import { speechFailure } from './other-place.ts';

it.each([
  ['failed to connect to localhost: Connection refused; class=Os', 'sync.unreachable'],
  ['failed to resolve address for git.town.example: Name or service not known; class=Net', 'sync.unreachable'],
  ['unexpected http status code: 503; class=Http', 'sync.unreachable'],
  ['unexpected http status code: 404; class=Http', 'sync.no-repository'],
  ["invalid content-type: 'text/html'; class=Http", 'sync.no-repository'],
  ["cannot redirect from '127.0.0.1' to 'localhost'; class=Net", 'sync.no-repository'],
  ["failed to resolve path '/mnt/town.git': No such file or directory; class=Os (2); code=NotFound (-3)", 'sync.no-repository'],
  ["could not find repository at '/mnt/town'; class=Repository", 'sync.no-repository'],
  ['the SSL certificate is invalid; class=Ssl; code=Certificate', 'sync.certificate'],
  ['remote authentication required but no callback set; class=Http; code=Auth', 'sync.not-allowed'],
])('takes „%s“ for %s', (detail, code) => {
  const failure = speechFailure(`libgit2 error: ${detail}`, 'https://git.town.example/town.git', new Error(detail));
  expect(failure.code).toBe(code);
  expect(JSON.stringify(failure.problem.data)).not.toContain('class=');
});
