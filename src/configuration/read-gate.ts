import { quoted } from '../input/quoted';
import type { Node } from '../source/tree';
import { type Configuration, FAIL_ON } from './configuration';
import { nearest } from './nearest';
import type { Reader } from './reader';

const KEYS = ['fail-on', 'expired-keeps'];
const EXPIRED = ['fail', 'warn'] as const;

/** Reads `gate`: when a run says no, by itself or under `fail-on`, and whether a keep rule that expired is a reason. */
export function readGate(node: Node | undefined, reader: Reader): Pick<Configuration, 'gate' | 'expiredKeeps'> {
  const none = { gate: null, expiredKeeps: 'warn' } as const;
  if (!node) return none;
  if (node.kind !== 'map') return { ...none, gate: oneOf(node, '`gate`', FAIL_ON, reader) };
  const keys = reader.keys(node, '`gate`', KEYS);
  const [failOn, expired] = [keys?.get('fail-on'), keys?.get('expired-keeps')];
  return {
    gate: failOn ? oneOf(failOn, '`fail-on`', FAIL_ON, reader) : null,
    expiredKeeps: (expired && oneOf(expired, '`expired-keeps`', EXPIRED, reader)) ?? 'warn',
  };
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
