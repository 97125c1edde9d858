import { describe, expect, test } from 'vitest';
import { isEntry, readEntry } from '../../src/iam/entry';
import { byCodePoint, fold, isActionName, isServicePrefix } from '../../src/iam/name';

describe('readEntry', () => {
  test.each(['*', '*:*'])('`%s` grants every action', text => {
    expect(readEntry(text)).toMatchObject({ kind: 'all', text });
  });

  test('reads an action, folded, with the text as written', () => {
    const wanted = { kind: 'exact', text: 'S3:GetObject', service: 's3', name: 'getobject' };
    expect(readEntry('S3:GetObject')).toMatchObject(wanted);
    expect(readEntry('execute-api:Invoke-2')).toMatchObject({ kind: 'exact', name: 'invoke-2' });
  });

  test('reads a pattern, folded', () => {
    expect(readEntry('s3:Get?bject*')).toMatchObject({ kind: 'pattern', service: 's3', pattern: 'get?bject*' });
    expect(readEntry('s3:*')).toMatchObject({ kind: 'pattern', service: 's3', pattern: '*' });
    expect(readEntry('s3:?')).toMatchObject({ kind: 'pattern', pattern: '?' });
  });

  const invalid = [
    ...['', ' ', 's3', 's3:', ':GetObject', 's3:Get Object', ' s3:GetObject', 's3:GetObject ', 's3:GetObject\n'],
    ...['s*:GetObject', '*:GetObject', '?:*', '**', '*:', 's3:Get:Object', 's3:GetÖbject', 's3:Get_Object', 's₃:Get*'],
    ...['s3:GetObject,s3:PutObject', `s3:$\{x}`, 's3:\u212Aey'],
  ];
  test.each(invalid)('`%s` grants nothing', text => {
    expect(readEntry(text)).toEqual({ kind: 'invalid', text });
  });
});

describe('names', () => {
  test('fold ASCII letters and nothing else', () => {
    expect(fold('GetOBJECT-2z')).toBe('getobject-2z');
    expect(fold('ÄÖ\u212A\u0130Σ')).toBe('ÄÖ\u212A\u0130Σ');
    expect(fold('AÄB')).toBe('aÄb');
  });

  test('begin with a letter and hold letters, digits and hyphens', () => {
    for (const name of ['A', 'a', 'Get2-', 'connect']) expect(isActionName(name)).toBe(true);
    for (const name of ['', '2Get', '-a', 'Get*', 'a b', 'Gët', 's3:Get', 'a\n'])
      expect(isActionName(name)).toBe(false);
  });

  test('of services hold letters, digits and hyphens', () => {
    for (const prefix of ['s3', 'A', '2', 'a-b', '-']) expect(isServicePrefix(prefix)).toBe(true);
    for (const prefix of ['', 's3:', '*', ' s3', 's3 ', 's_3', 's3\n', '!s3'])
      expect(isServicePrefix(prefix)).toBe(false);
  });

  test('are ordered by code point', () => {
    expect([byCodePoint('a', 'b'), byCodePoint('b', 'a'), byCodePoint('a', 'a')]).toEqual([-1, 1, 0]);
    expect(['b', 'a-', 'B', 'a', 'a2', 'aB'].sort(byCodePoint)).toEqual(['B', 'a', 'a-', 'a2', 'aB', 'b']);
  });
});

describe('isEntry', () => {
  test.each(['*', '*:*', 's3:Get*', 'IAM:passrole', 'a-b:c?-d'])('`%s` is one', text =>
    expect(isEntry(text)).toBe(true),
  );
  test.each(['', '**', '*:Get', 's3', 's3:', ':Get', 's*:Get', 's3:Get Object', '*:*:*'])('`%s` is none', text => {
    expect(isEntry(text)).toBe(false);
  });
});
