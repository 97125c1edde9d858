import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run';
import { read } from '../documents';

const [, THREATS = ''] = /\n## Who may attack([\s\S]*?)\n## /.exec(read('SECURITY.md')) ?? [];
const ROWS = THREATS.split('\n').filter(line => line.startsWith('| ') && !/^\| (?:Tries|-)/.test(line));
const SHOWN = ROWS.flatMap(row => [...row.matchAll(/\[([^\]]+)\]\((test\/[\w./-]+)\)/g)]).map(
  ([, title = '', file = '']) => [title, file] as const,
);

describe('the threats in SECURITY.md', () => {
  it('are read, and each has a test', () => {
    expect(THREATS.match(/^### /gm)).toHaveLength(7);
    expect(ROWS.length).toBeGreaterThan(30);
    expect(ROWS.filter(row => !row.includes('](test/'))).toEqual([]);
  });

  it.each(SHOWN)('%s: %s', (title, file) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    if (title !== file)
      expect(read(file)).toMatch(new RegExp(`(?:it|test|describe)\\b[\\s\\S]*?['"\`]${escaped(title)}['"\`]`));
  });
});

function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, '\\$&');
}
