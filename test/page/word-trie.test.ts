import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layOut, openable, opened } from '../../src/page/trie-layout';
import { type PictureNode, pictureOf } from '../../src/page/word-trie';
import { ROOT } from '../cli/run';

const NAMES = ['GetA', 'GetAB', 'GetBucketAcl', 'GetBucketPolicy', 'GetBucketPolicyStatus', 'GetJobTag', 'PutJob'];

function picture(pattern: string, unused: readonly string[], pieces: readonly string[], names = NAMES): PictureNode {
  const root = pictureOf({ pattern, names, unused: new Set(unused.map(name => names.indexOf(name))), pieces });
  if (!root) throw new Error('nothing is granted');
  return root;
}

function all(node: PictureNode): readonly PictureNode[] {
  return [node, ...node.children.flatMap(all)];
}

describe('the picture of a split wildcard', () => {
  const root = picture('Get*', ['GetBucketPolicy', 'GetBucketPolicyStatus'], ['GetA*', 'GetBucketAcl', 'GetJobTag']);
  const shown = all(root).map(({ path, label, state, chosen }) => [path, label, state, chosen]);

  it('has a node for every fork of the words, safe or not, and marks what was chosen', () => {
    expect(shown).toEqual([
      ['Get', '', 'mixed', null],
      ['GetA', 'A', 'used', 'GetA*'],
      ['GetAB', 'B', 'used', null],
      ['GetBucket', 'Bucket', 'mixed', null],
      ['GetBucketAcl', 'Acl', 'used', 'GetBucketAcl'],
      ['GetBucketPolicy', 'Policy', 'unused', null],
      ['GetBucketPolicyStatus', 'Status', 'unused', null],
      ['GetJobTag', 'JobTag', 'used', 'GetJobTag'],
    ]);
    expect(root.actions).toBe(6);
    expect(root.unused).toBe(2);
  });

  it('marks an action that stays though longer ones below it go', () => {
    const below = picture('Get*', ['GetBucketPolicyStatus'], ['GetA*', 'GetBucketAcl', 'GetBucketPolicy', 'GetJobTag']);
    const policy = all(below).find(({ path }) => path === 'GetBucketPolicy');
    expect([policy?.state, policy?.chosen, policy?.unused]).toEqual(['mixed', 'GetBucketPolicy', 1]);
  });

  it('follows patterns with a wildcard elsewhere', () => {
    const names = ['AttachLoadBalancers', 'AttachLoadBalancerTargets', 'DetachLoadBalancers', 'SetLoad'];
    const middle = picture('*LoadBalancer*', ['DetachLoadBalancers'], ['Attach*LoadBalancer*'], names);
    expect(all(middle).map(({ label, state, chosen }) => [label, state, chosen])).toEqual([
      ['', 'mixed', null],
      ['Attach', 'used', 'Attach*LoadBalancer*'],
      ['Load', 'used', null],
      ['BalancerTargets', 'used', null],
      ['Balancers', 'used', null],
      ['DetachLoadBalancers', 'unused', null],
    ]);
  });

  it('is null where nothing is granted', () => {
    expect(pictureOf({ pattern: 'Nothing*', names: NAMES, unused: new Set(), pieces: [] })).toBeNull();
  });
});

describe('its layout', () => {
  const line = readFileSync(join(ROOT, 'src/data/catalogue.txt'), 'latin1')
    .split('\n')
    .find(one => one.startsWith('ec2\t'));
  const names = [...(line ?? '').slice(4).matchAll(/[A-Z][A-Za-z0-9]*/g)].map(([name]) => name);
  const root = picture(
    '*',
    names.filter((_, at) => at % 3 === 0),
    [],
    names,
  );

  it('folds what is large, and unfolds to every action', () => {
    const folded = layOut(root, 'ec2:*', opened(root));
    expect(folded.nodes.length).toBeLessThan(120);
    expect(folded.nodes.some(({ isFolded }) => isFolded)).toBe(true);
    const whole = layOut(root, 'ec2:*', openable(root));
    expect(whole.nodes).toHaveLength(all(root).length);
    expect(all(root).filter(({ actions }) => actions === 1).length).toBeGreaterThan(500);
  });

  it('puts no node on another, and none outside', () => {
    const { nodes, width, height } = layOut(root, 'ec2:*', openable(root));
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    for (const node of nodes) {
      expect(node.x).toBeGreaterThan(0);
      expect(node.x + node.width).toBeLessThan(width);
      expect(node.y).toBeGreaterThan(0);
      expect(node.y).toBeLessThan(height);
    }
  });
});
