import { describe, expect, it } from 'vitest';
import {
  digest,
  type FindingMark,
  isSealed,
  readMarker,
  remark,
  seal,
  sealOf,
  writeMarker,
} from '../../src/deliver/marker';
import { Desk } from './desk';
import { listing } from './placed';
import { plan, policyOf } from './round';

const D = 'a'.repeat(16);
const E = '0123456789abcdef';
const FINDING: FindingMark = {
  ...{ kind: 'finding', job: D, run: null, content: E, taken: false, seal: D },
  statements: [{ words: D, place: E, gone: ['00000001', '00000002'] }],
};

describe('a marker', () => {
  it.each<[string, FindingMark]>([
    ['about a statement', FINDING],
    ['about a run', { ...FINDING, run: ['0000000a'], taken: true }],
    [
      'about several statements, one of them by a single digest',
      { ...FINDING, statements: [...FINDING.statements, { words: E, place: D, gone: [`=${D}`] }] },
    ],
    ['about nothing that goes', { ...FINDING, statements: [{ words: E, place: D, gone: [] }] }],
  ])('%s is read as it was written, on one line', (_, mark) => {
    const written = writeMarker(mark);
    expect(written).toMatch(/^<!-- [^\n<>]* -->$/);
    expect(written.slice(4, -3)).not.toContain('--');
    expect(readMarker(`text\n\n${written}`)).toEqual(mark);
    expect(readMarker(`${written}\r\n`)).toEqual(mark);
  });

  it('of a note is told from that of a finding', () => {
    const mark = { kind: 'note', job: D, content: E } as const;
    expect(readMarker(writeMarker(mark))).toEqual(mark);
  });

  const good = writeMarker(FINDING);
  it.each([
    ['nothing', ''],
    ['in the middle', `${good}\n\nmore`],
    ['behind other text on its line', `x ${good}`],
    ['before other text on its line', `${good} x`],
    ['of another version', good.replace('refine-iam 1', 'refine-iam 2')],
    ['of another kind', good.replace('finding', 'other')],
    ['with a digest too short', good.replace(D, D.slice(1))],
    ['with other letters', good.replaceAll(D, D.toUpperCase())],
    ['without a seal', good.replace(` open ${D} `, ' open ')],
    ['with half a hash', good.replace('00000002', '0000002')],
    ['with another state', good.replace(' open ', ' shut ')],
    ['without a statement', good.replace(/ \S+:\S+:\S+ /, ' ')],
    ['with something more', good.replace(' -->', ' x -->')],
    ['of a note with something more', `<!-- refine-iam 1 note ${D} ${E} ${E} -->`],
    ['of a note with less', `<!-- refine-iam 1 note ${D} -->`],
  ])('%s is none', (_, text) => {
    expect(readMarker(text)).toBeNull();
  });

  it('takes the place of the one that a body has', () => {
    const body = remark(`<!-- refine-iam 1 x -->\n\n${good}`, { ...FINDING, taken: true });
    expect(body).toBe(`<!-- refine-iam 1 x -->\n\n${good.replace(' open ', ' taken ')}`);
  });
});

describe('a seal', () => {
  const note = { kind: 'note', job: D, content: sealOf('one\n\ntwo') } as const;
  const bodies = {
    'a comment': seal('one\n\ntwo', FINDING),
    'a note': `one\n\ntwo\n\n${writeMarker(note)}`,
  };

  function fits(body: string): boolean {
    const mark = readMarker(body);
    if (!mark) throw new Error('no marker');
    return isSealed(body, mark);
  }

  it.each(Object.entries(bodies))('fits %s as it was written, with any line ends', (_, body) => {
    for (const same of [body, `${body}\n`, body.replaceAll('\n', '\r\n'), body.replace('two\n', 'two \n\n')]) {
      expect(fits(same)).toBe(true);
    }
  });

  it.each(Object.entries(bodies))('does not fit %s that says anything else', (_, body) => {
    const marker = body.slice(body.lastIndexOf('<!--'));
    for (const other of [
      body.replace('two', 'tvo'),
      ` ${body}`,
      body.replace('\n\ntwo', '\ntwo'),
      marker,
      `${body}\n\n${marker}`,
    ]) {
      expect(fits(other)).toBe(false);
    }
  });

  it('stays as it is where only the marker changes', () => {
    const body = bodies['a comment'];
    for (const [one, expected] of [
      [body, true],
      [body.replace('two', 'tvo'), false],
    ] as const) {
      const mark = readMarker(one);
      if (mark?.kind !== 'finding') throw new Error('no marker');
      expect(fits(remark(one, { ...mark, taken: true }))).toBe(expected);
    }
  });
});

describe('the marker of a comment', () => {
  const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl');
  const POLICY = policyOf(['s3:GetBucketAcl', 's3:GetObject']);

  async function markOf(text: string, report = REPORT, path = 'a.json', id = 'default'): Promise<FindingMark> {
    const { comments } = await plan(new Desk(), { [path]: text }, report, { id });
    const mark = readMarker(comments[0]?.comment.body ?? '');
    if (mark?.kind !== 'finding') throw new Error('no marker');
    return mark;
  }

  it('names the statement by its words and its place: white space, what stands above, and other entries', async () => {
    const [mark] = (await markOf(POLICY)).statements;
    const [spaced] = (await markOf(POLICY.replaceAll('  ', '\t').replace('[\n', '[ \n\n'))).statements;
    expect(spaced).toEqual(mark);
    const [grown] = (await markOf(POLICY.replace('"s3:GetObject"', '"s3:GetObject", "s3:PutObject"'))).statements;
    expect([grown?.words === mark?.words, grown?.place === mark?.place]).toEqual([false, true]);
    const lower = POLICY.replace('[\n    {', '[\n    { "Effect": "Deny", "Action": "*", "Resource": "*" },\n    {');
    const [moved] = (await markOf(lower)).statements;
    expect(moved).toEqual(mark);
    const elsewhere = (await markOf(POLICY.replace('"r0"', '"r1"').replace('"s3:GetObject"', '"s3:PutObject"')))
      .statements[0];
    expect([elsewhere?.words === mark?.words, elsewhere?.place === mark?.place]).toEqual([false, false]);
  });

  it('keeps a place by a Sid that is unique, wherever the statement goes', async () => {
    const named = POLICY.replace('"Effect"', '"Sid": "A", "Effect"');
    const [mark] = (await markOf(named)).statements;
    const below = named
      .replace('[\n    {', '[\n    { "Effect": "Deny", "Action": "*", "Resource": "*" },\n    {')
      .replace('"r0"', '"other"');
    expect((await markOf(below)).statements[0]?.place).toBe(mark?.place);
    const twice = named.replace(
      '[\n    {',
      '[\n    { "Sid": "A", "Effect": "Deny", "Action": "*", "Resource": "*" },\n    {',
    );
    expect((await markOf(twice)).statements[0]?.place).not.toBe(mark?.place);
  });

  it('tells twins apart', async () => {
    const twins = policyOf(['s3:GetBucketAcl', 's3:GetObject'], ['s3:GetBucketAcl', 's3:GetObject']).replace(
      'r1',
      'r0',
    );
    const { comments } = await plan(new Desk(), { 'a.json': twins }, REPORT);
    const marks = comments.map(({ comment }) => readMarker(comment.body));
    const words = marks.map(mark => (mark?.kind === 'finding' ? mark.statements[0]?.words : null));
    expect(new Set(words).size).toBe(2);
  });

  it('is about one path, one `id`, and one principal', async () => {
    const mark = await markOf(POLICY);
    for (const other of [await markOf(POLICY, REPORT, 'b.json'), await markOf(POLICY, REPORT, 'a.json', 'two')]) {
      expect(other.statements[0]?.words).not.toBe(mark.statements[0]?.words);
      expect(other.statements[0]?.place).not.toBe(mark.statements[0]?.place);
    }
    expect((await markOf(POLICY, REPORT, 'a.json', 'two')).job).not.toBe(mark.job);
  });

  it('has the same content wherever it stands, and another where something else goes', async () => {
    const mark = await markOf(POLICY);
    expect((await markOf(`\n\n${POLICY}`)).content).toBe(mark.content);
    expect((await markOf(POLICY, listing('s3:GetBucketAcl', 's3:PutObject'))).content).toBe(mark.content);
    const more = await markOf(POLICY.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"'));
    expect(more.content).not.toBe(mark.content);
    expect(more.statements[0]?.gone).toEqual([digest('s3:getbucketacl', 8), digest('s3:putbucketacl', 8)]);
  });

  it('lists what goes up to a limit, and names it by one digest beyond', async () => {
    const whole = JSON.stringify([{ serviceNamespace: 'ec2' }]);
    const mark = await markOf(policyOf(['ec2:*', 's3:GetObject']), whole);
    expect(mark.statements[0]?.gone).toEqual([expect.stringMatching(/^=[0-9a-f]{16}$/)]);
  });
});
