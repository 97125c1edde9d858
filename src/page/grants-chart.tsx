import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { GrantsData } from '../render/html/page-data';
import { count, grouped } from '../render/plain';
import { usePage } from './use-page';

/** So many bars are drawn at first; the rest is counted. */
const MOST_BARS = 8;

/** The width of the longest bar, in units of its picture. */
const WIDTH = 240;
const HEIGHT = 14;

interface ChartProps {
  readonly title: string;
  /** What one row is, `principal`. */
  readonly noun: string;
  readonly rows: readonly GrantsData[];
  readonly chosen: string;
  readonly choose: (name: string) => void;
}

/** Unused against other grants, one bar each, the most unused first; a name shows its statements only. */
export function GrantsChart({ title, noun, rows, chosen, choose }: ChartProps): JSX.Element {
  const page = usePage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, MOST_BARS);
  const rest = rows.slice(MOST_BARS);
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...shown.map(({ granted }) => granted))])
    .range([0, WIDTH]);
  const bars = stack<GrantsData, 'unused' | 'other'>()
    .keys(['unused', 'other'])
    .value(({ granted, unused }, key) => (key === 'unused' ? unused : granted - unused))([...shown]);
  if (rows.length === 0) return <Nothing title={title} noun={noun} />;
  return (
    <section class="chart">
      <h3>{title}</h3>
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{noun}</th>
            <th scope="col">Share</th>
            <th scope="col">Unused of all grants</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, granted, unused }, index) => {
            const text = page.text(name);
            return (
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    class="name"
                    title={text}
                    aria-pressed={chosen === text}
                    onClick={() => choose(chosen === text ? '' : text)}
                  >
                    {text}
                  </button>
                </th>
                <td class="bar">
                  <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                    <Bar
                      kind="unused"
                      from={scale(bars[0]?.[index]?.[0] ?? 0)}
                      to={scale(bars[0]?.[index]?.[1] ?? 0)}
                    />
                    <Bar kind="other" from={scale(bars[1]?.[index]?.[0] ?? 0)} to={scale(bars[1]?.[index]?.[1] ?? 0)} />
                  </svg>
                </td>
                <td class="number">
                  <strong>{grouped(unused)}</strong> of {grouped(granted)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest.length === 0 ? null : <Rest noun={noun} rest={rest} isWhole={isWhole} toggle={() => setWhole(!isWhole)} />}
    </section>
  );
}

function Nothing({ title, noun }: Pick<ChartProps, 'title' | 'noun'>): JSX.Element {
  const isJudged = usePage().data.statements.some(({ counts }) => counts !== null);
  return (
    <section class="chart">
      <h3>{title}</h3>
      <p class="dim">
        {isJudged ? `The evidence is about no ${noun} by name.` : 'No statement could be judged by the evidence.'}
      </p>
    </section>
  );
}

interface BarProps {
  readonly kind: 'unused' | 'other';
  readonly from: number;
  readonly to: number;
}

/** Unused grants are hatched, so that colour says nothing by itself. */
function Bar({ kind, from, to }: BarProps): JSX.Element | null {
  if (to <= from) return null;
  return (
    <>
      <rect class={kind} x={from} y={0} width={to - from} height={HEIGHT} />
      {kind === 'unused' ? <rect fill="url(#hatch)" x={from} y={0} width={to - from} height={HEIGHT} /> : null}
    </>
  );
}

interface RestProps {
  readonly noun: string;
  readonly rest: readonly GrantsData[];
  readonly isWhole: boolean;
  readonly toggle: () => void;
}

function Rest({ noun, rest, isWhole, toggle }: RestProps): JSX.Element {
  const unused = rest.reduce((sum, one) => sum + one.unused, 0);
  const granted = rest.reduce((sum, one) => sum + one.granted, 0);
  return (
    <p class="rest">
      <button type="button" onClick={toggle}>
        {isWhole
          ? `Show ${MOST_BARS} only`
          : `${count(rest.length, `more ${noun}`)}: ${grouped(unused)} of ${grouped(granted)}`}
      </button>
    </p>
  );
}

/** The pattern of what is unused, once for all charts, and what the bars mean. */
export function ChartLegend(): JSX.Element {
  return (
    <p class="legend">
      <svg width={0} height={0} aria-hidden="true">
        <defs>
          <pattern id="hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="stripe" width={1.8} height={5} />
          </pattern>
        </defs>
      </svg>
      <span>
        <svg class="swatch" width={18} height={12} aria-hidden="true">
          <rect class="unused" width={18} height={12} />
          <rect fill="url(#hatch)" width={18} height={12} />
        </svg>
        unused
      </span>
      <span>
        <svg class="swatch" width={18} height={12} aria-hidden="true">
          <rect class="other" width={18} height={12} />
        </svg>
        used, or not tracked by AWS
      </span>
      <span class="dim">A name shows only its statements below.</span>
    </p>
  );
}
