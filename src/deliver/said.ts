import { count } from '../render/plain';
import { FROM_THE_PATCH } from './next-step';
import { isNothingToTell } from './note';
import type { ReviewPlan } from './plan';
import type { Commented } from './post-comments';
import type { Noted } from './post-note';
import type { Refusal } from './refusal';
import type { Tidied } from './tidy';

/** What became of each part of a review. */
export interface Outcomes {
  readonly commented: Commented;
  readonly noted: Noted;
  readonly tidied: Tidied;
}

/** What is said where another run does the work. */
export const MOVED = 'The pull request has a newer head: its own run will review it. Nothing was posted.';

const NEEDS = 'It needs `pull-requests: write`, and the token of a pull request from a fork only reads. ';

/** What is said where GitHub refused, or did not tell what it would take. */
export function refusalWords({ words, kind }: Pick<Refusal, 'words' | 'kind'>, what = 'suggestions were'): string {
  const why = kind === 'locked' ? 'the conversation is locked' : `GitHub ${words}`;
  const help = kind === 'forbidden' ? NEEDS : kind === 'limited' ? 'Run again in an hour. ' : '';
  return `No ${what} posted: ${why}. ${help}${FROM_THE_PATCH}`;
}

/** What is said where all stands as it should. */
export function settledWords(plan: ReviewPlan): string {
  return join(settled(plan), declinedWords(plan), keptWords(plan));
}

function settled({ standing, closed, declined, outside, memory, next }: ReviewPlan): string {
  if (standing.length + closed.length + declined.length > 0) {
    return memory.threads.some(({ thread }) => thread.resolvedBy !== null)
      ? 'All suggestions were made on this pull request before; a thread that was resolved is not opened again.'
      : 'Nothing new: what stands on the lines still holds.';
  }
  if (outside.length > 0) return 'The note on this pull request lists all that was found.';
  return `Nothing to suggest on the lines of this pull request. ${next}`;
}

/** What is said of a run that posts nothing by request. */
export function dryRunWords({ comments, rewrites, removals, outside, next }: ReviewPlan): string {
  if (comments.length + rewrites.length + removals.length + outside.length === 0) {
    return `Dry run: there is nothing to suggest on the lines of this pull request. ${next}`;
  }
  const would = (number: number, what: string) =>
    number === 0 ? '' : `${count(number, 'suggestion')} would be ${what}.`;
  const note = outside.length === 0 ? '' : `A note would list ${count(outside.length, 'finding')}.`;
  const parts = [
    would(comments.length, 'posted'),
    would(rewrites.length, 'updated'),
    would(removals.length, 'taken back'),
    note,
  ];
  return `Dry run: ${join(...parts)}`;
}

/** What is said after a review. */
export function outcomeWords(plan: ReviewPlan, outcomes: Outcomes): string {
  const { tidied, noted } = outcomes;
  const removed = tidied.removed;
  const changed = tidied.rewritten.length;
  return join(
    commentWords(plan, outcomes),
    changed === 0 ? '' : `Updated ${count(changed, 'suggestion')}.`,
    removed === 0
      ? ''
      : `Took back ${count(removed, 'suggestion')} that ${removed === 1 ? 'no longer holds' : 'no longer hold'}.`,
    noteWords(noted),
    declinedWords(plan),
    keptWords(plan),
    tidyWords(tidied),
  );
}

function tidyWords({ undone, trouble }: Tidied): string {
  if (undone === 0) return '';
  const why = trouble === null ? '' : `GitHub ${trouble.words}: `;
  return `${why}${count(undone, 'older comment')} could not be brought up to date. The next run tries again.`;
}

function commentWords(plan: ReviewPlan, { commented, noted, tidied }: Outcomes): string {
  const { posted, refused, unsaid, trouble, unknown } = commented;
  const lines =
    refused.length === 0 ? '' : `GitHub refused the lines of ${count(refused.length, 'suggestion')}. ${FROM_THE_PATCH}`;
  if (trouble && unknown)
    return `GitHub ${trouble.words}: whether the suggestions were posted is not known. ${FROM_THE_PATCH}`;
  if (trouble && posted.length === 0) return join(refusalWords(trouble), lines);
  const rest =
    trouble === null
      ? ''
      : `GitHub ${trouble.words}: ${count(unsaid.length, 'suggestion')} could not be posted. ${FROM_THE_PATCH}`;
  const take = posted.length === 1 ? 'take it, or resolve its thread' : 'take them, or resolve their threads';
  if (posted.length > 0) return join(`Posted ${count(posted.length, 'suggestion')}: ${take}.`, rest, lines);
  if (lines !== '') return lines;
  if (tidied.rewritten.length + tidied.removed > 0) return '';
  if (noted.did !== null && (noted.did === 'removed' || noted.told.length > 0 || noted.remarks === 0)) return '';
  if (noted.trouble || tidied.trouble) return '';
  return settled(plan);
}

function noteWords({ did, told, remarks, trouble, undone }: Noted): string {
  if (trouble && undone === 'delete') return `The note could not be removed: GitHub ${trouble.words}.`;
  if (trouble && undone === 'rewrite') {
    return `The note could not be brought up to date: GitHub ${trouble.words}. ${FROM_THE_PATCH}`;
  }
  if (trouble) return refusalWords(trouble, 'note was');
  if (did === 'removed') return 'Removed the note, which had nothing left to say.';
  if (did === null) return '';
  if (told.length === 0) {
    return remarks === 0 ? 'A note says what the gate says.' : `A note says what is left to decide.`;
  }
  return `${did === 'posted' ? 'A note lists' : 'The note now lists'} ${count(told.length, 'finding')} outside the suggestions.`;
}

function declinedWords({ declined }: ReviewPlan): string {
  if (declined.length === 0) return '';
  return `${count(declined.length, 'finding')} that people declined ${declined.length === 1 ? 'is' : 'are'} not raised again.`;
}

function keptWords(plan: ReviewPlan): string {
  const { complete, kept, memory } = plan;
  const stays = kept > 0 || (isNothingToTell(plan, []) && memory.notes.length > 0);
  return complete || !stays ? '' : 'Not everything could be analysed, so nothing that was said before was removed.';
}

function join(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' ');
}
