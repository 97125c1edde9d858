import type { GitHub } from '../ports';
import type { Outside } from './finding';
import { readMarker } from './marker';
import { noteOf, type PlannedNote } from './note';
import type { ReviewPlan } from './plan';
import { attempt, attemptRemoval, attemptTwice, type Refusal } from './refusal';

/** What became of the note. */
export interface Noted {
  readonly did: 'posted' | 'updated' | 'removed' | null;
  /** Where it stands, or null where there is none or its answer was lost. */
  readonly url: string | null;
  /** The findings that it lists. */
  readonly told: readonly Outside[];
  readonly trouble: Refusal | null;
}

const NOTHING: Noted = { did: null, url: null, told: [], trouble: null };

/** Brings the pull request's one note up to date: posted, written anew where it says something else, or deleted where there is nothing to say. */
export async function postNote(github: GitHub, plan: ReviewPlan, refused: readonly Outside[]): Promise<Noted> {
  const [standing, ...twins] = plan.memory.notes;
  for (const { note } of twins) {
    const gone = await attemptRemoval(() => github.deleteNote(note.id));
    if (!gone.ok) return { ...NOTHING, trouble: gone.refusal };
  }
  const wanted = noteOf(plan, refused);
  if (!wanted) {
    if (!standing || !plan.complete) return NOTHING;
    const gone = await attemptRemoval(() => github.deleteNote(standing.note.id));
    return gone.ok ? { ...NOTHING, did: 'removed' } : { ...NOTHING, trouble: gone.refusal };
  }
  const { body, content, told } = wanted;
  if (!standing) return create(github, plan, wanted, true);
  const { id, url } = standing.note;
  if (standing.mark.content === content) return { ...NOTHING, url, told };
  const written = await attemptTwice(() => github.rewriteNote(id, body));
  return written.ok ? { did: 'updated', url, told, trouble: null } : { ...NOTHING, trouble: written.refusal };
}

async function create(github: GitHub, plan: ReviewPlan, wanted: PlannedNote, again: boolean): Promise<Noted> {
  const { body, content, told } = wanted;
  const made = await attempt(() => github.note(body));
  if (made.ok) return { did: 'posted', url: made.value, told, trouble: null };
  if (made.refusal.kind !== 'unclear') return { ...NOTHING, trouble: made.refusal };
  const now = await attempt(() => github.conversation());
  if (!now.ok) return { ...NOTHING, trouble: made.refusal };
  const old = new Set(plan.memory.notes.map(({ note }) => note.id));
  const there = now.value.notes.find(note => {
    const mark = readMarker(note.body);
    return mark?.kind === 'note' && mark.content === content && !old.has(note.id);
  });
  if (there) return { did: 'posted', url: there.url, told, trouble: null };
  return again ? create(github, plan, wanted, false) : { ...NOTHING, trouble: made.refusal };
}
