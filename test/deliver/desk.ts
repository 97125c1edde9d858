import type { Conversation, GitHub, Note, PullFile, ReviewComment, Thread } from '../../src/ports';

/** What a call is to be rejected with, and whether it takes effect all the same. */
interface Fault {
  readonly error: Error;
  readonly after?: 'commit';
}

/** GitHub's answer with a status, as the client rejects with it; 0 stands for no answer at all. */
export function answer(status: number, headers: Readonly<Record<string, string>> = {}): Error {
  const response = status === 0 ? undefined : { headers };
  return Object.assign(new Error(`status ${status}`), { status: status || 500, response });
}

/** A pull request in memory that does what the port says, and keeps count of what was asked of it. */
export class Desk implements GitHub {
  head = 'head';
  threads: Thread[] = [];
  notes: Note[] = [];
  readonly writers = new Set(['ann']);
  /** Every call that wrote or would have written, in order. */
  readonly writes: string[] = [];
  readonly asked: string[] = [];
  private readonly faults = new Map<keyof GitHub, (Fault | null)[]>();
  private last = 100;

  /** The next calls of a kind fail so; null lets one through. */
  fail(kind: keyof GitHub, ...faults: readonly (Fault | Error | null)[]): void {
    const all = faults.map(one => (one instanceof Error ? { error: one } : one));
    this.faults.set(kind, [...(this.faults.get(kind) ?? []), ...all]);
  }

  /** Changes what is known of the thread about a comment. */
  change(at: number, change: Partial<Thread>): void {
    this.threads = this.threads.map((thread, index) => (index === at ? { ...thread, ...change } : thread));
  }

  private async do<T>(kind: keyof GitHub, shown: string, act: () => T): Promise<T> {
    if (shown !== '') this.writes.push(shown);
    const fault = this.faults.get(kind)?.shift();
    if (fault && fault.after === undefined) throw fault.error;
    const value = act();
    if (fault) throw fault.error;
    return value;
  }

  private begin({ path, body, line, start_line }: ReviewComment): void {
    const id = ++this.last;
    const place = { path, line, startLine: start_line ?? null, outdated: false, minimized: false };
    this.threads.push({ id, node: `N${id}`, body, ...place, resolvedBy: null, dislikedBy: [], replied: false });
  }

  heads = () => this.do('heads', '', () => ({ head: this.head, open: true, branch: 'main' }));
  files = async (): Promise<readonly PullFile[]> => [];
  origin = async () => ({ tip: 'tip', mergeBase: 'base' });
  tree = async () => new Map();
  folders = async () => new Map();
  blob = async () => Buffer.alloc(0);
  conversation = () =>
    this.do('conversation', '', (): Conversation => {
      this.asked.push('conversation');
      return { threads: this.threads, notes: this.notes };
    });
  mayWrite = async (login: string) => {
    this.asked.push(login);
    return this.writers.has(login);
  };
  review = (_commit: string, _body: string, comments: readonly ReviewComment[]) =>
    this.do('review', `review of ${comments.length}`, () => {
      for (const one of comments) this.begin(one);
      return 'review-url';
    });
  comment = (_commit: string, one: ReviewComment) =>
    this.do('comment', `comment on ${one.path}:${one.line}`, () => this.begin(one));
  rewriteComment = (id: number, body: string) =>
    this.do('rewriteComment', `rewrite ${id}`, () => {
      this.threads = this.threads.map(one => (one.id === id ? { ...one, body } : one));
    });
  deleteComment = (id: number) =>
    this.do('deleteComment', `delete ${id}`, () => {
      this.threads = this.threads.filter(one => one.id !== id);
    });
  minimizeComment = (node: string) =>
    this.do('minimizeComment', `minimize ${node}`, () => {
      this.threads = this.threads.map(one => (one.node === node ? { ...one, minimized: true } : one));
    });
  note = (body: string) =>
    this.do('note', 'note', () => {
      const id = ++this.last;
      this.notes.push({ id, body, url: `note-${id}` });
      return `note-${id}`;
    });
  rewriteNote = (id: number, body: string) =>
    this.do('rewriteNote', `rewrite note ${id}`, () => {
      this.notes = this.notes.map(one => (one.id === id ? { ...one, body } : one));
    });
  deleteNote = (id: number) =>
    this.do('deleteNote', `delete note ${id}`, () => {
      this.notes = this.notes.filter(one => one.id !== id);
    });
}
