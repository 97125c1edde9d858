import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { artifactOf, problemOf, SHOWN, type Site, serve, startSite } from './site';
import { zipped } from './zips';

let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.close());

describe('what is not trusted is an error', () => {
  const shown = 'the artifact `unused-access` (run 123 of `export.yml`, 22 Nov 2026, 1 day old)';

  test('other bytes than were uploaded, in a zip or bare', async () => {
    for (const bytes of [zipped({ 'report.json': '[]' }), Buffer.from('[]')]) {
      site.bytes = bytes;
      expect(await problemOf(site)).toMatchObject({
        ...{ severity: 'error', code: 'refused-artifact' },
        message: expect.stringContaining(`${shown} arrived with other bytes than were uploaded`),
      });
    }
  });

  test.each([null, undefined, '', 'sha512:00', 'sha256:12'])('the digest %j', async digest => {
    site.artifacts = [artifactOf(site.bytes, { digest })];
    const message = `${shown} has no SHA-256 digest to check it by`;
    expect(await problemOf(site)).toEqual({ severity: 'error', code: 'refused-artifact', path: null, message });
    expect(site.requests.at(-1)?.line).toMatch(/artifacts\?name=unused-access/);
  });

  test('more than 25 MB, as listed or as it comes', async () => {
    const message = `${shown} has more than the 25 MB that are read`;
    site.artifacts = [artifactOf(site.bytes, { size_in_bytes: 25_000_001 })];
    expect(await problemOf(site)).toEqual({ severity: 'error', code: 'too-big', path: null, message });
    serve(site, Buffer.alloc(25_000_001, 'x'), { size_in_bytes: 1 });
    expect(await problemOf(site)).toEqual({ severity: 'error', code: 'too-big', path: null, message });
  });

  test('a zip that is damaged, and a file that is no text', async () => {
    serve(site, site.bytes.subarray(0, -3));
    const damaged = 'the zip is damaged: it has no directory at its end';
    expect(await problemOf(site)).toEqual({
      severity: 'error',
      code: 'refused-artifact',
      path: SHOWN,
      message: damaged,
    });
    const utf16 = Buffer.from('\uFEFF[]', 'utf16le');
    serve(site, zipped({ 'a.json': '[]', 'b.json': utf16 }));
    expect(await problemOf(site)).toMatchObject({ severity: 'error', code: 'not-utf8', path: `b.json of ${SHOWN}` });
    serve(site, utf16);
    expect(await problemOf(site)).toMatchObject({ severity: 'error', code: 'not-utf8', path: SHOWN });
  });

  test.each(['http://example.com/blob', 'file:///etc/passwd', 'ftp://127.0.0.1/x', '/relative', null])(
    'a link to %s',
    async location => {
      site.location = location;
      const message = `GitHub gave no safe link to ${shown}`;
      expect(await problemOf(site)).toEqual({ severity: 'error', code: 'refused-artifact', path: null, message });
    },
  );
});

test('a link to this machine is followed only where GitHub itself is there, as in these tests', async () => {
  const api = site.url;
  const octokit = getOctokit('secret', {
    baseUrl: 'https://api.github.com',
    request: { fetch: (url: string, options: object) => fetch(url.replace('https://api.github.com', api), options) },
  });
  expect(await problemOf(site, { octokit })).toMatchObject({
    message: expect.stringMatching(/^GitHub gave no safe link/),
  });
  expect(site.requests.map(({ line }) => line).filter(line => line.startsWith('STORAGE'))).toEqual([]);
});
