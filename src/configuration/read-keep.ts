import { readEntry } from '../iam/entry';
import { quoted } from '../input/quoted';
import { DAY, parseTime } from '../input/time';
import type { Node } from '../source/tree';
import type { KeepRule } from './configuration';
import type { Reader } from './reader';

/** The longest reason, in characters: it is shown beside what it keeps. */
export const LONGEST_REASON = 300;

const KEYS = ['actions', 'reason', 'expires'];
const ACTIONS = '`s3:PutBucketPolicy`, or several: `[s3:Get*, s3:PutBucketPolicy]`';
const REASON = '`reason: quarterly restore drill`';
const DAY_FORM = '`2027-03-31`, the last day on which it keeps';

/** Reads one rule of `keep`, such as `keep[0]`; null where a mistake makes it useless. */
export function readKeepRule(node: Node, what: string, reader: Reader): KeepRule | null {
  const keys = reader.keys(node, what, KEYS);
  if (!keys) return null;
  const missing = (key: string, help: string) => reader.refuse(node.start, `${what} has no \`${key}\``, help);
  const actionsNode = keys.get('actions');
  const reasonNode = keys.get('reason');
  const expiresNode = keys.get('expires');
  const actions = actionsNode
    ? readActions(actionsNode, `\`actions\` of ${what}`, reader)
    : missing('actions', `name what stays: ${ACTIONS}`);
  const reason = reasonNode
    ? readReason(reasonNode, `\`reason\` of ${what}`, reader)
    : missing('reason', `say why it stays: ${REASON}`);
  const until = expiresNode ? readExpires(expiresNode, `\`expires\` of ${what}`, reader) : null;
  return actions && reason !== null ? { actions, reason, until, line: reader.line(node.start) } : null;
}

function readActions(node: Node, what: string, reader: Reader): readonly string[] | null {
  return (
    reader.texts(node, what, ACTIONS)?.flatMap(({ value, start }) => {
      const { kind } = readEntry(value);
      if (kind === 'exact' || kind === 'pattern') return [value];
      const help = 'write `service:Action`; `*` and `?` may stand in the action only';
      if (kind === 'invalid') reader.refuse(start, `${quoted(value)} is no action`, help);
      else reader.refuse(start, `${quoted(value)} would keep everything`, 'name what is to stay, service by service');
      return [];
    }) ?? null
  );
}

function readReason(node: Node, what: string, reader: Reader): string | null {
  const text = reader.text(node, what, REASON);
  if (!text) return null;
  if (text.value.trim() === '') return reader.refuse(text.start, `${what} is empty`, `say why it stays: ${REASON}`);
  if ([...text.value].length > LONGEST_REASON) {
    return reader.refuse(text.start, `${what} has more than ${LONGEST_REASON} characters`, 'write it shorter');
  }
  return text.value.trim().replace(/\s+/g, ' ');
}

function readExpires(node: Node, what: string, reader: Reader): number | null {
  const text = reader.text(node, what, DAY_FORM);
  if (!text) return null;
  const day = /^\d{4}-\d\d-\d\d$/.test(text.value) ? parseTime(text.value) : null;
  if (day !== null) return day + DAY;
  return reader.refuse(text.start, `${what} is ${quoted(text.value)}, which is no day`, `write it as ${DAY_FORM}`);
}
