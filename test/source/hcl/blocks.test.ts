import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/source/edit';
import { hclWriter } from '../../../src/source/hcl/writer';
import type { Items, MapNode } from '../../../src/source/tree';
import { tries } from '../../tries';
import { bodyOf, loaded } from './load';
import { readByOracle } from './oracle';

beforeAll(loaded);

/** The statements of a body as `removeItems` wants them. */
function statementsOf(body: MapNode): Items {
  const { start, end, entries } = body;
  const items = entries.flatMap(({ key, value }) => {
    return key.value === 'statement' ? [{ start: key.start, end: value.end }] : [];
  });
  return { start, end, items };
}

function policyOf(text: string): MapNode {
  const policy = bodyOf(text).entries.find(({ key }) => key.value === 'data')?.value;
  if (policy?.kind !== 'map') throw new Error('no policy');
  return policy;
}

function without(text: string, removed: readonly number[]): string {
  return applyEdits(text, hclWriter.removeItems(text, statementsOf(policyOf(text)), new Set(removed)));
}

const block = (name: string) => ['  statement {', `    sid = "${name}"`, '  }'];

/** A name, the lines of a policy, which statements go, and the lines that stay. */
const TABLE: readonly (readonly [string, readonly string[], readonly number[], readonly string[]])[] = [
  ['first of two', [...block('A'), '', ...block('B')], [0], block('B')],
  ['last of two', [...block('A'), '', ...block('B')], [1], block('A')],
  ['middle', [...block('A'), '', ...block('B'), '', ...block('C')], [1], [...block('A'), '', ...block('C')]],
  ['close together', [...block('A'), ...block('B'), ...block('C')], [1], [...block('A'), ...block('C')]],
  ['two neighbours', [...block('A'), '', ...block('B'), '', ...block('C')], [0, 1], block('C')],
  ['two at the end', [...block('A'), '', ...block('B'), '', ...block('C')], [1, 2], block('A')],
  ['both ends', [...block('A'), '', ...block('B'), '', ...block('C')], [0, 2], block('B')],
  [
    'with its own comment',
    [...block('A'), '', '  # of B', '  # and more', ...block('B'), '', '  # of C', ...block('C')],
    [1],
    [...block('A'), '', '  # of C', ...block('C')],
  ],
  [
    'with its own comment, the empty line above it is for the next one',
    [...block('A'), '', '  # of B', ...block('B'), ...block('C')],
    [1],
    [...block('A'), '', ...block('C')],
  ],
  [
    'with a comment of several lines and one behind',
    [...block('A'), '', '  /* of B', '     and more */', '  statement { sid = "B" } // of B', '', ...block('C')],
    [1],
    [...block('A'), '', ...block('C')],
  ],
  [
    'without a heading that stands apart',
    ['  # all statements', '', ...block('A'), '', ...block('B')],
    [0],
    ['  # all statements', '', ...block('B')],
  ],
  [
    'without the comment behind the entry before',
    ['  version = "2012-10-17" # the only one', ...block('A'), ...block('B')],
    [0],
    ['  version = "2012-10-17" # the only one', ...block('B')],
  ],
  [
    'close below another entry',
    ['  version = "2012-10-17"', ...block('A'), '', ...block('B')],
    [0],
    ['  version = "2012-10-17"', '', ...block('B')],
  ],
  [
    'between other entries',
    ['  version = "2012-10-17"', '', ...block('A'), '', '  policy_id = "p"', '', ...block('B')],
    [0],
    ['  version = "2012-10-17"', '', '  policy_id = "p"', '', ...block('B')],
  ],
  [
    'below a heredoc that looks like a comment',
    ['  policy_id = <<EOF', '# no comment', 'EOF', ...block('A'), ...block('B')],
    [0],
    ['  policy_id = <<EOF', '# no comment', 'EOF', ...block('B')],
  ],
  [
    'close above another',
    [...block('A'), '', ...block('B'), '  statement { sid = "C" }'],
    [1],
    [...block('A'), '', '  statement { sid = "C" }'],
  ],
  [
    'and another comment before the bracket stays',
    [...block('A'), '', ...block('B'), '', '  # the end'],
    [1],
    [...block('A'), '', '  # the end'],
  ],
];

describe('a block', () => {
  for (const eol of ['\n', '\r\n']) {
    it.each(TABLE)(`goes by whole lines (${JSON.stringify(eol)}): %s`, (_, before, removed, after) => {
      const file = (lines: readonly string[]) => ['# é\u{1F600}', 'data "p" "q" { # top', ...lines, '}', ''].join(eol);
      expect(without(file(before), removed)).toBe(file(after));
    });
  }

  it.each(['}', '} # the end', '} // }\n'])('goes, and one empty line above the bracket: %j', end => {
    const text = (...lines: string[]) => ['data "p" "q" {', ...lines, end].join('\n');
    expect(without(text(...block('A'), '', ...block('B')), [1])).toBe(text(...block('A')));
  });

  it('goes, and the bracket on its line stays', () => {
    expect(without('data "p" "q" {\n  statement { sid = "A" } /* a */ }\n', [0])).toBe('data "p" "q" {\n }\n');
  });

  it('goes from the end of a file', () => {
    const text = 'a {\n}\n\nstatement {\n}';
    const edits = hclWriter.removeItems(text, statementsOf(bodyOf(text)), new Set([0]));
    expect(applyEdits(text, edits)).toBe('a {\n}\n\n');
  });

  it('goes from the top of a file', () => {
    const text = '\uFEFF# of A\nstatement {\n}\n\nstatement {\n  sid = "B"\n}\n';
    const edits = hclWriter.removeItems(text, statementsOf(bodyOf(text)), new Set([0]));
    expect(applyEdits(text, edits)).toBe('\uFEFFstatement {\n  sid = "B"\n}\n');
  });

  it('goes, and everything else stays, whatever stands around it', async () => {
    const filler = fc.constantFrom(
      ...[
        '',
        '  # of the next',
        '  // statement {',
        '  /* statement {',
        '  } */',
        '  x_@ = "statement {"',
        '  y_@ {',
        '  }',
      ],
      ...['  z_@ = <<EOF', '  /*', 'EOF', '  \t'],
    );
    const around = fc.array(filler, { maxLength: 3 }).map(lines => complete(lines));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(around, fc.constantFrom('', ' # behind', ' /* behind */'), fc.boolean()), {
          minLength: 1,
          maxLength: 6,
        }),
        around,
        fc.constantFrom('\n', '\r\n'),
        async (parts, tail, eol) => {
          let next = 0;
          const lines = [
            ...parts.flatMap(([lead, behind], n) => [...lead, `  statement {`, `    sid = "${n}"`, `  }${behind}`]),
            ...tail,
          ];
          const text = ['data "p" "q" {', ...lines, '}', ''].join(eol).replaceAll('@', () => `${next++}`);
          const removed = parts.flatMap(([, , stays], index) => (stays ? [] : [index]));
          const after = without(text, removed);
          const before = policyIn(await readByOracle(text));
          const kept = before.statement.filter((_, index) => !removed.includes(index));
          const { statement, ...others } = before;
          const found = policyIn(await readByOracle(after));
          expect(found).toEqual(kept.length > 0 ? { ...others, statement: kept } : others);
        },
      ),
      tries(600),
    );
  });
});

/** Closes the comments, blocks and heredocs that random lines open, and opens those that they close. */
function complete(lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => {
    if (line === '  /* statement {' || line === '  } */') return ['  /* statement {', '  } */'];
    if (line === '  y_@ {' || line === '  }') return ['  y_@ {', '  }'];
    if (line === '  z_@ = <<EOF' || line === '  /*' || line === 'EOF') return ['  z_@ = <<EOF', '  /*', 'EOF'];
    return [line];
  });
}

function policyIn(document: unknown): { readonly statement: readonly unknown[] } {
  return (document as { data: { p: { q: [{ statement: unknown[] }] } } }).data.p.q[0];
}
