// Runs what is committed where nothing else is, on each Node at hand: the command line on the article, the action and the collector
// without inputs.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.mjs';

const EXPECTED = 's3:GetAccess*';

/** Tries `dist/` below a temporary folder on the machine's Node and on the one of node_modules; false when it fails on one. */
export function tryDist(temporary) {
  const folder = mkdtempSync(join(temporary, 'alone-'));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(root, 'examples/article'), join(folder, 'article'), { recursive: true });
  return nodes().every(node => works(node, folder));
}

// npm puts node_modules/.bin first in PATH, so that the Node which runs this need not be the machine's own.
function nodes() {
  const candidates = [process.env.npm_node_execpath ?? process.execPath, join(root, 'node_modules/.bin/node')];
  return [...new Set(candidates.filter(file => existsSync(file)).map(file => realpathSync(file)))];
}

function works(node, cwd) {
  const { NODE_OPTIONS, NODE_PATH, ...env } = process.env;
  const options = { cwd, env, encoding: 'utf8' };
  const version = spawnSync(node, ['--version'], options).stdout.trim();
  const args = ['dist/cli.js', 'article/policy.json', '--report', 'article/unused-access.json'];
  const { status, stdout, stderr } = spawnSync(node, args, options);
  const action = spawnSync(node, ['dist/index.js'], options);
  const asked = action.status === 2 && action.stdout.includes('no evidence is given');
  const collector = spawnSync(node, ['dist/cli.js', 'collect', '--analyzer', 'x'], options);
  const refused = collector.status === 2 && collector.stderr.includes('no ARN of an analyzer');
  const passed = status === 0 && stdout.includes(EXPECTED) && asked && refused;
  console.log(
    `Node ${version}: ${passed ? 'works' : `exit code ${status}, no \`${EXPECTED}\` in the output, or the action or the collector did not refuse`}`,
  );
  if (!passed) console.error(stdout + stderr + action.stdout + action.stderr + collector.stdout + collector.stderr);
  return passed;
}
