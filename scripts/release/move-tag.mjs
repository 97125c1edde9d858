// Moves a floating tag to a commit: node scripts/release/move-tag.mjs v1 COMMIT, in a checkout that may push.
import { spawnSync } from 'node:child_process';

const [tag, commit] = process.argv.slice(2);
if (!/^v(?:0|[1-9]\d*)$/.test(tag ?? '') || !/^[0-9a-f]{40}$/.test(commit ?? '')) {
  console.error('usage: node scripts/release/move-tag.mjs v1 COMMIT');
  process.exit(2);
}
const ref = `refs/tags/${tag}`;
const before = git('ls-remote', 'origin', ref).split('\t')[0];
// why: nothing is overwritten but what was read just now
git('push', `--force-with-lease=${ref}:${before}`, 'origin', `${commit}:${ref}`);
console.log(`${tag}: ${before === '' ? 'new' : before} → ${commit}`);

function git(...args) {
  const { status, stdout, error } = spawnSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}
