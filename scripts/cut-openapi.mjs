// Cuts the operations that the fake GitHub serves out of GitHub's own OpenAPI description, with what they refer to:
// parameters, request bodies, answers of success, and the payloads of the events that start a run. Words for people go.
//
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
//   node scripts/cut-openapi.mjs package/generated/api.github.com.json test/fake-github/openapi.json
//   npm run format
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = [
  'actions/download-artifact',
  'actions/get-artifact',
  'actions/get-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/delete-ref',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/update',
  'issues/update-comment',
  'pulls/create',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/update',
  'pulls/update-review-comment',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-content',
  'repos/list-pull-requests-associated-with-commit',
];
const WEBHOOKS = ['merge-group-checks-requested', 'pull-request-opened', 'workflow-run-completed'];

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  console.error('usage: node scripts/cut-openapi.mjs FULL_DESCRIPTION OUT');
  process.exit(2);
}
const full = JSON.parse(readFileSync(from, 'utf8'));
const WORDS = new Set([
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'tags',
  'title',
]);
const NAMES = new Set(['properties', 'responses', 'content', 'headers']);

/** A copy without words, keys sorted; below `properties` and the like the keys are names, and stay. */
function cut(node, names = false) {
  if (Array.isArray(node)) return node.map(item => cut(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => names || !(WORDS.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.sort(byKey).map(([key, value]) => [key, cut(value, !names && NAMES.has(key))]));
}

function byKey([a], [b]) {
  return a < b ? -1 : 1;
}

/** The part of the description that a reference names. */
function at(ref) {
  return ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], full);
}

const followed = node => (node.$ref === undefined ? node : at(node.$ref));

function operation(described) {
  const answers = Object.entries(described.responses).filter(([status]) => /^(?:20[0-4]|302)$/.test(status));
  const body = described.requestBody && followed(described.requestBody);
  return cut({
    operationId: described.operationId,
    parameters: (described.parameters ?? []).map(followed),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: Object.fromEntries(answers.map(([status, answer]) => [status, { content: followed(answer).content }])),
  });
}

const paths = {};
for (const [path, methods] of Object.entries(full.paths).sort(byKey)) {
  const wanted = Object.entries(methods).filter(([, { operationId }]) => OPERATIONS.includes(operationId));
  if (wanted.length > 0)
    paths[path] = Object.fromEntries(wanted.sort(byKey).map(([key, one]) => [key, operation(one)]));
}
const webhooks = Object.fromEntries(
  WEBHOOKS.map(name => [name, cut(full['x-webhooks'][name].post.requestBody.content['application/json'].schema)]),
);

const schemas = {};
function follow(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string' && node.$ref.startsWith('#/components/schemas/')) {
    const name = node.$ref.slice('#/components/schemas/'.length);
    if (schemas[name] === undefined) {
      schemas[name] = cut(full.components.schemas[name]);
      follow(schemas[name]);
    }
  }
  for (const value of Object.values(node)) follow(value);
}
follow(paths);
follow(webhooks);

const found = Object.values(paths).flatMap(methods => Object.values(methods).map(({ operationId }) => operationId));
const missing = OPERATIONS.filter(name => !found.includes(name));
if (missing.length > 0) throw new Error(`the description has no ${missing.join(', ')}`);
const out = {
  openapi: full.openapi,
  info: { title: full.info.title, version: full.info.version, license: full.info.license },
  paths,
  'x-webhooks': webhooks,
  components: { schemas: Object.fromEntries(Object.entries(schemas).sort(byKey)) },
};
writeFileSync(to, `${JSON.stringify(out)}\n`);
