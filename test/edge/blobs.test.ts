import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBlobs, type Wanted } from '../../src/edge/blobs';
import { git, temporaryFolder, writeFiles } from '../cli/run';
import { answer, Desk } from '../deliver/desk';

const TEXT = Buffer.from('{ "Statement": [] }\n');
const SECRET = Buffer.from('TOKEN=secret\n');

const shaOf = (bytes: Buffer) => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

async function read(workspace: string, ...wanted: readonly Wanted[]) {
  const fetched: string[] = [];
  const blob = async (sha: string) => {
    fetched.push(sha);
    return Buffer.from('from GitHub');
  };
  const found = await readBlobs(Object.assign(new Desk(), { blob }), workspace, wanted);
  return { fetched, texts: wanted.map(({ sha }) => found.get(sha)?.toString() ?? null) };
}

/** A workspace with `policy.json` and `iam/policy.json`, beside a folder with a secret. */
function surroundings() {
  const root = temporaryFolder();
  const [workspace, outside] = [join(root, 'workspace'), join(root, 'workspace-outside')];
  writeFiles(workspace, { 'policy.json': TEXT, 'iam/policy.json': TEXT });
  writeFiles(outside, { 'policy.json': SECRET });
  return { root, workspace, outside };
}

describe('a blob', () => {
  it('is taken from the checkout where it stands there byte for byte, as git knows it', async () => {
    const { workspace } = surroundings();
    const sha = git(workspace, 'hash-object', 'policy.json').trim();
    const { fetched, texts } = await read(workspace, { path: 'policy.json', sha }, { path: 'iam/policy.json', sha });
    expect([fetched, texts]).toEqual([[], [TEXT.toString(), TEXT.toString()]]);
  });

  it.each<[string, Wanted]>([
    ['a file that differs', { path: 'policy.json', sha: shaOf(SECRET) }],
    ['no such file', { path: 'gone.json', sha: shaOf(TEXT) }],
    ['a folder', { path: 'iam', sha: shaOf(TEXT) }],
    ['a file in a file', { path: 'policy.json/policy.json', sha: shaOf(TEXT) }],
    ['a name that no file can have', { path: 'policy\0.json', sha: shaOf(TEXT) }],
  ])('is fetched where the checkout has %s', async (_, wanted) => {
    const { workspace } = surroundings();
    expect(await read(workspace, wanted)).toEqual({ fetched: [wanted.sha], texts: ['from GitHub'] });
  });

  it('is fetched where there is no checkout', async () => {
    const { root } = surroundings();
    const { fetched } = await read(join(root, 'none'), { path: 'policy.json', sha: shaOf(TEXT) });
    expect(fetched).toHaveLength(1);
  });

  it('is fetched once, whatever the number of its paths', async () => {
    const { workspace } = surroundings();
    const sha = shaOf(SECRET);
    const { fetched } = await read(workspace, { path: 'a', sha }, { path: 'b', sha }, { path: 'c', sha: shaOf(TEXT) });
    expect(fetched).toEqual([sha, shaOf(TEXT)]);
  });

  it('that GitHub keeps back is null, and any other refusal ends the run', async () => {
    const { workspace } = surroundings();
    const github = new Desk();
    const refused = (status: number) => {
      github.blob = () => Promise.reject(answer(status));
      return readBlobs(github, workspace, [{ path: 'gone.json', sha: shaOf(TEXT) }]);
    };
    expect([...(await refused(403)).values(), ...(await refused(404)).values()]).toEqual([null, null]);
    await expect(refused(502)).rejects.toMatchObject({ status: 502 });
  });
});

// a checkout may hold links that a pull request brought: whoever knows what a file outside holds could ask for it by its hash
describe('nothing outside the checkout is read', () => {
  const secret = (path: string): Wanted => ({ path, sha: shaOf(SECRET) });

  it.each<[string, string, (at: ReturnType<typeof surroundings>) => void]>([
    [
      'a link to a file',
      'link.json',
      ({ workspace, outside }) => symlinkSync(join(outside, 'policy.json'), join(workspace, 'link.json')),
    ],
    [
      'a link upwards',
      'link.json',
      ({ workspace }) => symlinkSync('../workspace-outside/policy.json', join(workspace, 'link.json')),
    ],
    [
      'a link to a folder',
      'folder/policy.json',
      ({ workspace, outside }) => symlinkSync(outside, join(workspace, 'folder')),
    ],
    [
      'a link to a folder, deeper',
      'iam/deep/link/policy.json',
      ({ workspace, outside }) => {
        mkdirSync(join(workspace, 'iam/deep'));
        symlinkSync(outside, join(workspace, 'iam/deep/link'));
      },
    ],
    ['a path upwards in the middle', 'iam/../../workspace-outside/policy.json', () => {}],
    ['a folder whose name begins like the workspace', '../workspace-outside/policy.json', () => {}],
  ])('by %s', async (_, path, prepare) => {
    const at = surroundings();
    prepare(at);
    expect(await read(at.workspace, secret(path))).toEqual({ fetched: [shaOf(SECRET)], texts: ['from GitHub'] });
  });

  it('by a link inside the checkout neither, even to the right bytes', async () => {
    const { workspace } = surroundings();
    symlinkSync('policy.json', join(workspace, 'link.json'));
    const { fetched } = await read(workspace, { path: 'link.json', sha: shaOf(TEXT) });
    expect(fetched).toHaveLength(1);
  });

  it('though the checkout itself may be reached by a link, and a file have two names', async () => {
    const { root, workspace } = surroundings();
    symlinkSync(workspace, join(root, 'alias'));
    linkSync(join(workspace, 'policy.json'), join(workspace, 'twin.json'));
    const { fetched, texts } = await read(join(root, 'alias'), { path: 'twin.json', sha: shaOf(TEXT) });
    expect([fetched, texts]).toEqual([[], [TEXT.toString()]]);
  });
});
