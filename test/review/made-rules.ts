import { SERVICES } from '../deliver/placed';
import { type Plain, plainly } from '../laws/plain';
import { folded } from '../refine/reference-patterns';
import { readCommented } from '../source/strip-comments';
import { CONFIGURATION, type MadeChange, type Texts } from './made-changes';
import { AS_OF } from './run-action';

interface PolicyStatement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
}

/** The entries, folded, that the base of a pull request allowed in the files that it changes, as it stands with some head. */
export function standingIn({ base, renames }: MadeChange, head: Texts): ReadonlySet<string> {
  const old = new Set(Object.values(renames));
  const changed = Object.entries(base).filter(([path, text]) => old.has(path) || head[path] !== text);
  const policies = changed.filter(([path]) => path !== CONFIGURATION);
  const statements = policies.flatMap(([, text]) => {
    const { Statement } = readCommented(text) as { readonly Statement: readonly PolicyStatement[] };
    return Statement.filter(({ Effect }) => Effect === 'Allow');
  });
  return new Set(statements.flatMap(({ Action }) => [Action].flat()).map(folded));
}

/** What a pull request is judged by: the evidence, what stood before, and the keep rules that hold, all read by the tests' own means. */
export function rulesOf(change: MadeChange, head: Texts): Plain {
  const services: readonly { readonly serviceNamespace: string; readonly actions?: readonly string[] }[] = JSON.parse(
    change.report,
  );
  const unused = {
    unused: services.flatMap(({ serviceNamespace, actions = [] }) =>
      actions.map(name => `${serviceNamespace}:${name}`),
    ),
    whole: services.flatMap(({ serviceNamespace, actions }) => (actions ? [] : [serviceNamespace])),
    recent: [],
  };
  const keep = keptBy(change.base[CONFIGURATION] ?? change.head[CONFIGURATION] ?? '');
  return plainly(SERVICES, [unused], { standing: standingIn(change, head), keep });
}

function keptBy(configuration: string): readonly string[] {
  return configuration.split(/^(?= {2}- )/m).flatMap(rule => {
    const [, actions = '[]'] = /actions: (.*)$/m.exec(rule) ?? [];
    const [, last = '9999-12-31'] = /expires: (\S+)$/m.exec(rule) ?? [];
    return last < AS_OF ? [] : (JSON.parse(actions) as readonly string[]);
  });
}
