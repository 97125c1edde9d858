import type { Gate, Ungated } from '../../analyse/analysis';
import { statementsIn } from '../../analyse/statements-in';
import { count } from '../../render/plain';

/** Says of a gate that does not pass how many keep comments it leaves out: those of `analysed` that `judged` has not, since the change brings them. */
export function withUncounted(gate: Gate, analysed: Pick<Ungated, 'files'>, judged: Pick<Ungated, 'files'>): Gate {
  if (gate.result === 'passed' || analysed === judged) return gate;
  const counted = commentsOf(judged);
  const left = [...commentsOf(analysed)].filter(one => !counted.has(one)).length;
  if (left === 0) return gate;
  const words = `${count(left, 'keep comment')} that the change brings or alters ${left === 1 ? 'does' : 'do'} not count here`;
  return { ...gate, sentence: `${gate.sentence} ${words}.` };
}

function commentsOf({ files }: Pick<Ungated, 'files'>): ReadonlySet<string> {
  const rules = statementsIn(files).flatMap(one => one.keep.filter(rule => rule.beside));
  return new Set(rules.map(({ path, line, column }) => `${path}:${line}:${column}`));
}
