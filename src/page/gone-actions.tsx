import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../input/time';
import type { StatementData } from '../render/html/page-data';
import { count, grouped } from '../render/plain';
import { LevelMark } from './level-mark';
import { type GoneAction, LEVELS } from './page-model';
import { usePage } from './use-page';

/** So many actions of one level are named at first. */
const NAMED = 24;

/** The actions that go or would go, by access level, the most harmful first. */
export function GoneActions({ one }: { readonly one: StatementData }): JSX.Element | null {
  const page = usePage();
  const actions = (one.removed ?? []).flatMap(set => page.gone(set));
  if (actions.length === 0) return null;
  return (
    <section>
      <h3>
        {count(actions.length, 'action')} {one.unedited ? 'would go' : actions.length === 1 ? 'goes' : 'go'}
      </h3>
      {LEVELS.map((_, level) => (
        <OfLevel level={level} actions={actions.filter(action => action.level === level)} />
      ))}
    </section>
  );
}

interface LevelProps {
  readonly level: number;
  readonly actions: readonly GoneAction[];
}

function OfLevel({ level, actions }: LevelProps): JSX.Element | null {
  const [isWhole, setWhole] = useState(false);
  if (actions.length === 0) return null;
  const rest = actions.length - NAMED;
  const shown = isWhole || rest <= 0 ? actions : actions.slice(0, NAMED);
  return (
    <div class="of-level">
      <p>
        <LevelMark level={level} /> <span class="dim">{grouped(actions.length)}</span>
      </p>
      <ul class="actions">
        {shown.map(({ name, lastUsed }) => (
          <li>
            <code>{name}</code>
            {lastUsed === null ? null : <span class="dim"> last used {formatDay(lastUsed)}</span>}
          </li>
        ))}
        {rest > 0 ? (
          <li>
            <button type="button" onClick={() => setWhole(!isWhole)}>
              {isWhole ? 'Show fewer' : `Show ${grouped(rest)} more`}
            </button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
