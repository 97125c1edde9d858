// What came and went between two texts of the catalogue, and how a pull request says it.
import { byCodePoint } from '../packages.mjs';
import { readCatalogueText } from './text.mjs';

// why: GitHub takes 65,536 characters in the description of a pull request, and what is said around the lists needs some
const MOST = 50_000;

/**
 * Compares two texts of the catalogue: `{before, after}` are their headers, `added` and `removed` the services with their actions,
 * `changed` what became of a service that both have: names added and removed, and names whose level or tracking is another now.
 */
export function compareCatalogues(beforeText, afterText) {
  const [before, after] = [readCatalogueText(beforeText), readCatalogueText(afterText)];
  const only = (these, those) => [...these].filter(([key]) => !those.has(key)).sort(byFirst);
  const whole = ([prefix, actions]) => ({ prefix, actions: [...actions.keys()] });
  return {
    before: before.header,
    after: after.header,
    added: only(after.services, before.services).map(whole),
    removed: only(before.services, after.services).map(whole),
    changed: [...after.services]
      .filter(([prefix]) => before.services.has(prefix))
      .sort(byFirst)
      .map(([prefix, actions]) => ({ prefix, ...changes(before.services.get(prefix), actions) }))
      .filter(({ prefix, ...lists }) => Object.values(lists).some(list => list.length > 0)),
  };
}

function changes(before, after) {
  const both = [...after].filter(([name]) => before.has(name)).sort(byFirst);
  const names = (these, those) => [...these.keys()].filter(name => !those.has(name)).sort(byCodePoint);
  return {
    added: names(after, before),
    removed: names(before, after),
    levels: both
      .filter(([name, { level }]) => level !== before.get(name).level)
      .map(([name, { level }]) => ({ name, before: before.get(name).level, after: level })),
    tracking: both
      .filter(([name, { tracked }]) => tracked !== before.get(name).tracked)
      .map(([name, { tracked }]) => ({ name, tracked })),
  };
}

function byFirst([a], [b]) {
  return byCodePoint(a, b);
}

/** One line that says how much came and went, for people who read no further. */
export function summaryOf({ before, after, added, removed, changed }) {
  const sum = key => changed.reduce((total, service) => total + service[key].length, 0);
  const actions = services => services.reduce((total, service) => total + service.actions.length, 0);
  const parts = [
    counted(added.length, 'service', 'came'),
    counted(removed.length, 'service', 'went'),
    counted(sum('added') + actions(added), 'action', 'came'),
    counted(sum('removed') + actions(removed), 'action', 'went'),
    counted(sum('levels'), 'action', 'changed the access level'),
    counted(sum('tracking'), 'action', 'changed whether AWS tracks its use'),
  ].filter(part => part !== null);
  const what = parts.length === 0 ? 'nothing came or went' : parts.join(', ');
  return `${number(before.actions)} actions of ${number(before.services)} services (${before.date}) became ${number(after.actions)} of ${number(after.services)} (${after.date}): ${what}.`;
}

function counted(count, noun, verb) {
  return count === 0 ? null : `${number(count)} ${noun}${count === 1 ? '' : 's'} ${verb}`;
}

function number(value) {
  return value.toLocaleString('en-US');
}

/** All of it in Markdown; what would be too long for the description of a pull request is counted instead, and said to be left out. */
export function describeComparison(comparison, most = MOST) {
  const { added, removed, changed } = comparison;
  const sections = [
    ['Services that came', added.map(({ prefix, actions }) => line(prefix, actions))],
    ['Services that went', removed.map(({ prefix, actions }) => line(prefix, actions))],
    ['Actions that came', lines(changed, 'added')],
    ['Actions that went', lines(changed, 'removed')],
    [
      'Access levels that changed',
      lines(changed, 'levels', ({ name, before, after }) => `\`${name}\` ${before} → ${after}`),
    ],
    [
      'Tracking that changed',
      lines(
        changed,
        'tracking',
        ({ name, tracked }) => `\`${name}\` ${tracked ? 'is tracked now' : 'is no longer tracked'}`,
      ),
    ],
  ].filter(([, found]) => found.length > 0);
  let text = `${summaryOf(comparison)}\n`;
  for (const [title, found] of sections) {
    let left = found.length;
    text += `\n### ${title}\n\n`;
    for (const one of found) {
      if (text.length + one.length > most) break;
      text += one;
      left -= 1;
    }
    if (left > 0) text += `- … of ${number(left)} more services; the diff of \`src/data/catalogue.txt\` has them\n`;
  }
  return text;
}

function lines(changed, key, shown = code) {
  return changed.filter(service => service[key].length > 0).map(service => line(service.prefix, service[key], shown));
}

// Names are letters, digits and hyphens (scripts/iam-data.mjs refuses all else), so that nothing in them is markup.
function line(prefix, items, shown = code) {
  return `- \`${prefix}\` (${number(items.length)}): ${items.map(shown).join(', ')}\n`;
}

function code(name) {
  return `\`${name}\``;
}
