import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/edge/catalogue-file';

const folder = mkdtempSync(join(tmpdir(), 'refine-iam-catalogue-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('loadCatalogue', () => {
  test('reads a file', () => {
    expect(loadCatalogue(file('c.json', '{"services": {"s3": ["GetObject"]}}'))).toMatchObject({
      ok: true,
      value: { counts: { services: 1, actions: 1 } },
    });
  });

  test('reads the JSON files of a folder', () => {
    file('reference/s3.json', '{"Name": "s3", "Actions": [{"Name": "GetObject"}]}');
    file('reference/sqs.json', '{"Name": "sqs", "Actions": []}');
    file('reference/README.md', 'where these come from');
    expect(loadCatalogue(join(folder, 'reference'))).toMatchObject({
      ok: true,
      value: { counts: { services: 2, actions: 1 } },
    });
  });

  test('refuses a folder without a service, and names the file at fault', () => {
    mkdirSync(join(folder, 'empty'));
    expect(loadCatalogue(join(folder, 'empty'))).toMatchObject({ ok: false, problem: { code: 'refused-catalogue' } });
    const bad = file('bad/x.json', '{"hello": 1}');
    expect(loadCatalogue(join(folder, 'bad'))).toMatchObject({
      ok: false,
      problem: { code: 'refused-catalogue', path: bad },
    });
  });

  test('says that a path does not exist', () => {
    const path = join(folder, 'nowhere.json');
    expect(loadCatalogue(path)).toMatchObject({
      ok: false,
      problem: { code: 'unreadable-file', path, message: 'the catalogue cannot be read: there is no such file' },
    });
  });

  test('refuses what is no UTF-8', () => {
    const bytes = [Buffer.from([0xff, 0xfe]), Buffer.from('{"services": {}}', 'utf16le')];
    const path = file('utf16.json', Buffer.concat(bytes));
    expect(loadCatalogue(path)).toMatchObject({ ok: false, problem: { code: 'not-utf8' } });
  });

  test('refuses what is too big to be one', () => {
    const path = file('big.json', '');
    truncateSync(path, 64 * 1024 * 1024 + 1);
    expect(loadCatalogue(path)).toMatchObject({ ok: false, problem: { code: 'too-big' } });
  });
});
