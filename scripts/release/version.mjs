// Versions as https://semver.org orders them; a tag is `v` and a version.

const NUMBER = '(0|[1-9][0-9]*)';
const VERSION = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-([0-9a-z]+(?:\\.[0-9a-z]+)*))?$`);

/** `{text, numbers, pre}` of a version such as `1.2.3` or `1.2.3-rc.1`; null for any other text, also for build metadata. */
export function parseVersion(text) {
  const [, major, minor, patch, pre] = VERSION.exec(text) ?? [];
  if (patch === undefined || pre?.split('.').some(part => /^0\d+$/.test(part))) return null;
  return { text, numbers: [major, minor, patch].map(Number), pre: pre?.split('.') ?? [] };
}

/** The version that a tag such as `v1.2.3` names; null for any other tag, `v1` too. */
export function versionOfTag(tag) {
  return tag.startsWith('v') ? parseVersion(tag.slice(1)) : null;
}

/** Whether a version is one to try before a release. */
export function isPrerelease({ pre }) {
  return pre.length > 0;
}

/** Orders versions by precedence, the lower first. */
export function byPrecedence(one, other) {
  const at = one.numbers.findIndex((number, index) => number !== other.numbers[index]);
  if (at >= 0) return one.numbers[at] - other.numbers[at];
  if (one.pre.length === 0 || other.pre.length === 0) return other.pre.length - one.pre.length;
  for (const [index, part] of one.pre.entries()) {
    const order = byPart(part, other.pre[index]);
    if (order !== 0) return order;
  }
  return one.pre.length - other.pre.length;
}

function byPart(one, other) {
  if (other === undefined || one === other) return other === undefined ? 1 : 0;
  const [these, those] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (these && those) return Number(one) - Number(other);
  if (these !== those) return these ? -1 : 1;
  return one < other ? -1 : 1;
}
