import type { NamedAction } from '../catalogue/universe';
import { fold, isActionName } from '../iam/name';
import type { Path } from '../input/place';
import { quoted } from '../input/quoted';
import type { ReportedService } from './evidence';
import { type Outcome, refused } from './outcome';

/** The bare name of an action that a report writes bare or with its own service's prefix; anything else refuses the report. */
export function bareName(written: string, prefix: string, path: Path): Outcome<string> {
  const colon = written.indexOf(':');
  if (colon >= 0 && fold(written.slice(0, colon)) !== fold(prefix)) {
    return refused(`expected an action of ${quoted(prefix)}, got ${quoted(written)}`, { path });
  }
  const name = written.slice(colon + 1);
  if (isActionName(name)) return { ok: true, value: name };
  return refused(`expected the name of an action such as \`GetObject\`, got ${quoted(written)}`, { path });
}

/** Every action that services name, in their order. */
export function namedBy(services: readonly ReportedService[]): readonly NamedAction[] {
  return services.flatMap(service => service.actions.map(({ name }) => ({ service: service.prefix, name })));
}
