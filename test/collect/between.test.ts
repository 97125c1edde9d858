import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPages } from '../../src/collect/pages';
import { failureOf } from '../../src/edge/collect/failure';
import type { FakeAws } from '../fake-aws/fake-aws';
import type { Entity } from '../fake-aws/world';
import { afterFile, newFolder } from '../review/after-file';
import { collects, findings, start } from './collecting';
import { collectsHere } from './here';

/** An STS that refuses whoever comes with a token, as the environment that leads to it. */
async function refusingSts(code: string, status: number): Promise<Readonly<Record<string, string>>> {
  const server = createServer((_, response) =>
    response
      .writeHead(status, { 'content-type': 'text/xml' })
      .end(`<ErrorResponse><Error><Code>${code}</Code><Message>the words of AWS</Message></Error></ErrorResponse>`),
  );
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  afterFile(() => new Promise<void>(done => void server.close(() => done())));
  const token = join(newFolder(), 'token');
  writeFileSync(token, 'a.b.c');
  return {
    ...{ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' },
    ...{ AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/Reader' },
    AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
}

describe('signing in', () => {
  it.each([
    ['AccessDenied', 403],
    ['InvalidIdentityToken', 400],
    ['ExpiredTokenException', 400],
  ])('that AWS ends with %s is told as such, and names no permission', async (code, status) => {
    const fake = await start();
    for (const args of [[], ['--all-roles']]) {
      const { problem } = await collectsHere(fake, { args, env: await refusingSts(code, status) });
      expect(problem?.message).toBe('there are no credentials to ask AWS with: `the words of AWS`');
      expect(problem?.help).toContain('trust policy');
    }
    expect(fake.calls).toEqual([]);
  });

  it('without the file of the token is no trouble of the network', async () => {
    const env = { ...(await refusingSts('AccessDenied', 403)), AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent/token' };
    const { problem } = await collectsHere(await start(), { env });
    expect(problem?.message).toContain('there are no credentials to ask AWS with: `ENOENT');
  });

  it('out of reach of STS is', async () => {
    const env = { ...(await refusingSts('AccessDenied', 403)), AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' };
    const { problem } = await collectsHere(await start(), { env: { ...env, AWS_MAX_ATTEMPTS: '1' } });
    expect(problem?.message).toContain('AWS cannot be reached: `connect ECONNREFUSED');
  });

  it.each([
    ...['InvalidIdentityToken', 'InvalidIdentityTokenException', 'RequestTimeTooSkewed', 'InvalidAccessKeyId'],
    ...['OptInRequired', 'ExpiredToken', 'UnrecognizedClientException'],
  ])('is what %s is about', name => {
    const thrown = Object.assign(new Error('x'), { name, $metadata: { httpStatusCode: 403 } });
    expect(failureOf(thrown, 'iam:ListRoles').kind).toBe('credentials');
  });
});

describe('what stands between here and AWS', () => {
  it.each([
    ['ListFindingsV2', [], 'access-analyzer:ListFindings', 403],
    ['ListRoles', ['--all-roles'], 'iam:ListRoles', 403],
    ['ListRoles', ['--all-roles'], 'iam:ListRoles', 407],
    ['ListFindingsV2', [], 'access-analyzer:ListFindings', 200],
  ])('and answers %s %j as a page is told from AWS', async (operation, args, permission, status) => {
    const fake = await start();
    fake.fault({ operation, status, code: 'x', html: '<html><body><h1>Blocked</h1></body></html>', times: 99 });
    const { problem } = await collectsHere(fake, { args });
    expect(problem?.message).toBe(`something between here and AWS answered \`${permission}\` (status ${status})`);
    expect(problem?.help).toContain('proxy');
  });

  it('and stands still in the middle of an answer is not waited for without end', async () => {
    const fake = await start({ findings: findings().filter(({ id }) => id === 'f-01') });
    fake.fault({ operation: 'GetFindingV2', status: 200, code: 'x', stalls: true });
    expect((await collectsHere(fake, { faster: 200 })).json.findings).toHaveLength(1);
    expect(fake.calls.filter(one => one === 'GetFindingV2')).toHaveLength(2);
  });
});

describe('an interrupt', () => {
  const throttled = (fake: FakeAws) =>
    fake.fault({
      ...{ operation: 'GetFindingV2', status: 429, code: 'ThrottlingException', times: 99 },
      headers: { 'x-amz-retry-after': '20000', 'retry-after': '20' },
    });

  it('ends a process that AWS throttles at once', async () => {
    const fake = await start();
    throttled(fake);
    let since = 0;
    const { code, stderr } = await collects(fake, {
      meddle: child =>
        fake.before(operation => {
          if (operation !== 'GetFindingV2' || since > 0) return;
          setTimeout(() => {
            since = performance.now();
            child.kill('SIGINT');
          }, 300);
          since = 1;
        }),
    });
    expect(performance.now() - since).toBeLessThan(5_000);
    expect([code, stderr]).toEqual([2, 'error: interrupted\n  run it again\n  nothing was written\n']);
  });
});

describe('lists', () => {
  it('are asked for in pages as large as AWS gives', async () => {
    const names = Array.from({ length: 450 }, (_, index) => `R${index}`);
    const entities = names.map((name): Entity => ({ kind: 'role', name, path: '/aws-reserved/' }));
    const services = names.map(name => ({ ServiceNamespace: name.toLowerCase() }));
    const fake = await start({
      pageSize: 1_000,
      entities: [...entities, { kind: 'role', name: 'Own', path: '/', services }],
    });
    const { json } = await collectsHere(fake, { args: ['--all-roles'] });
    expect(json.lastAccessed[0].ServicesLastAccessed).toHaveLength(450);
    const [GENERATE, GET] = ['GenerateServiceLastAccessedDetails', 'GetServiceLastAccessedDetails'];
    expect(fake.calls).toEqual(['ListRoles', GENERATE, GET, 'ListRoles']);
    expect(fake.unexpected).toEqual([]);
  });

  it('that have no end but ever new empty pages are given up', async () => {
    let page = 0;
    const endless = await allPages('iam:ListRoles', async () => {
      return { ok: true, value: { items: [], next: `page-${page++}` } };
    });
    expect(endless).toMatchObject({ ok: false, failure: { kind: 'answer', words: 'one empty page follows another' } });
    page = 0;
    const long = await allPages('iam:ListRoles', async next => {
      const items = page % 900 === 899 ? [next] : [];
      return { ok: true, value: { items, next: ++page < 5_000 ? `page-${page}` : null } };
    });
    expect(long).toMatchObject({ ok: true, value: { length: 5 } });
  });

  it('are told of while they are fetched', async () => {
    const told: string[] = [];
    const progress = (what: string, done: number, total: number | null) => void told.push(`${what} ${done}/${total}`);
    const fake = await start({ pageSize: 2 });
    await collectsHere(fake, { progress });
    expect(told.slice(0, 3)).toEqual(['findings listed 2/null', 'findings listed 4/null', 'findings listed 6/null']);
    expect(told.slice(-1)).toEqual(['findings 4/4']);
  });
});

describe('more than a report may hold', () => {
  it('is told as soon as it comes, with what helps there', async () => {
    const fake = await start({ pageSize: 1_000 });
    const { problem } = await collectsHere(fake, { most: 1_000 });
    expect([problem?.code, problem?.message]).toEqual([
      'too-big',
      'the report would have more than 25 MB, which is not read',
    ]);
    expect(problem?.help).toContain('`account` where the analyzer is one of an organization');
    const services = [{ ServiceNamespace: 'x'.repeat(60) }];
    const entities = Array.from({ length: 40 }, (_, index): Entity => {
      return { kind: 'role', name: `R${index}`, path: '/', services };
    });
    const roles = await start({ entities });
    const all = await collectsHere(roles, { args: ['--all-roles'], most: 2_000 });
    expect([all.problem?.code, all.problem?.help]).toEqual(['too-big', expect.stringContaining('`last-accessed`')]);
    const begun = roles.calls.filter(one => one === 'GenerateServiceLastAccessedDetails').length;
    expect(begun).toBeLessThan(20);
    const args = ['--last-accessed', ...entities.map(({ name }) => name)];
    expect((await collectsHere(roles, { args, most: 2_000 })).problem?.help).toBe('name fewer roles and users at once');
  });
});
