// Opens the pull request that refreshes the catalogue, or brings the open one up to date. Usage, with the branch pushed already:
//   node scripts/catalogue/propose.mjs BRANCH BODY_FILE
// It needs GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL and BASE, the branch to merge into.
import { readFileSync } from 'node:fs';

const TITLE = 'Refresh the catalogue of actions';

const [branch, bodyFile] = process.argv.slice(2);
const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: api, BASE: base } = process.env;
if (!branch || !bodyFile || !token || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !api || !base) {
  console.error(
    'usage: BASE=main node scripts/catalogue/propose.mjs BRANCH BODY_FILE, in a workflow with GITHUB_TOKEN',
  );
  process.exit(2);
}

const owner = repository.split('/')[0];
const pulls = `/repos/${repository}/pulls`;
const body = readFileSync(bodyFile, 'utf8');
const query = new URLSearchParams({ state: 'open', base, head: `${owner}:${branch}`, per_page: '100' });
// why: branches of forks may have the same name
const found = (await ask('GET', `${pulls}?${query}`)).filter(({ head }) => head.repo?.full_name === repository);
if (found.length === 0) {
  const { number } = await ask('POST', pulls, { title: TITLE, head: branch, base, body });
  console.log(`opened #${number}`);
} else {
  const [{ number }] = found;
  await ask('PATCH', `${pulls}/${number}`, { title: TITLE, body });
  console.log(`brought #${number} up to date`);
}

async function ask(method, path, content) {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
    ...(content === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const response = await fetch(`${api}${path}`, { method, headers, body: content && JSON.stringify(content) });
  if (response.ok) return response.json();
  console.error(`GitHub answered ${method} ${path} with ${response.status}: ${(await response.text()).slice(0, 500)}`);
  process.exit(1);
}
