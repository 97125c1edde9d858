import type { JSX } from 'preact';
import { grouped } from '../render/plain';

interface PagerProps {
  readonly start: number;
  readonly size: number;
  readonly all: number;
  readonly go: (start: number) => void;
}

/** Goes from one page of the table to another; nothing where one page holds all. */
export function Pager({ start, size, all, go }: PagerProps): JSX.Element | null {
  if (all <= size) return null;
  const last = Math.floor((all - 1) / size) * size;
  const step = (words: string, to: number, isOff: boolean) => (
    <button type="button" disabled={isOff} onClick={() => go(to)}>
      {words}
    </button>
  );
  return (
    <nav class="pager" aria-label="Pages of the table">
      {step('First', 0, start === 0)}
      {step('Previous', Math.max(0, start - size), start === 0)}
      <span>
        {grouped(start + 1)} to {grouped(Math.min(all, start + size))} of {grouped(all)}
      </span>
      {step('Next', start + size, start + size >= all)}
      {step('Last', last, start >= last)}
    </nav>
  );
}
