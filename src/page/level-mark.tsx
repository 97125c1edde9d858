import type { JSX } from 'preact';
import { LEVELS } from './page-model';

/** How many of four bars stand for a level: the more, the more harm it can do. */
const BARS = [4, 3, 2, 1, 1, 0];

/** An access level: bars and its name, so that colour says nothing by itself. */
export function LevelMark({ level }: { readonly level: number }): JSX.Element {
  const bars = BARS[level] ?? 0;
  return (
    <span class={`level level-${bars}`}>
      <svg width={14} height={12} viewBox="0 0 14 12" aria-hidden="true">
        {[0, 1, 2, 3].map(bar => (
          <rect class={bar < bars ? 'on' : 'off'} x={bar * 3.6} y={9 - bar * 3} width={2.6} height={3 + bar * 3} />
        ))}
      </svg>
      {LEVELS[level] ?? ''}
    </span>
  );
}
