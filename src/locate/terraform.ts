import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import type { Source } from '../source/source';
import { type MapNode, type StringNode, spanOf } from '../source/tree';
import { readDocument } from './document';
import { type Reading, readingOf } from './document-reading';
import { computedStatement } from './document-statement';
import { Stretches } from './document-stretches';
import type { Nested } from './nested';
import type { Located, Policy, Statement } from './statement';
import { readPlainStatement } from './terraform/plain-statement';
import { below } from './terraform/pointer';
import { readPolicyDocument } from './terraform/policy-document';
import { topOf } from './terraform/starts';
import { computedPolicy, policiesOfText } from './terraform/text';
import { usesIn } from './terraform/uses';
import { type Candidate, walk } from './terraform/walk';

/** Finds the policies of a Terraform file: documents as blocks, in `jsonencode`, as text, and statements in values. */
export function locateTerraform(source: Source, path: string): Located {
  const how = readingOf(source, path);
  const found = source.roots.flatMap(root => (root.kind === 'map' ? policiesIn(root, how) : []));
  const policies = found.flatMap(one => one.policies).sort((a, b) => a.document.start - b.document.start);
  const problems = found.flatMap(one => one.problems);
  const duplicates = [...source.duplicateKeys, ...found.flatMap(one => one.duplicateKeys)];
  const refused = refuse(policies, duplicates, how);
  return { policies: refused.policies, problems: [...problems, ...refused.problems] };
}

function policiesIn(root: MapNode, how: Reading): readonly Nested[] {
  const { values, documents } = topOf(root, how.format, how.path);
  const { candidates, referring } = walk(values, how);
  const { reasonAt, overrides, isTaken, isCounted } = usesIn(how.text, referring, values);
  const blocks = documents.map((place): Nested => {
    const inside = { ...how, blocked: reasonAt(place) };
    const isOver = place.address !== null && overrides(place.address);
    return { policies: readPolicyDocument(place.block, inside, isOver), problems: [], duplicateKeys: [] };
  });
  const others = candidates.map((one): Nested => {
    const inside = { ...how, blocked: reasonAt(one) ?? (isTaken(one) ? 'shared' : null) };
    return read(one, inside, isCounted(one) ? { held: 'shared' } : {});
  });
  return [...blocks, ...others];
}

function read({ node, pointer, shape }: Candidate, how: Reading, hold: Pick<Statement, 'held'>): Nested {
  if (shape === 'text') return policiesOfText(node, pointer, how);
  if (shape === 'document' && node.kind === 'map') {
    const { policy, problems } = readDocument(node, pointer, how);
    return { policies: policy ? [policy] : [], problems, duplicateKeys: [] };
  }
  if (shape === 'computed') return computedPolicy(node, pointer, how);
  const list = node.kind === 'list' ? node : null;
  const statements = (list ? list.items : [node]).map((item, index): Statement => {
    const place = { index, pointer: list ? below(pointer, index) : pointer, ...hold };
    const manner = { effect: null, principals: 'none' } as const;
    return item.kind === 'map' ? readPlainStatement(item, place, how, manner) : computedStatement(item, place, how);
  });
  const items = list && { ...spanOf(list), items: list.items.map(spanOf) };
  const policy = { pointer, document: spanOf(node), list: items, statements, writer: how.writer };
  return { policies: [policy], problems: [], duplicateKeys: [] };
}

/** Leaves out what is written twice: every reader may take it for something else. */
function refuse(policies: readonly Policy[], duplicates: readonly StringNode[], { path, lines }: Reading): Located {
  const problems: Problem[] = [];
  const report = (offset: number, message: string) => {
    const help = 'keep one of them: readers disagree on which one counts';
    problems.push(problem('error', 'duplicate-key', message, { path, ...lines.at(offset), help }));
  };
  const doubled = new Stretches(duplicates);
  const counts = new Map<string, number>();
  for (const { pointer } of policies) counts.set(pointer, (counts.get(pointer) ?? 0) + 1);
  const kept: Policy[] = [];
  const left: Policy[] = [];
  for (const policy of policies) {
    const count = counts.get(policy.pointer) ?? 1;
    if (count > 1) report(policy.document.start, `the value at ${quoted(policy.pointer)} is written ${count} times`);
    else (doubled.touch(policy.document) ? left : kept).push(policy);
  }
  const unread = new Stretches(left.map(({ document }) => document));
  for (const key of duplicates) {
    if (unread.touch(key)) report(key.start, `the key ${quoted(key.value)} stands twice in one object`);
  }
  return { policies: kept, problems };
}
