import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../extension/site.ts';

describe('siteOf', () => {
  it.each([
    ['a host', 'https://example.org/path?q=1#x', 'example.org'],
    ['without www', 'https://www.example.org/', 'example.org'],
    ['only a leading www', 'https://my.www.example.org/', 'my.www.example.org'],
    ['subdomains are sites of their own', 'https://blog.example.org/', 'blog.example.org'],
    ['no encryption, the same site', 'http://example.org/', 'example.org'],
    ['no port', 'http://localhost:8080/', 'localhost'],
    ['small letters', 'https://EXAMPLE.org/', 'example.org'],
    ['no user and password', 'https://user:word@example.org/', 'example.org'],
    ['other alphabets', 'https://bücher.example/', 'xn--bcher-kva.example'],
    ['an address of numbers', 'http://[::1]:3000/', '[::1]'],
    ['all files are one site', 'file:///home/someone/article.html', 'local files'],
  ])('%s', (_, url, site) => expect(siteOf(url)).toBe(site));

  it.each([
    undefined,
    '',
    'about:blank',
    'chrome://extensions/',
    'chrome-extension://test-extension-id/popup.html',
    'moz-extension://5d1f7c3e-0000-4000-8000-000000000001/popup.html',
    'data:text/html,<p>PD-1</p>',
    'blob:https://example.org/1',
    'view-source:https://example.org/',
    'not an address',
  ])('none: %s', (url) => expect(siteOf(url)).toBeNull());
});
