import { expect } from 'vitest';
import type { Located } from '../../src/locate/statement';
import { locateTerraform } from '../../src/locate/terraform';
import { readHcl } from '../../src/source/hcl';
import { readJson } from '../../src/source/json';
import { readCommented } from '../source/strip-comments';
import { actionsAt, terraformValue } from './terraform-value';

/** What is located in an HCL text, without another opinion on it. */
export function foundIn(text: string, path = 'app/main.tf'): Located {
  const source = readHcl(text, path);
  expect(source.problems).toEqual([]);
  return locateTerraform(source, path);
}

/** What is located in an HCL text; every pointer and list is held against what HashiCorp's own parser reads there. */
export async function inHcl(text: string, path?: string): Promise<Located> {
  const located = foundIn(text, path);
  agree(located, text, await terraformValue(text));
  return located;
}

/** What is located in a JSON text, with every pointer and list held against what `JSON.parse` reads there. */
export function inTerraformJson(value: unknown, path = 'app/main.tf.json'): Located {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const source = readJson(text, path);
  expect(source.problems).toEqual([]);
  const located = locateTerraform(source, path);
  agree(located, text, readCommented(text));
  return located;
}

function agree({ policies }: Located, text: string, root: unknown): void {
  const pointers = policies.flatMap(policy => policy.statements.map(one => one.pointer));
  expect(new Set(pointers).size).toBe(pointers.length);
  for (const { pointer, actions, span } of policies.flatMap(policy => policy.statements)) {
    if (!actions) continue;
    expect([actionsAt(root, pointer)].flat()).toEqual(actions.entries);
    expect(span.start).toBeLessThan(actions.node.start);
    expect(span.end).toBeGreaterThan(actions.node.end);
    for (const item of actions.node.kind === 'list' ? actions.node.items : [actions.node]) {
      expect(text.slice(item.start, item.end)).toBe(item.kind === 'string' ? JSON.stringify(item.value) : null);
    }
  }
}
