import { digest, turns } from '../../audit/digest';
import type { Problem, ProblemCode } from '../../problem';
import { messageText, resultOf, type Weighed } from './result';
import type { Kind, Rule } from './rules';

/** The problems that have a place in the repository: GitHub shows results, and of notifications nothing. */
export function problemResults(problems: readonly Problem[]): readonly Weighed[] {
  const turn = turns();
  return problems.flatMap(({ code, severity, path, line, column, message, help }): Weighed[] => {
    if (severity === 'note' || path === null || !IN_FILES.has(code)) return [];
    const about: Kind = { kind: 'problem', code, level: severity };
    const words = JSON.stringify([code, path, message]);
    const fingerprint = digest([code, message, turn(words)]);
    const place = line === null ? null : { startLine: line, startColumn: column ?? 1 };
    const text = `${message}${help === null ? '' : `: ${help}`}`;
    const result = (ruleIndex: number, rule: Rule) =>
      resultOf({ ruleIndex, rule, path, region: place, fingerprint, message: text });
    return [{ about, actions: 0, path, line: line ?? 0, result }];
  });
}

/** What is wrong with files of the repository; the other problems are about evidence, catalogue and settings. */
const IN_FILES: ReadonlySet<ProblemCode> = new Set([
  ...(['unreadable-file', 'not-a-file', 'lost-policy', 'too-big', 'not-utf8', 'syntax', 'duplicate-key'] as const),
  ...(['misspelled-key', 'bad-statement', 'invalid-entry', 'empty-list', 'policy-size', 'policy-template'] as const),
  ...(['configuration', 'expired-keep', 'keep-comment', 'law-broken', 'write-failed'] as const),
]);

/** The other problems, as notifications. */
export function problemNotifications(problems: readonly Problem[]): readonly object[] {
  return problems.flatMap(({ code, severity, path, message, help }) =>
    severity === 'note' || (path !== null && IN_FILES.has(code))
      ? []
      : [notification(severity, `${path === null ? '' : `${path}: `}${message}${help === null ? '' : `: ${help}`}`)],
  );
}

/** A notification that a run has for whoever reads its log. */
export function notification(level: 'error' | 'warning', text: string) {
  return { level, message: { text: messageText(text) } };
}
