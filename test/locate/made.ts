import { expect } from 'vitest';
import { locatePolicies } from '../../src/locate/policies';
import type { Located, Statement } from '../../src/locate/statement';
import { readJson } from '../../src/source/json';
import { readYaml } from '../../src/source/yaml';
import { plainDocuments, valueAt } from './plain-value';

/** What is located in a YAML text; every pointer, list and span is held against what `js-yaml` reads and what stands there. */
export function inYaml(text: string): Located {
  const source = readYaml(text, 'template.yaml');
  expect(source.problems).toEqual([]);
  const located = locatePolicies(source, 'template.yaml');
  const documents = plainDocuments(text);
  agree(located, text, documents.length > 1 ? Object.fromEntries(documents.entries()) : documents[0]);
  return located;
}

/** What is located in a JSON text; every pointer, list and span is held against what `JSON.parse` reads and what stands there. */
export function inJson(value: unknown): Located {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const source = readJson(text, 'template.json');
  expect(source.problems).toEqual([]);
  const located = locatePolicies(source, 'template.json');
  agree(located, text, JSON.parse(text));
  return located;
}

function agree({ policies }: Located, text: string, root: unknown): void {
  for (const { pointer, actions } of policies.flatMap(policy => policy.statements)) {
    const found = valueAt(root, pointer);
    if (!actions) continue;
    const { Action, NotAction } = found as Record<string, unknown>;
    const list = [Action ?? NotAction]
      .flat()
      .map(item => (typeof item === 'string' ? item : Reflect.get(Object(item), 'Fn::Sub')));
    expect(list).toEqual(actions.entries);
    for (const item of actions.node.kind === 'list' ? actions.node.items : [actions.node]) {
      expect(text.slice(item.start, item.end)).toContain(item.kind === 'string' ? item.value : '');
    }
  }
}

/** One line for each statement: its pointer, and its entries or why it is left alone; `held` behind what cannot be removed. */
export function outline({ policies }: Located): readonly string[] {
  return policies.flatMap(policy => policy.statements.map(line));
}

function line({ pointer, blocked, actions, held }: Statement): string {
  const said = blocked ?? actions?.entries.join(' ') ?? 'nothing';
  return `${pointer}: ${said}${held ? ` (held: ${held})` : ''}`;
}

/** The codes and messages of the problems. */
export function told({ problems }: Located): readonly string[] {
  return problems.map(({ code, line: row, message }) => `${code} ${row}: ${message}`);
}

/** A CloudFormation template with one policy, given its statements; in lines of their own with ten blanks before them. */
export function policyOf(statements: string): string {
  return `
Resources:
  P:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument:
        Statement: ${statements}
`;
}
