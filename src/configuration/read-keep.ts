import { readEntry } from '../iam/entry';
import { quoted } from '../input/quoted';
import { DAY } from '../input/time';
import type { Node } from '../source/tree';
import type { KeepRule } from './configuration';
import { readDay } from './day';
import { isPrincipalPattern } from './principal';
import { checkGlob } from './read-principals';
import type { Reader } from './reader';

/** The longest reason, in characters: it is shown beside what it keeps. */
export const LONGEST_REASON = 300;

const KEYS = ['actions', 'principals', 'files', 'reason', 'expires', 'owner'];
const ACTIONS = '`s3:PutBucketPolicy`, or several: `[s3:Get*, s3:PutBucketPolicy]`';
const PRINCIPALS = '`MyRole`, or several: `[deploy-*, arn:aws:iam::111122223333:role/RoleB]`';
const FILES = '`iam/prod/**`, or several in a list';
const OWNER = '`owner: platform team`';
const REASON = '`reason: quarterly restore drill`';
/** How the last day of a rule is written. */
export const DAY_FORM = '`2027-03-31`, the last day on which it keeps';

/** Reads one rule of `keep`, which messages call `what`, of a file; null where a mistake makes it useless. */
export function readKeepRule(
  node: Node,
  { what, path }: { readonly what: string; readonly path: string },
  reader: Reader,
): KeepRule | null {
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
    ? readLine(reasonNode, `\`reason\` of ${what}`, { example: REASON, help: `say why it stays: ${REASON}` }, reader)
    : missing('reason', `say why it stays: ${REASON}`);
  const until = expiresNode ? readExpires(expiresNode, `\`expires\` of ${what}`, reader) : null;
  const [principalsNode, filesNode, ownerNode] = [keys.get('principals'), keys.get('files'), keys.get('owner')];
  const principals = principalsNode ? readNames(principalsNode, `\`principals\` of ${what}`, reader) : [];
  const files = filesNode ? reader.texts(filesNode, `\`files\` of ${what}`, FILES) : [];
  for (const glob of files ?? []) checkGlob(glob, reader);
  const owner = ownerNode
    ? readLine(ownerNode, `\`owner\` of ${what}`, { example: OWNER, help: `name who answers for it: ${OWNER}` }, reader)
    : null;
  if (!actions || reason === null || !principals || !files) return null;
  return {
    actions,
    principals,
    files: files.map(one => one.value),
    reason,
    owner,
    until,
    path,
    beside: false,
    ...reader.at(node.start),
  };
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

function readNames(node: Node, what: string, reader: Reader): readonly string[] | null {
  return (
    reader.texts(node, what, PRINCIPALS)?.map(({ value, start }) => {
      if (!isPrincipalPattern(value)) {
        reader.refuse(start, `${quoted(value)} is no principal`, `write a name or an ARN; \`*\` is any text in it`);
      }
      return value;
    }) ?? null
  );
}

interface Words {
  readonly example: string;
  readonly help: string;
}

function readLine(node: Node, what: string, { example, help }: Words, reader: Reader): string | null {
  const text = reader.text(node, what, example);
  if (!text) return null;
  if (text.value.trim() === '') return reader.refuse(text.start, `${what} is empty`, help);
  if ([...text.value].length > LONGEST_REASON) {
    return reader.refuse(text.start, `${what} has more than ${LONGEST_REASON} characters`, 'write it shorter');
  }
  return text.value.trim().replace(/\s+/g, ' ');
}

function readExpires(node: Node, what: string, reader: Reader): number | null {
  const text = reader.text(node, what, DAY_FORM);
  if (!text) return null;
  const day = readDay(text.value, DAY_FORM);
  if (typeof day === 'number') return day + DAY;
  return reader.refuse(text.start, `${what} is ${quoted(text.value)}, which is no day`, day.help);
}
