import { isPrincipal } from '../configuration/principal';
import { problem, type Read } from '../problem';

/** A tag that a role or user must have. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** Where the evidence is to come from. */
export type Origin =
  /** Without an ARN the only analyzer of unused access in the region; without accounts those of all. */
  | { readonly kind: 'analyzer'; readonly arn: string | null; readonly accounts: readonly string[] }
  /** Last-accessed data of roles and users, by ARN or by a role's bare name. */
  | { readonly kind: 'principals'; readonly principals: readonly string[] }
  | { readonly kind: 'all-roles' };

/** Everything that one can ask of `collect`. */
export interface Wanted {
  readonly origin: Origin;
  /** Null where the environment says it. */
  readonly region: string | null;
  readonly tags: readonly Tag[];
  /** The file to write, `-` for standard output. */
  readonly output: string;
}

/** What flags and inputs say, before it is understood. */
export interface Given {
  readonly analyzer: string | null;
  readonly region: string | null;
  readonly accounts: readonly string[];
  readonly tags: readonly string[];
  readonly lastAccessed: readonly string[];
  readonly allRoles: boolean;
  readonly output: string;
}

/** The file that is written where none is named. */
export const DEFAULT_OUTPUT = 'refine-iam-report.json';

const ANALYZER = /^arn:aws[a-z-]*:access-analyzer:([a-z0-9-]+):\d{12}:analyzer\/[\w.-]{1,255}$/;

/** Understands what flags or inputs say; messages name them without dashes, as both faces do. */
export function readWanted(given: Given): Read<Wanted> {
  const { analyzer, accounts, lastAccessed, allRoles, output } = given;
  if (output === '') return usage('`output` is empty', 'name a file, or `-` for standard output');
  if (output.endsWith('/')) return usage(`\`output\` is \`${output}\`, which names a folder`, 'name a file in it');
  const origin = readOrigin(given);
  if (!origin.ok) return origin;
  if (origin.value.kind !== 'analyzer' && (analyzer !== null || accounts.length > 0)) {
    const which = analyzer === null ? 'account' : 'analyzer';
    const other = allRoles ? 'all-roles' : 'last-accessed';
    return usage(`\`${which}\` and \`${other}\` exclude each other`, 'last-accessed data needs no analyzer');
  }
  if (allRoles && lastAccessed.length > 0)
    return usage('`all-roles` and `last-accessed` exclude each other', 'give one');
  const region = readRegion(given);
  if (!region.ok) return region;
  const tags: Tag[] = [];
  for (const text of given.tags) {
    const at = text.indexOf('=');
    if (at < 1) return usage(`\`resource-tag\` is \`${text}\``, 'write it as `KEY=VALUE`');
    tags.push({ key: text.slice(0, at), value: text.slice(at + 1) });
  }
  return { ok: true, value: { origin: origin.value, region: region.value, tags, output } };
}

function readOrigin({ analyzer, accounts, lastAccessed, allRoles }: Given): Read<Origin> {
  if (allRoles) return { ok: true, value: { kind: 'all-roles' } };
  const stranger = lastAccessed.find(text => !isPrincipal(text));
  if (stranger !== undefined) {
    return usage(`\`last-accessed\` is \`${stranger}\``, 'give a role by name or ARN, or a user by ARN');
  }
  if (lastAccessed.length > 0) return { ok: true, value: { kind: 'principals', principals: lastAccessed } };
  if (analyzer !== null && !ANALYZER.test(analyzer)) {
    const example = '`arn:aws:access-analyzer:us-east-1:111122223333:analyzer/NAME`';
    return usage(`\`analyzer\` is \`${analyzer}\`, which is no ARN of an analyzer`, `give one such as ${example}`);
  }
  const account = accounts.find(text => !/^\d{12}$/.test(text));
  if (account !== undefined) return usage(`\`account\` is \`${account}\``, 'an account is a number of 12 digits');
  return { ok: true, value: { kind: 'analyzer', arn: analyzer, accounts } };
}

/** An analyzer lives in the region that its ARN names. */
function readRegion({ analyzer, region }: Given): Read<string | null> {
  if (region !== null && !/^[a-z]{2}[a-z0-9-]*-\d+$/.test(region)) {
    return usage(`\`region\` is \`${region}\``, 'give one such as `us-east-1`');
  }
  const own = analyzer === null ? null : (ANALYZER.exec(analyzer)?.[1] ?? null);
  if (own !== null && region !== null && own !== region) {
    return usage(`the analyzer is in \`${own}\`, and \`region\` is \`${region}\``, 'leave `region` out');
  }
  return { ok: true, value: own ?? region };
}

function usage(message: string, help: string): Read<never> {
  return { ok: false, problem: problem('error', 'usage', message, { help }) };
}
