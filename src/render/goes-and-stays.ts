import { mostHarmfulFirst } from '../catalogue/access-level';
import type { Catalogue } from '../catalogue/universe';
import { readEntry } from '../iam/entry';
import { fold } from '../iam/name';
import { grantedActions } from '../refine/granted';
import { code } from './markup';
import { count, grouped } from './plain';
import { changedEntries, splitEntry, type Told } from './statement-words';

/** How many actions a line names before it counts. */
const NAMED = 2;

/** Two lines on what a statement, or a run of its list, loses and keeps. */
export function goesAndStays(told: Told, universe: Catalogue): string {
  const goes = `**Goes:** ${whatGoes(told, universe)}`;
  if (told.statement.verdict === 'emptied') return `${goes}\n**Stays:** nothing, so the whole statement goes`;
  const stays = stayingActions(told, universe);
  const unknown = told.entries.filter(entry => entry.reason === 'unknown').length;
  if (stays.size + unknown === 0) return `${goes}\n**Stays:** all other entries`;
  const untracked = [...stays].filter(([, isUntracked]) => isUntracked).map(([name]) => name);
  const note = untracked.length === 0 ? '' : `; AWS does not track ${howMany(untracked, stays)} (${some(untracked)})`;
  const more = unknown === 0 ? '' : `; and ${count(unknown, 'entry', 'entries')} that the catalogue does not know`;
  const others = told.isPart && !splitEntry(told) ? ', and all other entries' : '';
  return `${goes}\n**Stays:** ${grouped(stays.size)}${note}${more}${others}`;
}

/** The first names, bare where all are of one service, and how many more. */
export function some(actions: readonly string[], written: (action: string) => string = nameIn(actions)): string {
  const named = actions.slice(0, NAMED).map(written);
  return [...named, ...(actions.length > NAMED ? [`${grouped(actions.length - NAMED)} more`] : [])].join(', ');
}

function nameIn(actions: readonly string[]): (action: string) => string {
  const services = new Set(actions.map(action => action.split(':')[0]));
  return action => code(services.size === 1 ? (action.split(':')[1] ?? action) : action);
}

/** The actions that go, the most harmful first; where none does, the entries, which others still hold. */
function whatGoes(told: Told, universe: Catalogue): string {
  if (told.removed.length > 0) return some(mostHarmfulFirst(told.removed, universe));
  const entries = changedEntries(told).map(({ entry }) => entry);
  return `${some(entries, code)}; other entries still grant the same`;
}

/** What is granted after, by full name, and whether AWS does not track it: of the pattern that changes, where it is all that does. */
function stayingActions(told: Told, universe: Catalogue): ReadonlyMap<string, boolean> {
  const removed = new Set(told.removed.map(fold));
  const split = splitEntry(told);
  const entries = split ? [split.entry] : told.entries.flatMap(entry => entry.becomes);
  const stays = new Map<string, boolean>();
  for (const entry of entries) {
    for (const { service, actions } of grantedActions(readEntry(entry), universe)) {
      for (const action of actions) {
        const name = `${service.prefix}:${action.name}`;
        if (!removed.has(fold(name))) stays.set(name, action.tracked === false);
      }
    }
  }
  return stays;
}

function howMany(untracked: readonly string[], stays: ReadonlyMap<string, boolean>): string {
  if (untracked.length < stays.size) return `${grouped(untracked.length)} of them`;
  return stays.size === 1 ? 'it' : 'any of them';
}
