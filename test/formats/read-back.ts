import { plainDocuments, valueAt } from '../locate/plain-value';
import { terraformValue } from '../locate/terraform-value';
import { readCommented } from '../source/strip-comments';
import type { MadeStatement } from './made';

/** What a statement says, whatever it is written in. */
export interface Said {
  readonly sid: string | null;
  readonly effect: unknown;
  readonly key: 'Action' | 'NotAction';
  readonly entries: readonly unknown[];
  readonly resource: unknown;
  readonly principal: unknown;
  readonly condition: unknown;
}

const CONDITION = ['StringEquals', 'aws:PrincipalTag/team', ['a', 'b']];
const PRINCIPAL = ['Service', ['ec2.amazonaws.com']];

/** What a made statement says, with other entries in its list. */
export function saidBy(made: MadeStatement, entries: readonly string[]): Said {
  return {
    sid: made.sid,
    effect: made.kind === 'deny' ? 'Deny' : 'Allow',
    key: made.kind === 'not-action' ? 'NotAction' : 'Action',
    entries,
    resource: made.resource,
    principal: made.kind === 'principal' ? PRINCIPAL : null,
    condition: made.hasCondition ? CONDITION : null,
  };
}

type Tree = { readonly [key: string]: unknown };

/** The statements of a policy as other parsers than ours read them: `JSON.parse`, `js-yaml`, HashiCorp's own. */
export async function readBack(path: string, text: string, pointer: string): Promise<readonly Said[]> {
  if (path.endsWith('.json')) return ofDocument(valueAt(readCommented(text), pointer));
  if (path.endsWith('.yaml')) return ofDocument(valueAt(plainDocuments(text)[0], pointer));
  const found = valueAt(await terraformValue(text), pointer) as Tree;
  return found.Statement === undefined ? ((found.statement ?? []) as Tree[]).map(ofBlock) : ofDocument(found);
}

function ofDocument(document: unknown): readonly Said[] {
  return [(document as Tree).Statement].flat().map(one => {
    const { Sid, Effect, Action, NotAction, Resource, Principal, Condition } = one as Tree;
    const [test] = Object.entries((Condition ?? {}) as Tree);
    const [variable] = Object.entries((test?.[1] ?? {}) as Tree);
    const [principal] = Object.entries((Principal ?? {}) as Tree);
    return {
      sid: (Sid as string | undefined) ?? null,
      effect: Effect,
      key: NotAction === undefined ? 'Action' : 'NotAction',
      entries: [NotAction ?? Action].flat(),
      resource: Resource,
      principal: principal ? [principal[0], [principal[1]].flat()] : null,
      condition: test && variable ? [test[0], ...variable] : null,
    };
  });
}

function ofBlock(block: Tree): Said {
  const [principal] = (block.principals ?? []) as Tree[];
  const [condition] = (block.condition ?? []) as Tree[];
  return {
    sid: (block.sid as string | undefined) ?? null,
    effect: block.effect ?? 'Allow',
    key: block.not_actions === undefined ? 'Action' : 'NotAction',
    entries: (block.not_actions ?? block.actions) as unknown[],
    resource: (block.resources as unknown[])[0],
    principal: principal ? [principal.type, principal.identifiers] : null,
    condition: condition ? [condition.test, condition.variable, condition.values] : null,
  };
}
