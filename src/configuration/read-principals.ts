import { quoted } from '../input/quoted';
import type { Node, StringNode } from '../source/tree';
import type { PrincipalRule } from './configuration';
import { globFault } from './glob';
import { capturesIn, filled } from './glob-captures';
import { nearest } from './nearest';
import { isPrincipal } from './principal';
import type { Reader } from './reader';

const EXAMPLE = '`MyRole`, or several: `[RoleA, arn:aws:iam::111122223333:role/RoleB]`';
const ACCOUNTS = '`["111122223333"]`, each in quotes';
const KEYS = ['principals', 'accounts'];

/** Reads `principals`: globs of files, and whose policies they hold. */
export function readPrincipals(node: Node | undefined, reader: Reader): readonly PrincipalRule[] {
  const map = node && reader.map(node, '`principals`');
  return (map?.entries ?? []).map(({ key, value }): PrincipalRule => {
    checkGlob(key, reader, 'captures');
    const captures = capturesIn(key.value);
    const what = `the principal of ${quoted(key.value)}`;
    const rule = { files: key.value, line: reader.line(key.start) };
    if (value.kind !== 'map') return { ...rule, principals: readNames(value, what, captures, reader), accounts: [] };
    const keys = reader.keys(value, `the rule of ${quoted(key.value)}`, KEYS);
    const names = keys?.get('principals');
    if (keys && !names)
      reader.refuse(value.start, `the rule of ${quoted(key.value)} has no \`principals\``, `name them: ${EXAMPLE}`);
    const principals = names ? readNames(names, what, captures, reader) : [];
    return { ...rule, principals, accounts: readAccounts(keys?.get('accounts'), '`accounts`', reader) };
  });
}

/** Reads a list of accounts; an account that is not written as a text could have lost its first zeros. */
export function readAccounts(node: Node | undefined, what: string, reader: Reader): readonly string[] {
  const accounts = (node && reader.texts(node, what, ACCOUNTS)) ?? [];
  for (const { value, start } of accounts) {
    if (!/^\d{12}$/.test(value)) reader.refuse(start, `${quoted(value)} is no account`, 'write its twelve digits');
  }
  return [...new Set(accounts.map(one => one.value))];
}

/** Notes what is wrong with a glob; captures may stand only where they are asked for. */
export function checkGlob({ value, start }: StringNode, reader: Reader, captures: 'captures' | null = null): void {
  const fault = globFault(value, captures);
  if (fault) reader.refuse(start, `the glob ${quoted(value)} ${fault.message}`, fault.help);
}

function readNames(node: Node, what: string, captures: readonly string[], reader: Reader): readonly string[] {
  const names = reader.texts(node, what, EXAMPLE) ?? [];
  for (const { value, start } of names) {
    const unknown = capturesIn(value).find(name => !captures.includes(name));
    if (unknown !== undefined) {
      const meant = nearest(unknown, captures);
      const help = meant
        ? `write \`{${meant}}\``
        : captures.length > 0
          ? `it has ${captures.map(name => `\`{${name}}\``).join(', ')}`
          : 'name a part of the glob so: `iam/{role}/*.json`';
      reader.refuse(start, `the glob has no capture \`{${unknown}}\``, help);
    } else if (!isPrincipal(filled(value.replace(/^(arn:[^:]*:iam::)\{[^}]*\}:/, `$1${'0'.repeat(12)}:`), () => 'x'))) {
      reader.refuse(start, `${quoted(value)} is no principal`, 'give a role or user: its ARN, or its bare name');
    }
  }
  return names.map(one => one.value);
}
