import { type Problem, problem } from '../problem';
import { member, type Node } from './tree';

const STATE_NAME = /\.tfstate(?:\.[^/]*)?$/i;
const PLAN_NAME = /\.tfplan(?:\.json)?$/i;

/** What a file is, by its name, where Terraform writes it: a state or a plan is made from sources and is none. */
export function outputByName(path: string): TerraformOutput | null {
  if (STATE_NAME.test(path)) return 'state';
  return PLAN_NAME.test(path) ? 'plan' : null;
}

/** What a JSON document is, by its keys, where Terraform wrote it. */
export function outputByKeys(root: Node | undefined): TerraformOutput | null {
  if (root?.kind !== 'map' || !member(root, 'terraform_version')) return null;
  const keys = new Set(root.entries.map(({ key }) => key.value));
  if (keys.has('planned_values') || keys.has('resource_changes')) return 'plan';
  return (keys.has('serial') && keys.has('resources')) || keys.has('values') ? 'state' : null;
}

/** What Terraform writes by itself. */
export type TerraformOutput = 'plan' | 'state';

/** Says that a file is no source. */
export function outputNote(output: TerraformOutput, path: string | null): Problem {
  const message = `this is a Terraform ${output}, which is made from the configuration and is not read`;
  const help = 'give the configuration instead, its `*.tf` files';
  return problem('note', 'not-a-source', message, { path, help });
}
