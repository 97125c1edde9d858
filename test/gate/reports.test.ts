import { describe, expect, it } from 'vitest';
import { finding, policies, policy } from '../cli/made';
import { refineIam, temporaryFolder, writeFiles } from '../cli/run';
import { judge } from './judged';
import { rulesFor } from './rules';

const OWNED = ['principals: {a.json: MyRole, b.json: OtherRole}'];
const decide = (head: Readonly<Record<string, string>>, report: string, failOn: 'any' | 'touched' = 'any') =>
  judge({ head, report, configuration: OWNED, rules: rulesFor(failOn, { mostPercent: 100 }) });
const HOLLOW = JSON.stringify({ ...JSON.parse(finding()), findingDetails: [] });

describe('an active finding that names nothing', () => {
  const head = { 'a.json': policies(['s3:GetObject'], ['s3:PutObject']) };

  it('leaves the gate of what rests on it undecided', () => {
    expect(decide(head, HOLLOW).sentence).toBe(
      'incomplete: nobody can judge 2 statements, the first in `a.json`, line 4.',
    );
    expect(decide(head, `[${HOLLOW},${finding()}]`.replace('"f-MyRole"', '"f-2"')).result).toBe('incomplete');
    expect(decide(head, finding()).result).toBe('passed');
  });

  it('holds nothing else back', () => {
    const report = `[${HOLLOW},${finding('OtherRole')}]`;
    expect(decide({ 'b.json': policy('s3:GetObject') }, report).result).toBe('passed');
    const denied = { 'a.json': policy('s3:GetObject').replace('Allow', 'Deny') };
    expect(decide(denied, HOLLOW).result).toBe('passed');
  });
});

describe('a report of a day to come', () => {
  it('is not used and passes no gate', () => {
    const head = { 'a.json': policy('s3:GetObject') };
    for (const [day, result] of [
      ['2026-11-23T12:00:00Z', 'passed'],
      ['2026-11-24T00:00:00Z', 'passed'],
      ['2026-11-24T00:00:01Z', 'incomplete'],
      ['2099-01-01T00:00:00Z', 'incomplete'],
    ] as const) {
      expect([day, decide(head, finding('MyRole', day)).result]).toEqual([day, result]);
    }
  });

  it('is told, ends a check with 2, and edits nothing', () => {
    const cwd = temporaryFolder();
    const text = policy('s3:GetBucketAcl', 's3:GetObject');
    writeFiles(cwd, { 'a.json': text });
    const args = ['a.json', '--report', '-', '--principal', 'MyRole', '--as-of', '2026-11-23', '--format', 'json'];
    const run = refineIam([...args, '--check'], { cwd, input: finding('MyRole', '2099-01-01T00:00:00Z') });
    const { problems, gate, files } = JSON.parse(run.stdout);
    expect([run.code, gate.result, files[0].policies[0].statements[0].verdict]).toEqual([2, 'incomplete', 'declined']);
    expect(problems.map((one: { severity: string; message: string }) => [one.severity, one.message])).toEqual([
      ['error', 'the report is of 1 Jan 2099, which is yet to come: it was not used'],
    ]);
  });
});
