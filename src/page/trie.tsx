import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Drawn, labelOf, layOut, openable, opened, sizeOf } from './trie-layout';
import type { NodeState, PictureNode } from './word-trie';

interface TrieProps {
  readonly root: PictureNode;
  /** The entry that is split, `s3:Get*`. */
  readonly entry: string;
  /** What stands before the names, `s3:`. */
  readonly prefix: string;
}

const STATES: Readonly<Record<NodeState, string>> = {
  used: 'safe, nothing below it is unused',
  mixed: 'unsafe, some below it are unused',
  unused: 'unsafe, all below it is unused',
};

/** The trie of words of a split pattern: what is safe, what is not, and what was chosen; nodes fold. */
export function Trie({ root, entry, prefix }: TrieProps): JSX.Element {
  const first = useMemo(() => opened(root), [root]);
  const [open, setOpen] = useState(first);
  const all = useMemo(() => openable(root), [root]);
  const layout = useMemo(() => layOut(root, entry, open), [root, entry, open]);
  const toggle = (path: string) => {
    const next = new Set(open);
    if (!next.delete(path)) next.add(path);
    setOpen(next);
  };
  const isWhole = [...all].every(path => open.has(path));
  return (
    <figure class="trie">
      <figcaption>
        <span>
          How <code>{entry}</code> is split, word by word: {root.unused} of its {root.actions} actions are unused.
        </span>
        <span class="fold-all">
          <button type="button" onClick={() => setOpen(isWhole ? first : all)}>
            {isWhole ? 'Fold large parts' : `Unfold all ${root.actions} actions`}
          </button>
        </span>
      </figcaption>
      <Legend />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={`Tree of ${entry}`}>
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} height={layout.height}>
          <title>{`Words of ${entry}`}</title>
          {layout.links.map(path => (
            <path class="link" d={path} />
          ))}
          {layout.nodes.map(drawn => (
            <NodeMark key={drawn.node.path} drawn={drawn} entry={entry} prefix={prefix} toggle={toggle} />
          ))}
        </svg>
      </section>
    </figure>
  );
}

interface NodeProps {
  readonly drawn: Drawn;
  readonly entry: string;
  readonly prefix: string;
  readonly toggle: (path: string) => void;
}

function NodeMark({ drawn, entry, prefix, toggle }: NodeProps): JSX.Element {
  const { node, x, y, isFoldable, isFolded, width } = drawn;
  const label = labelOf(node, entry);
  const chosen = node.chosen === null ? '' : `; chosen: ${prefix}${node.chosen}`;
  const size = sizeOf(node, isFolded);
  const counts = node.actions === 1 ? 'one action' : `${node.actions} actions, ${node.unused} unused`;
  // why: what is spoken begins with what is seen
  const words = `${label}${size === '' ? '' : ` ${size}`}: ${prefix}${node.path}, ${STATES[node.state]}; ${counts}${chosen}`;
  const acts = isFoldable
    ? {
        role: 'button' as const,
        // why: in SVG the attribute is written so
        tabindex: 0,
        'aria-expanded': !isFolded,
        'aria-label': words,
        onClick: () => toggle(node.path),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          toggle(node.path);
        },
      }
    : { role: 'img' as const, 'aria-label': words };
  return (
    <g
      class={`node ${node.state}${node.chosen === null ? '' : ' chosen'}`}
      transform={`translate(${x} ${y})`}
      {...acts}
    >
      <title>{words}</title>
      <rect class="hit" x={-9} y={-11} width={width + 28} height={22} rx={4} />
      {node.chosen === null ? null : (
        <rect class="frame" x={9} y={-10} width={label.length * 7.3 + 8} height={20} rx={3} />
      )}
      <Glyph state={node.state} />
      <text x={13} y={4}>
        <tspan class="word">{label}</tspan>{' '}
        <tspan class="size" dx={4}>
          {size}
        </tspan>
      </text>
      {isFolded ? <path class="more" d={`M${width + 6} -4l4 4l-4 4`} /> : null}
    </g>
  );
}

/** Safe is a disc, unsafe a square with a cross, mixed a half disc: told apart without colour. */
export function Glyph({ state }: { readonly state: NodeState }): JSX.Element {
  if (state === 'used') return <circle class="glyph" r={5.5} />;
  if (state === 'unused') {
    return (
      <>
        <rect class="glyph" x={-5.5} y={-5.5} width={11} height={11} />
        <path class="cross" d="M-3 -3L3 3M3 -3L-3 3" />
      </>
    );
  }
  return (
    <>
      <circle class="glyph" r={5.5} />
      <path class="half" d="M0 -5.5A5.5 5.5 0 0 1 0 5.5Z" />
    </>
  );
}

const LEGEND: readonly (readonly [NodeState, string])[] = [
  ['used', 'safe: nothing below it is unused'],
  ['mixed', 'unsafe: some below it is unused'],
  ['unused', 'unsafe: all below it is unused, and goes'],
];

function Legend(): JSX.Element {
  return (
    <ul class="legend">
      {LEGEND.map(([state, words]) => (
        <li>
          <svg class={`node ${state}`} width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
            <Glyph state={state} />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <span class="framed">framed</span> chosen: an entry of the new list
      </li>
    </ul>
  );
}
