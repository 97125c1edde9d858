import type { Problem } from '../problem';
import type { MapNode, Node, StringNode } from '../source/tree';
import { type Boundaries, blockedAt, type Resource, resourceType } from './cloudformation';
import { isStatementKey, type ReadDocument, readDocument, readStatements } from './document';
import { branchesOf, functionName } from './document-literal';
import type { Reading } from './document-reading';
import { looksLikePolicy, readEmbedded, readEscaped } from './embedded';
import { isDocument, isMissingDocument, type Step } from './nested-document';
import { type Path, pointerOf } from './nested-path';
import { areStatements } from './nested-statement';
import { takesTemplates, templateNotes } from './sam';
import type { Policy } from './statement';

/** What a walk starts from. */
export interface Start {
  readonly root: Node;
  readonly path: Path | null;
  readonly how: Reading;
  readonly boundaries: Boundaries;
  /** Values that are lists of statements whatever stands there. */
  readonly lists: readonly Node[];
}

/** The policies below a value, in the order of the text, and the trouble met in them. */
export interface Nested {
  readonly policies: readonly Policy[];
  readonly problems: readonly Problem[];
  /** Keys that stand twice in a document that stands in a string. */
  readonly duplicateKeys: readonly StringNode[];
}

/**
 * Finds every policy below a value at any depth: documents, statements without one, documents in strings. Those of a
 * CloudFormation resource are what its type and attribute make of them.
 */
export function locateNested(start: Start): Nested {
  return new Walk(start).run();
}

class Walk {
  readonly #start: Start;
  readonly #lists: ReadonlySet<Node>;
  readonly #policies: Policy[] = [];
  readonly #problems: Problem[] = [];
  readonly #duplicates: StringNode[] = [];
  readonly #open: Step[] = [];

  constructor(start: Start) {
    this.#start = start;
    this.#lists = new Set(start.lists);
  }

  run(): Nested {
    const { root, path, how } = this.#start;
    this.#push([{ node: root, path, how, within: null }]);
    for (let step = this.#open.pop(); step; step = this.#open.pop()) this.#push(this.#visit(step));
    return { policies: this.#policies, problems: this.#problems, duplicateKeys: this.#duplicates };
  }

  /** Takes what stands at a step; the steps that follow from it. */
  #visit(step: Step): readonly Step[] {
    const { node, path, how } = step;
    if (this.#lists.has(node) || areStatements(node, how) || isMissingDocument(step)) {
      this.#take(readStatements(node, pointerOf(path), how));
      return [];
    }
    const branches = branchesOf(node);
    if (branches) {
      const list: Path = { parent: path, token: 'Fn::If' };
      return branches.map((branch, at) => below(step, branch.node, { parent: list, token: at + 1 }));
    }
    switch (node.kind) {
      case 'map':
        return this.#map(node, step);
      case 'list':
        return node.items.map((item, token) => below(step, item, { parent: path, token }));
      case 'call':
        return node.args.map(arg => below(step, arg, { parent: path, token: functionName(node.name) }));
      case 'string':
        return this.#string(node, step);
      case 'other':
        return [];
    }
  }

  #map(node: MapNode, step: Step): readonly Step[] {
    const { path } = step;
    const isWhole = isDocument(node, step, path === this.#start.path);
    const type = resourceType(node);
    // why: what such a key brings in may be any part of the policy, or say whose it is
    const isUnclear = node.isOpen === true && (isWhole || type !== null || step.within !== null);
    const how = isUnclear ? unread(step.how) : step.how;
    if (isWhole) this.#take(readDocument(node, pointerOf(path), how));
    const resource = type ? { type, id: typeof path?.token === 'string' ? path.token : null } : null;
    return node.entries
      .filter(({ key }) => !isWhole || !isStatementKey(key.value))
      .flatMap(({ key, value }) => {
        const inner = below({ ...step, how }, value, { parent: path, token: key.value });
        return resource && key.value === 'Properties' ? this.#properties(resource, value, inner) : [inner];
      });
  }

  /** The attributes of a resource, each with what a policy below it is for. */
  #properties(resource: Resource, properties: Node, { path, how }: Step): readonly Step[] {
    if (properties.kind !== 'map') return [];
    const isOpen = properties.isOpen === true || how.blocked === 'not-literal';
    return properties.entries.map(({ key, value }): Step => {
      const attribute = key.value;
      if (attribute === 'Policies' && takesTemplates(resource.type)) {
        for (const note of templateNotes(value, how)) this.#problems.push(note);
      }
      const blocked = blockedAt(resource, attribute, this.#start.boundaries) ?? (isOpen ? 'not-literal' : null);
      const place: Path = { parent: path, token: attribute };
      return { node: value, path: place, how: { ...how, blocked }, within: { resource, attribute } };
    });
  }

  #string(node: StringNode, { path, how, within }: Step): readonly Step[] {
    if (!looksLikePolicy(node.value)) return [];
    const embedded = node.inner ? readEmbedded(node.inner, how) : null;
    if (embedded) {
      for (const key of embedded.duplicateKeys) this.#duplicates.push(key);
      return [{ node: embedded.root, path, how: embedded.how, within }];
    }
    const policy = readEscaped(node, pointerOf(path), how);
    if (policy) this.#policies.push(policy);
    return [];
  }

  #take({ policy, problems }: ReadDocument): void {
    if (policy) this.#policies.push(policy);
    for (const found of problems) this.#problems.push(found);
  }

  /** The first of the steps is taken next. */
  #push(steps: readonly Step[]): void {
    for (let at = steps.length - 1; at >= 0; at--) this.#open.push(steps[at] as Step);
  }
}

function unread(how: Reading): Reading {
  return { ...how, blocked: how.blocked ?? 'not-literal' };
}

function below(step: Step, node: Node, path: Path): Step {
  return { node, path, how: step.how, within: step.within };
}
