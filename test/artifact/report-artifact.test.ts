import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { artifactOf, problemOf, REPORT, runOf, SHOWN, type Site, serve, startSite } from './site';
import { zipped } from './zips';

type Stored = Site['storage'][number];

let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.close());

describe('what is fetched', () => {
  test('is every file of the zip, by a name that people can find again', async () => {
    serve(site, zipped({ 'a/b.json': '[]', 'folder/': null, 'report.json': REPORT }));
    expect(await site.fetch()).toEqual({
      ok: true,
      value: [
        { text: '[]', source: `a/b.json of ${SHOWN}` },
        { text: REPORT, source: `report.json of ${SHOWN}` },
      ],
    });
  });

  test('or the bare file', async () => {
    serve(site, Buffer.from('\uFEFF{"zip": "PK\x03\x04"}'));
    expect(await site.fetch()).toEqual({ ok: true, value: [{ text: '\uFEFF{"zip": "PK\x03\x04"}', source: SHOWN }] });
  });

  test('costs five requests to GitHub, and the storage never sees the token', async () => {
    expect((await site.fetch()).ok).toBe(true);
    expect(site.requests.map(({ line }) => line.split('?')[0])).toEqual([
      '',
      '/actions/workflows/export.yml/runs',
      '/git/ref/heads/main',
      '/actions/runs/9001/artifacts',
      '/actions/artifacts/700/zip',
      'STORAGE /blob',
    ]);
    expect(site.requests.map(({ authorization }) => authorization)).toEqual([
      ...Array(5).fill('token secret'),
      undefined,
    ]);
  });

  test('is the newest of several attempts, the exact name, and not what has expired', async () => {
    const own = artifactOf(site.bytes);
    site.artifacts = [
      { ...own, id: 1 },
      own,
      { ...own, id: 800, expired: true },
      { ...own, id: 900, name: 'unused-access-2' },
    ];
    expect((await site.fetch()).ok).toBe(true);
  });

  test('has a source that hostile names cannot break', async () => {
    serve(site, zipped({ 'x\n::error::`y`\u202E': REPORT }));
    const read = await site.fetch();
    expect(read.ok && read.value[0]?.source).toBe(`x ::error:: y  of ${SHOWN}`);
  });

  test("comes from GitHub's cloud only", async () => {
    for (const serverUrl of ['https://github.com', 'https://acme.ghe.com']) {
      expect((await site.fetch({ serverUrl })).ok).toBe(true);
    }
    const before = site.requests.length;
    for (const serverUrl of ['https://github.acme.com', 'https://evilghe.com', 'https://notgithub.com', '']) {
      expect(await problemOf(site, { serverUrl })).toMatchObject({ severity: 'error', code: 'usage' });
    }
    expect(site.requests).toHaveLength(before);
  });
});

describe('no report is a warning', () => {
  const shown = 'the artifact `unused-access` (run 123 of `export.yml`, 22 Nov 2026, 1 day old)';
  const warning = { severity: 'warning', code: 'missing-report' };

  test('where the run has no artifact of the name, even if an older run has', async () => {
    site.runs = [runOf(), runOf({ id: 8000, run_number: 122 })];
    site.artifacts = [];
    const message = `${shown} is not there: that run uploaded no artifact of this name`;
    expect(await problemOf(site)).toEqual({ ...warning, path: null, message });
    expect(site.requests.filter(({ line }) => line.includes('8000'))).toEqual([]);
  });

  test('where it has expired, by the list or by the time it is asked for', async () => {
    site.artifacts = [artifactOf(site.bytes, { expired: true })];
    expect(await problemOf(site)).toEqual({ ...warning, path: null, message: `${shown} has expired` });
    site.artifacts = [artifactOf(site.bytes)];
    site.instead.set('/actions/artifacts/', [410]);
    expect(await problemOf(site)).toEqual({ ...warning, path: null, message: `${shown} has expired` });
  });

  test.each([
    [502, {}, 'answered with 502'],
    [429, {}, 'wants no more requests for now (rate limit)'],
    [403, { 'retry-after': '60' }, 'wants no more requests for now (rate limit)'],
  ])('where GitHub answers %i %j', async (status, headers, words) => {
    site.instead.set('/actions/runs/', [status, headers]);
    const message = `the report was not fetched: asked for the artifacts of ${shown}, GitHub ${words}`;
    expect(await problemOf(site)).toEqual({ ...warning, path: null, message });
  });

  test('where the storage fails twice; once is nothing', async () => {
    const busy: Stored = response => response.writeHead(503).end('busy');
    const elsewhere: Stored = response => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    const broken: Stored = response =>
      response.writeHead(200, { 'content-length': '500' }).write('PK', () => response.destroy());
    site.storage.push(busy);
    expect((await site.fetch()).ok).toBe(true);
    site.storage.push(busy, elsewhere);
    const message = `${shown} was not downloaded: GitHub's storage answered with 302`;
    expect(await problemOf(site)).toEqual({ ...warning, path: null, message });
    site.storage.push(broken, broken);
    expect((await problemOf(site)).message).toBe(
      `${shown} was not downloaded: GitHub's storage could not be reached, or broke off`,
    );
  });
});

describe('what is set up wrongly is an error', () => {
  test.each([
    ['', 403, 'contents: read'],
    ['/actions/workflows/', 403, 'actions: read'],
    ['/git/ref/', 403, 'contents: read'],
    ['/actions/runs/', 403, 'actions: read'],
    ['/actions/artifacts/', 403, 'actions: read'],
  ])('a token that may not read %j', async (path, status, permission) => {
    site.instead.set(path, [status]);
    const read = await site.fetch();
    expect(read.ok ? null : read.problem).toMatchObject({
      ...{ severity: 'error', code: 'usage', message: expect.stringContaining('does not let the token do it') },
      help: `give the job the permission \`${permission}\``,
    });
  });

  test('a token that GitHub does not know', async () => {
    site.instead.set('', [401]);
    expect(await problemOf(site)).toMatchObject({ severity: 'error', code: 'usage' });
  });
});
