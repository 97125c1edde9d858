import { appendFileSync } from 'node:fs';
import { it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import { pullRequest, POLICY, REFINED, LISTING, findingOf, touched } from '../review/pull-request';
import { runAction, type Given } from '../review/run-action';

const OUT = '/tmp/probe2.out';
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
const vis = (f: FakeGitHub) => appendFileSync(OUT, '  visible: ' + JSON.stringify(f.comments.map(c => [c.path, c.startLine ?? null, c.line, (c as {minimized?: unknown}).minimized ?? null, c.resolved, c.body.split('\n')[0]])) + '\n');
const S = (...st: [string | null, string[], string?][]) => JSON.stringify({ Version: '2012-10-17', Statement: st.map(([sid, a, r]) => ({ ...(sid ? { Sid: sid } : {}), Effect: 'Allow', Action: a, Resource: r ?? '*' })) }, null, 2) + '\n';
const U = 's3:GetBucketAcl', V = 's3:PutBucketAcl', K = 's3:GetObject';

it('principal moved', async () => {
  const conf = 'principals:\n  "admin/*": Admin\n  "app/*": App\n';
  const rep = (r: string) => findingOf(LISTING).replaceAll('MyRole', r).replace('1e952245', r === 'App' ? '1e952246' : '1e952247');
  const admin = findingOf('[{"serviceNamespace":"s3","actions":["DeleteBucket"]}]').replaceAll('MyRole', 'Admin').replace('1e952245', '1e952247');
  const f = await pullRequest({ '.github/refine-iam.yml': conf, 'app/p.json': POLICY }, { '.github/refine-iam.yml': conf, 'admin/p.json': POLICY }, { renames: { 'app/p.json': 'admin/p.json' } });
  await show('M moved to another principal', f, { inputs: { 'fail-on': 'added', report: 'r*.json' }, files: { 'r1.json': rep('App'), 'r2.json': admin } }, true);
  await show('M touched', f, { inputs: { 'fail-on': 'touched', report: 'r*.json' }, files: { 'r1.json': rep('App'), 'r2.json': admin } });
});
it('story', async () => {
  const f = await pullRequest({ 'a.json': S(['A', [U, K]], ['B', [V, K]]) });
  await show('S1', f); vis(f);
  f.moveHead(7, { 'a.json': S(['B', [V, K]], ['A', [U, K]]) }); await show('S2 reordered', f); vis(f);
  f.moveHead(7, { 'a.json': S(['B2', [V, K]], ['A', [U, K]]) }); await show('S3 sid renamed', f); vis(f);
  f.moveHead(7, { 'a.json': S(['B2', [V, K]], ['A', [U, K]]).replace(/\n/g, '\r\n') }); await show('S4 crlf', f); vis(f);
  f.moveHead(7, { 'a.json': S(['B2', [V, K]], ['A', [U, K]]) }); await show('S5 lf', f); vis(f);
  f.moveHead(7, { 'a.json': null, 'b.json': S(['B2', [V, K]], ['A', [U, K]]) }, { 'b.json': 'a.json' }); await show('S6 renamed', f); vis(f);
  f.moveHead(7, { 'b.json': null, 'a.json': S(['A', [U, K]], ['B', [V, K]]) }, {}); await show('S7 back', f); vis(f);
  f.moveHead(7, { 'a.json': S(['A', [U, K], 'x'], ['B', [V, K]], ['A2', [U, K]]) }); await show('S8 twin', f); vis(f);
  await show('S9 report shrinks', f, { files: { 'report.json': '[{"serviceNamespace":"s3","actions":["PutBucketAcl"]}]' } }); vis(f);
  await show('S10 report grows', f, { files: { 'report.json': '[{"serviceNamespace":"s3","actions":["PutBucketAcl","GetObject","GetBucketAcl"]}]' } }); vis(f);
  await show('S11 report missing', f, { files: { 'report.json': '{' } }); vis(f);
  appendFileSync(OUT, 'unexpected ' + JSON.stringify(f.unexpected()) + JSON.stringify(f.warnings));
});
it('two runs at once', async () => {
  const f = await pullRequest({ 'a.json': POLICY, 'b.json': POLICY }, { 'a.json': touched({ a: POLICY }).a!, 'b.json': POLICY.replace('2012', '2008') });
  await Promise.all([show('two 1', f), show('two 2', f)]); vis(f);
  await show('two 3', f); vis(f);
});
it('gate variants', async () => {
  const go = async (name: string, head: Record<string, unknown>, base: Record<string, unknown>, more: Partial<Given> = added) => show('V ' + name, await pullRequest(head as never, base as never), more);
  await go('dup key', { 'a.json': P([U, K]).replace('"Action"', '"Action": [], "Action"') }, { 'a.json': P([K]) });
  await go('lower action', { 'a.json': P([U, K]).replace('"Action"', '"action"') }, { 'a.json': P([K]) });
  await go('Effect intrinsic', { 'a.json': P([U, K]).replace('"Allow"', '{"Ref":"x"}') }, { 'a.json': P([K]) });
  await go('Principal added', { 'a.json': P([U, K], { Principal: '*' }) }, { 'a.json': P([K]) });
  await go('wrapped', { 'a.json': JSON.stringify({ PolicyDocument: JSON.parse(P([U, K])) }) }, { 'a.json': P([K]) });
  await go('wrapped array', { 'a.json': JSON.stringify([JSON.parse(P([U, K]))]) }, { 'a.json': P([K]) });
  await go('escape', { 'a.json': P([U, K]).replace('s3:GetBucketAcl', 's3:GetBucket\\u0041cl') }, { 'a.json': P([K]) });
  await go('upper key Effect after', { 'a.json': P([U, K]).replace('"Statement"', '"statement"') }, { 'a.json': P([K]) });
  await go('star', { 'a.json': P(['*']) }, { 'a.json': P([K]) });
  await go('star in NotAction now', { 'a.json': P([K]).replace('"Action"', '"NotAction"') }, { 'a.json': P([K]) });
  await go('ext JSON', { 'a.JSON': P([U, K]) }, { });
  await go('ext yaml', { 'a.yaml': P([U, K]) }, { });
  await go('rename to txt', { 'a.txt': P([U, K]) }, { 'a.json': P([K]) });
  await go('lfs', { 'a.json': 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 1\n' }, { 'a.json': P([K]) });
  await go('empty file', { 'a.json': '' }, { 'a.json': P([K]) });
  await go('submodule', { 'iam': { mode: '160000', content: '0123456789012345678901234567890123456789' } }, { 'a.json': P([K]) });
  await go('deep', { 'a.json': '['.repeat(400000) }, { 'a.json': P([K]) });
  await go('deep2', { 'a.json': '{"Statement":' + '['.repeat(200000) + ']'.repeat(200000) + '}' }, { 'a.json': P([K]) });
  await go('deny to allow', { 'a.json': P([U, K]) }, { 'a.json': P([U, K]).replace('Allow', 'Deny') });
  await go('pattern inside old', { 'a.json': P(['s3:Get*', 's3:GetBucketA*']) }, { 'a.json': P(['s3:Get*']) }, { ...added, files: { 'report.json': '[{"serviceNamespace":"s3","actions":["GetBucketAcl","GetObject"]}]' } });
  await go('pattern inside old whole', { 'a.json': P(['s3:Get*', 's3:GetBucketA*', 'ec2:Run*']) }, { 'a.json': P(['s3:Get*', 'ec2:Run*']) }, { ...added, files: { 'report.json': '[{"serviceNamespace":"s3"}]' } });
  await go('dir is file', { 'a.json/x.json': P([U, K]) }, { 'a.json': P([K]) });
  await go('bom', { 'a.json': '\ufeff' + P([U, K]) }, { 'a.json': P([K]) });
  await go('utf16', { 'a.json': Buffer.from('\ufeff' + P([U, K]), 'utf16le') }, { 'a.json': P([K]) });
  await go('base ref', { 'a.json': P([U, K]) }, { 'a.json': P([K]) });
});
it('odd base ref', async () => {
  const f = await pullRequest({ 'a.json': POLICY }, undefined, { baseRef: 'rel/ä#1%2F?x=../y' });
  await show('ref', f);
  appendFileSync(OUT, JSON.stringify(f.unexpected().map(r => r.path)));
});
it('blob budget', async () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`data/${i}.json`, `{"a": ${i}}\n`]));
  const f = await pullRequest(Object.fromEntries(Object.entries(many).map(([p, t]) => [p, t.replace(': ', ':  ')])), many);
  await show('blobs', f, { files: { ...R, ...Object.fromEntries(Object.entries(many).map(([p, t]) => [p, t.replace(': ', ':  ')])) } });
  appendFileSync(OUT, 'requests with checkout ' + f.requests.length);
});
