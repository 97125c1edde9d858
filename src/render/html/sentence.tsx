import type { JSX } from 'preact';
import { partsOf } from './ticks';

/** A sentence of ours: what stands in backticks becomes code. */
export function Sentence({ text }: { readonly text: string }): JSX.Element {
  return <>{partsOf(text).map(part => (part.isQuoted ? <code>{part.text}</code> : part.text))}</>;
}
