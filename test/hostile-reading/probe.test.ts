import { appendFileSync } from 'node:fs';
import { it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import { pullRequest, POLICY, REFINED, LISTING, findingOf, touched } from '../review/pull-request';
import { runAction, type Given } from '../review/run-action';

const OUT = '/tmp/probe.out';
const R = { 'report.json': LISTING };
async function show(name: string, fake: FakeGitHub, more: Partial<Given> = {}, full = false) {
  const run = await runAction({ fake, files: R, ...more });
  appendFileSync(OUT, `\n===== ${name}: code ${run.code} gate ${run.outputs.gate} reviews ${fake.reviews.length} comments ${fake.comments.length} notes ${fake.issueComments.length}\n` +
    run.commands.filter(c=>c.name!=='debug').map(c => `  ${c.name}: ${c.message}`).join('\n') + '\n  first: ' + run.summary.split('\n')[0] + '\n' + (run.stderr ? 'STDERR '+run.stderr.slice(0,500)+'\n' : '') + (full ? run.summary + '\n' : '') + (full ? fake.issueComments.map(c=>'NOTE '+c.body).join('\n') : ''));
  return run;
}
const P = (entries: string[], more: object = {}) => JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'Read', Effect: 'Allow', Action: entries, Resource: '*', ...more }] }, null, 2) + '\n';
const added = { inputs: { 'fail-on': 'added' } };
const touch = { inputs: { 'fail-on': 'touched' } };

it('A union over files launders', async () => {
  const broad = P(['s3:*']);
  const f = await pullRequest({ 'b.json': P(['s3:GetObject', 's3:GetBucketAcl']), 'examples/admin.json': broad.replace(/\n$/, '\n\n') }, { 'b.json': P(['s3:GetObject']), 'examples/admin.json': broad });
  await show('A launder via touched broad file', f, added, true);
  const g = await pullRequest({ 'b.json': P(['s3:GetObject', 's3:GetBucketAcl']), 'examples/admin.json': '{}' }, { 'b.json': P(['s3:GetObject']), 'examples/admin.json': JSON.stringify({Statement:[{Effect:'Allow',NotAction:'iam:X',Resource:'*'}]}) });
  await show('A2 launder via notaction base', g, added);
});
it('B symlink', async () => {
  const f = await pullRequest({ 'a.json': { mode: '120000', content: 'evil.dat' } as never, 'evil.dat': P(['s3:GetBucketAcl', 's3:GetObject']) }, { 'a.json': P(['s3:GetObject']) });
  await show('B symlink to non policy', f, added);
  await show('B symlink touched', f, touch);
});
it('C head moved after heads, gate decided on mixture', async () => {
  const f = await pullRequest({ 'a.json': P(['s3:GetBucketAcl', 's3:GetObject']) }, { 'a.json': P(['s3:GetObject']) });
  const payload = f.eventPayload(7);
  f.moveHead(7, { 'a.json': P(['s3:GetObject', 's3:ListBucket']) });
  await show('C run of evil head, live head benign', f, { payload, ...added });
  const g = await pullRequest({ 'a.json': P(['s3:GetBucketAcl', 's3:GetObject']) }, { 'a.json': P(['s3:GetObject']) });
  g.faultOnce({ operation: 'pulls/list-files', meanwhile: () => g.moveHead(7, { 'a.json': P(['s3:GetObject', 's3:ListBucket']) }) });
  await show('C2 moved between heads and files', g, { payload, ...added });
  const h = await pullRequest({ 'a.json': P(['s3:GetBucketAcl', 's3:GetObject']) }, { 'a.json': P(['s3:GetObject']) });
  h.faultOnce({ operation: 'pulls/list-files', meanwhile: () => h.moveHead(7, { 'a.json': { mode: '120000', content: 'x.json' } as never}) });
  await show('C3', h, { ...added });
});
it('D config base broken, head mends', async () => {
  const f = await pullRequest({ '.github/refine-iam.yml': 'gate: added\n', 'a.json': P(['s3:GetObject']) }, { '.github/refine-iam.yml': 'gaet: added\n', 'a.json': P(['s3:GetObject']) });
  await show('D base broken head mends', f);
  const g = await pullRequest({ '.github/refine-iam.yml': 'gaet: added\n' }, { '.github/refine-iam.yml': 'gate: added\n' });
  await show('D2 base ok gate added, head breaks', g);
  const h = await pullRequest({ '.github/refine-iam.yml': 'gaet: added\n' }, { '.github/refine-iam.yml': 'gate: never\n' });
  await show('D3 base ok gate never, head breaks', h);
  const i = await pullRequest({ '.github/refine-iam.yml': 'gaet: added\n' }, { });
  await show('D4 none, head breaks', i);
});
it('E report in workspace changed by PR', async () => {
  const f = await pullRequest({ 'a.json': POLICY, 'report.json': '[]' }, { 'a.json': REFINED, 'report.json': LISTING });
  await show('E PR empties report', f, { ...added, files: { 'report.json': '[]' } });
  const forged = JSON.stringify([{ serviceNamespace: 's3', actions: ['PutBucketAcl'] }]);
  await show('E2 PR shrinks report', f, { ...added, files: { 'report.json': forged } });
  await show('E3 PR adds second nameless report', f, { inputs: { 'fail-on': 'added', report: 'reports/*.json' }, files: { 'reports/a.json': LISTING, 'reports/b.json': forged } });
});
it('F committed then reverted at once', async () => {
  const f = await pullRequest({ 'a.json': POLICY });
  f.setPermission('ann', 'write');
  await show('F first', f, touch);
  f.commitSuggestions([f.comments[0]!.id], 'ann');
  f.moveHead(7, { 'a.json': POLICY });
  await show('F after maintainer committed, author reverted before any run', f, touch);
});
it('G minimised by hand', async () => {
  const f = await pullRequest({ 'a.json': POLICY });
  await runAction({ fake: f, files: R });
  const node = (f.comments[0] as never as { node_id?: string, nodeId?: string });
  appendFileSync(OUT, '\nG keys ' + Object.keys(f.comments[0]!).join());
  (f.comments[0] as { minimized?: unknown }).minimized = 'OFF_TOPIC';
  (f.comments[0] as { minimizedReason?: unknown }).minimizedReason = 'OFF_TOPIC';
  await show('G minimised', f);
});
it('H locked', async () => {
  const f = await pullRequest({ 'a.json': POLICY });
  f.faultOnce({ operation: 'pulls/create-review', status: 422, body: { message: 'Unprocessable Entity', errors: ['lock prevents review'] } });
  f.faultOnce({ operation: 'pulls/create-review-comment', status: 422, body: { message: 'Unprocessable Entity', errors: ['lock prevents review'] } });
  await show('H locked 422', f, {}, true);
  const g = await pullRequest({ 'a.json': POLICY });
  g.faultOnce({ operation: 'pulls/create-review', status: 403, body: { message: 'Unable to create comment because issue is locked.' } });
  await show('H locked 403', g);
  const base = { 'a.json': POLICY.replace('2012', '2008') };
  const h = await pullRequest({ 'a.json': POLICY }, base);
  h.faultOnce({ operation: 'issues/create-comment', status: 403, body: { message: 'Unable to create comment because issue is locked.' } });
  await show('H locked 403 note', h);
});
it('I closed/draft', async () => {
  const f = await pullRequest({ 'a.json': POLICY }, undefined, { state: 'closed' });
  await show('I closed', f);
  const g = await pullRequest({ 'a.json': POLICY }, undefined, { draft: true });
  await show('I draft', g);
});
it('J edited comment', async () => {
  const f = await pullRequest({ 'a.json': POLICY });
  await runAction({ fake: f, files: R });
  const c = f.comments[0] as { body: string };
  const orig = c.body;
  c.body = orig.replace('["s3:GetObject"]', '["s3:*"]');
  appendFileSync(OUT, '\nJ changed ' + (c.body !== orig));
  await show('J suggestion edited to s3:*', f);
  appendFileSync(OUT, '\nJ still evil: ' + c.body.includes('"s3:*"'));
  c.body = orig.replace(/\n/g, '\r\n');
  await show('J CRLF edited', f);
  c.body = orig.slice(0, orig.lastIndexOf('<!--'));
  await show('J marker removed', f);
});
it('K note edited', async () => {
  const f = await pullRequest({ 'a.json': POLICY }, { 'a.json': POLICY.replace('2012', '2008') });
  await runAction({ fake: f, files: R });
  const c = f.issueComments[0] as { body: string };
  c.body = 'All fine!\n\n' + c.body.slice(c.body.lastIndexOf('<!--'));
  await show('K note edited', f);
  appendFileSync(OUT, '\nK note now: ' + c.body);
  c.body = c.body.replace(/\n/g, '\r\n');
  await show('K note crlf', f);
});
it('L decline then widen resource', async () => {
  const f = await pullRequest({ 'a.json': POLICY.replace('"*"', '"arn:aws:s3:::one"') });
  f.setPermission('ann', 'write');
  await runAction({ fake: f, files: R });
  f.resolveThread(f.comments[0]!.id, 'ann');
  f.moveHead(7, { 'a.json': POLICY });
  await show('L widened', f, touch, true);
});
