import { type Answer, failure, notFound } from './answers';
import { gitCommitJson } from './commit-shapes';
import { findBlob, findBranch, findCommit, findTree } from './find';
import { comparePaths, type File } from './objects';
import type { Call, Route } from './route';
import { repoUrl, webUrl } from './shapes';

const MAX_BLOB = 100_000_000;
const MAX_INLINE = 1_000_000;

/** Base64 as GitHub sends it: a line break after every 60 characters, the last line too. */
export function wrappedBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}

function raw(call: Call, file: File): Answer | null {
  if (!/^application\/vnd\.github\.(?:v3\.)?raw/.test(call.accept)) return null;
  return { status: 200, body: file.bytes, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
}

function blob(call: Call): Answer {
  const [sha = ''] = call.params;
  const file = findBlob(call.site.repository, sha);
  if (file === undefined) return notFound();
  if (file.bytes.length > MAX_BLOB) {
    const message =
      'The requested blob is too large to fetch via the API, but you can always clone the repository via Git.';
    return failure(403, message, [{ resource: 'Blob', field: 'data', code: 'too_large' }]);
  }
  const body = {
    sha,
    node_id: `B_${sha}`,
    size: file.bytes.length,
    url: `${repoUrl(call.site)}/git/blobs/${sha}`,
    content: wrappedBase64(file.bytes),
    encoding: 'base64',
  };
  return raw(call, file) ?? { status: 200, body };
}

function tree(call: Call): Answer {
  const [sha = ''] = call.params;
  const found = findTree(call.site.repository, sha);
  if (found === undefined) return notFound();
  // GitHub takes any value of `recursive` as yes, `0` and `false` too
  const entries = call.query.has('recursive') ? found.all : found.entries;
  const base = repoUrl(call.site);
  const most = call.limits.treeEntries;
  const rows = entries.slice(0, most).map(entry => {
    const url = entry.type === 'commit' ? {} : { url: `${base}/git/${entry.type}s/${entry.sha}` };
    return { ...entry, ...url };
  });
  const url = `${base}/git/trees/${found.sha}`;
  return { status: 200, body: { sha: found.sha, url, tree: rows, truncated: entries.length > most } };
}

function contents(call: Call): Answer {
  const path = (call.params[0] ?? '').replace(/\/$/, '');
  const ref = call.query.get('ref') ?? call.site.repository.defaultBranch;
  const commit = findCommit(call.site.repository, ref);
  if (commit === undefined) return failure(404, `No commit found for the ref ${ref}`);
  const folder = commit.listed.subtrees.get(path);
  if (folder !== undefined) {
    const prefix = path === '' ? '' : `${path}/`;
    const rows = [...folder.entries]
      .sort((a, b) => comparePaths(a.path, b.path))
      .map(entry => {
        const type = entry.type === 'blob' ? 'file' : entry.type === 'tree' ? 'dir' : 'submodule';
        const kind = entry.mode === '120000' ? 'symlink' : type;
        return { type: kind, size: entry.size ?? 0, ...address(call, `${prefix}${entry.path}`, entry.sha, ref) };
      });
    return { status: 200, body: rows };
  }
  const file = commit.tree.get(path);
  if (file === undefined) return notFound();
  const common = { size: file.bytes.length, ...address(call, path, file.sha, ref) };
  if (file.mode === '160000')
    return { status: 200, body: { type: 'submodule', submodule_git_url: null, ...common, size: 0 } };
  if (file.mode === '120000') {
    // GitHub follows a link to a file of the same repository and shows that file under the link's name
    const to = new URL(file.bytes.toString(), `file:///${path}`);
    const target = commit.tree.get(decodeURIComponent(to.pathname).slice(1));
    if (file.bytes.toString().startsWith('/') || target === undefined || target.mode === '120000') {
      return { status: 200, body: { type: 'symlink', target: file.bytes.toString(), ...common } };
    }
    return whole(call, target, { ...common, size: target.bytes.length });
  }
  return whole(call, file, common);
}

function whole(call: Call, file: File, common: object): Answer {
  if (file.bytes.length > MAX_BLOB) return failure(403, 'This API returns blobs up to 100 MB in size.');
  const inline = file.bytes.length <= MAX_INLINE;
  const content = inline ? wrappedBase64(file.bytes) : '';
  const body = { type: 'file', encoding: inline ? 'base64' : 'none', ...common, content };
  return raw(call, file) ?? { status: 200, body };
}

function address(call: Call, path: string, sha: string, ref: string): object {
  const [api, web, encoded] = [repoUrl(call.site), webUrl(call.site), encodeURIComponent(path).replaceAll('%2F', '/')];
  const url = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/blobs/${sha}`;
  const html = `${web}/blob/${encodeURIComponent(ref)}/${encoded}`;
  return {
    ...{
      name: path.slice(path.lastIndexOf('/') + 1),
      path,
      sha,
      url,
      git_url: git,
      html_url: html,
      download_url: null,
    },
    _links: { self: url, git, html },
  };
}

function gitCommit(call: Call): Answer {
  const [sha = ''] = call.params;
  const found = findCommit(call.site.repository, sha);
  return found?.sha === sha ? { status: 200, body: gitCommitJson(call.site, found) } : notFound();
}

function ref(call: Call): Answer {
  const [name = ''] = call.params;
  const tip = name.startsWith('heads/') ? findBranch(call.site.repository, name.slice('heads/'.length)) : undefined;
  if (tip === undefined) return notFound();
  const base = repoUrl(call.site);
  const object = { type: 'commit', sha: tip.sha, url: `${base}/git/commits/${tip.sha}` };
  const url = `${base}/git/refs/${name.split('/').map(encodeURIComponent).join('/')}`;
  return { status: 200, body: { ref: `refs/${name}`, node_id: `REF_${tip.sha}`, url, object } };
}

const needs = [['contents', 'read']] as const;

/** The endpoints that read git's objects. */
export const gitRoutes: readonly Route[] = [
  { operation: 'git/get-blob', needs, handle: blob },
  { operation: 'git/get-tree', needs, handle: tree },
  { operation: 'git/get-commit', needs, handle: gitCommit },
  { operation: 'git/get-ref', needs, handle: ref },
  { operation: 'repos/get-content', needs, handle: contents },
];
