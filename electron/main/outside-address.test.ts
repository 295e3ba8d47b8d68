import { expect, it } from 'vitest';
import { outsideAddress } from './outside-address.ts';

it.each([
  ['https://www.lindenfurt.example/amt?x=1#y', 'https://www.lindenfurt.example/amt?x=1#y'],
  ['http://127.0.0.1:1/', 'http://127.0.0.1:1/'],
  ['mailto:amt@lindenfurt.example', 'mailto:amt@lindenfurt.example'],
  ['tel:+4915112345', 'tel:+4915112345'],
  ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
])('opens %s', (address, opened) => {
  expect(outsideAddress(address)).toBe(opened);
});

it.each([
  'file:///etc/passwd',
  String.raw`\\server\share\a.exe`,
  'C:/Windows/System32/calc.exe',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x',
  'smb://server/share',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'app://mappe/index.html',
  'blob:https://example.org/1',
  'https://lindenfurt.example@evil.example/',
  'https://user:secret@example.org/',
  `https://example.org/${'x'.repeat(2000)}`,
  '//example.org',
  'example.org',
  '',
])('opens nothing for %s', (address) => {
  expect(outsideAddress(address)).toBeNull();
});
