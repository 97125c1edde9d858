import { beforeAll, describe, expect, it } from 'vitest';
import { type NoteRow, type NoteText, renderNote } from '../../src/render/note';
import { gateOf } from './rich';

const END = 'Every action, the evidence and what was left alone: see the job summary of this run.';
const NEVER = { failOn: 'never', result: 'passed', sentence: 'none.' } as const;
const NOTHING: NoteText = {
  ...{ rows: [], statements: 0, actions: 0, inline: 0, remarks: [], declined: [], patches: [] },
  ...{ gate: NEVER, complete: true },
};

const row = (line: number, why: string | null = null): NoteRow => ({ path: 'a`|.json', line, title: `T${line}`, why });
const rows = (number: number, from = 1) => Array.from({ length: number }, (_, at) => row(from + at));
const patchOf = (name: string, text = `+${name}\n`) => ({ path: `${name}.json`, patch: text });
const patches = (...names: readonly string[]) => names.map(name => patchOf(name));

describe('a note', () => {
  it('with all that it can have', () => {
    const { body, shown } = renderNote({
      ...{ rows: [row(1, 'it is not touched'), row(2)], statements: 2, actions: 1_300, inline: 1 },
      ...{ remarks: [row(3)], declined: [row(4), row(5, 'so')], patches: patches('a', 'b') },
      ...{ gate: gateOf(1), complete: false },
    });
    expect(shown).toBe(2);
    expect(
      body,
    ).toBe(`**2 more statements hold 1,300 unused actions that no suggestion on a line of this pull request removes.**

- \`\`a\`|.json:1\`\`: T1 (it is not touched)
- \`\`a\`|.json:2\`\`: T2

To remove them, save this as \`refine-iam.patch\` in the root of a checkout of this branch and run \`git apply refine-iam.patch\`:

<details><summary>Patch</summary>

\`\`\`diff
+a
+b
\`\`\`

</details>

For people to decide:

- \`\`a\`|.json:3\`\`: T3

Declined, and not raised again:

- \`\`a\`|.json:4\`\`: T4
- \`\`a\`|.json:5\`\`: T5 (so)

Gate \`any\`: failed: \`iam:*\` is &lt;b&gt;granted&lt;/b&gt;.

Not everything could be analysed: there may be more.

${END}`);
  });

  it('with nothing says where the rest is', () => {
    expect(renderNote(NOTHING)).toEqual({ body: END, shown: 0 });
  });

  it.each([
    [1, 1, 0, '1 statement holds 1 unused action that'],
    [1, 0, 1, '1 more statement holds entries that others already grant that'],
    [2, 2, 0, '2 statements hold 2 unused actions that'],
  ])('about %i statements and %i actions with %i inline', (statements, actions, inline, words) => {
    const { body } = renderNote({ ...NOTHING, rows: [row(1)], statements, actions, inline });
    expect(body.split('\n')[0]).toBe(`**${words} no suggestion on a line of this pull request removes.**`);
  });

  it.each([
    [['a'], 'Left out of the patch, CRLF line ends do not survive here: `a.json`. The output `patch` has them.'],
    [['a', 'b', 'c', 'd', 'e'], 'here: `a.json`, `b.json`, `c.json`, `d.json`, `e.json`. The'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'here: `a.json`, `b.json`, `c.json`, `d.json`, `e.json` and 2 more. The'],
  ])('of %j, none of which would apply', (names, words) => {
    const { body } = renderNote({ ...NOTHING, rows: [row(1)], patches: names.map(name => patchOf(name, '+x\r\n')) });
    expect(body).toContain(words);
    expect(body).not.toContain('To remove them');
  });
});

describe('a note for which there is no room', () => {
  const full: NoteText = {
    ...{ ...NOTHING, rows: rows(12), statements: 12, actions: 12 },
    ...{ remarks: rows(10, 20), declined: rows(8, 40) },
  };
  let bare = 0;
  beforeAll(() => {
    bare = renderNote(full).body.length;
  });
  const linesOf = (most: number, note = full) => renderNote(note, most).body.split('\n');
  const listed = (most: number) => {
    const lines = linesOf(most).filter(line => line.startsWith('- ``'));
    const between = (from: number, to: number) =>
      lines.filter(line => Number(/T(\d+)/.exec(line)?.[1]) >= from && Number(/T(\d+)/.exec(line)?.[1]) < to).length;
    return [between(1, 20), between(20, 40), between(40, 60)];
  };

  /** The length of the note with so many lines of each list, counted from that of the whole. */
  const lengthOf = (...shown: readonly number[]) =>
    [full.rows, full.remarks, full.declined].reduce((length, all, list) => {
      const cut = all.slice(shown[list]);
      if (cut.length === 0) return length;
      const what = `${cut.length} more${list === 1 ? '' : ` finding${cut.length === 1 ? '' : 's'}`}`;
      const more = `- and ${what}: the job summary has all of them${list === 1 ? '' : ', and the output `patch` all changes'}\n`;
      return cut.reduce(
        (left, { line, title }) => left - `- \`\`a\`|.json:${line}\`\`: ${title}\n`.length,
        length + more.length,
      );
    }, bare);

  it('has exactly as much as fits, by the character, of the last list first', () => {
    for (let most = bare + 1; most > 590; most--) {
      const shown = [12, 10, 8];
      for (const list of [2, 1, 0]) {
        const fits = (number: number) => lengthOf(...shown.with(list, number)) <= most;
        while ((shown[list] ?? 0) > 0 && !fits(shown[list] ?? 0)) shown[list] = (shown[list] ?? 0) - 1;
      }
      expect(listed(most)).toEqual(shown);
      const { body, shown: told } = renderNote(full, most);
      expect([body.length, told]).toEqual([lengthOf(...shown), shown[0]]);
    }
  });

  it('loses what was declined first, then what people decide, and findings last', () => {
    let before = [12, 10, 8];
    for (let most = bare; most > 590; most -= 3) {
      const now = listed(most);
      const [findings = 0, remarks = 0, declined = 0] = now;
      if (findings < 12) expect([remarks, declined]).toEqual([0, 0]);
      if (remarks < 10) expect(declined).toBe(0);
      expect(now.every((number, at) => number <= (before[at] ?? 0))).toBe(true);
      before = now;
    }
    expect(before[0]).toBeLessThan(12);
    const lines = linesOf(590);
    expect(lines.filter(line => line.startsWith('- and '))).toEqual([
      expect.stringMatching(
        /^- and \d+ more findings: the job summary has all of them, and the output `patch` all changes$/,
      ),
      '- and 10 more: the job summary has all of them',
      '- and 8 more findings: the job summary has all of them, and the output `patch` all changes',
    ]);
  });

  it('has no patch where that has no room, and names what is left out for either reason', () => {
    const note = {
      ...NOTHING,
      rows: rows(1),
      statements: 1,
      actions: 1,
      patches: [patchOf('a'), patchOf('b', '+x\r\n')],
    };
    const whole = renderNote(note).body;
    expect(whole).toContain('here: `b.json`.');
    expect(renderNote(note, whole.length).body).toBe(whole);
    const { body } = renderNote(note, whole.length - 1);
    expect(body).toContain('T1\n\nLeft out of the patch, to fit: `a.json`, `b.json`. The output `patch` has them.');
    expect(body).not.toContain('diff');
  });

  it('leaves out files of the patch that do not fit, and takes smaller ones behind them', () => {
    const note = { ...NOTHING, rows: rows(1), statements: 1, actions: 1, patches: patches('a', 'b') };
    const whole = renderNote(note).body;
    const big = patchOf('big', `+${'x'.repeat(3_000)}\n`);
    const more = { ...note, patches: [patchOf('a'), big, patchOf('b')] };
    const { body, shown } = renderNote(more, whole.length + 200);
    expect(body).toBe(
      whole.replace(
        '\n\n</details>\n\n',
        '\n\n</details>\n\nLeft out of the patch, to fit: `big.json`. The output `patch` has them.\n\n',
      ),
    );
    expect(shown).toBe(1);
    const all = renderNote(more).body;
    expect(renderNote(more, all.length + 100).body).toBe(all);
    expect(renderNote(more, all.length - 1).body).toContain('Left out of the patch, to fit: `big.json`.');
  });
});
