import { quoted } from '../input/quoted';
import type { Node } from '../source/tree';
import { FAIL_ON } from './configuration';
import { type GateAsked, ON_OPEN, UNASKED } from './gate-rules';
import { forbidFault, MOST_ACTIONS, readLevel } from './gate-words';
import { nearest } from './nearest';
import type { Reader } from './reader';

const RULES = [
  'max-unused-actions',
  'max-unused-percent',
  'access-levels',
  'forbid',
  'unowned',
  'unread',
  'no-evidence',
] as const;
const KEYS = ['fail-on', ...RULES, 'expired-keeps'];
const EXPIRED = ['fail', 'warn'] as const;
const LEVELS = '`Write`, or several: `[Write, Permissions management]`';
const ENTRIES = '`"iam:*"`, or several: `["*", "iam:*"]`';

/** Reads `gate`: when a run says no, by itself or under `fail-on`, and how much is let by. */
export function readGate(node: Node | undefined, reader: Reader): GateAsked | null {
  if (!node) return null;
  if (node.kind !== 'map') return { ...UNASKED, failOn: oneOf(node, '`gate`', FAIL_ON, reader) };
  const keys = reader.keys(node, '`gate`', KEYS);
  const read = <T>(key: string, how: (value: Node, what: string) => T | null): T | null => {
    const value = keys?.get(key);
    return value ? how(value, `\`${key}\``) : null;
  };
  const failOn = read('fail-on', (value, what) => oneOf(value, what, FAIL_ON, reader));
  if (!keys?.has('fail-on') || failOn === 'never') refuseIdle(node, reader);
  return {
    failOn,
    mostActions: read('max-unused-actions', (value, what) => reader.count(value, what, MOST_ACTIONS)),
    mostPercent: read('max-unused-percent', (value, what) => reader.count(value, what, 100)),
    levels: read('access-levels', (value, what) => readLevels(value, what, reader)) ?? [],
    forbid: read('forbid', (value, what) => readForbid(value, what, reader)) ?? [],
    expiredKeeps: read('expired-keeps', (value, what) => oneOf(value, what, EXPIRED, reader)),
    unowned: read('unowned', (value, what) => oneOf(value, what, ON_OPEN, reader)),
    unread: read('unread', (value, what) => oneOf(value, what, ON_OPEN, reader)),
    noEvidence: read('no-evidence', (value, what) => oneOf(value, what, ON_OPEN, reader)),
  };
}

/** Refuses rules of a gate that looks at nothing: who wrote them relies on them. */
function refuseIdle(node: Extract<Node, { kind: 'map' }>, reader: Reader): void {
  for (const { key } of node.entries) {
    if (!RULES.some(rule => rule === key.value)) continue;
    const help = 'say what the gate looks at: `fail-on: added`, `touched` or `any`';
    reader.refuse(key.start, `${quoted(key.value)} needs \`fail-on\`, and without it there is no gate`, help);
  }
}

function readLevels(node: Node, what: string, reader: Reader): GateAsked['levels'] {
  const levels = (reader.texts(node, what, LEVELS) ?? []).flatMap(({ value, start }) => {
    const level = readLevel(value);
    if (typeof level === 'string') return [level];
    reader.refuse(start, level.message, level.help);
    return [];
  });
  return [...new Set(levels)];
}

function readForbid(node: Node, what: string, reader: Reader): readonly string[] {
  return (reader.texts(node, what, ENTRIES) ?? []).map(({ value, start }) => {
    const fault = forbidFault(value);
    if (fault) reader.refuse(start, fault.message, fault.help);
    return value;
  });
}

function oneOf<T extends string>(node: Node, what: string, known: readonly T[], reader: Reader): T | null {
  const words = known.map(one => `\`${one}\``).join(', ');
  const text = reader.text(node, what, `one of ${words}`);
  if (!text) return null;
  const found = known.find(one => one === text.value);
  if (found !== undefined) return found;
  const meant = nearest(text.value, known);
  return reader.refuse(
    text.start,
    `${what} is ${quoted(text.value)}`,
    meant ? `write \`${meant}\`` : `write one of ${words}`,
  );
}
