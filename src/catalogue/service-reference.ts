import * as v from 'valibot';
import { fold } from '../iam/name';
import { quoted } from '../input/quoted';
import { expected, expectedObject, Text } from '../input/shape';
import type { Read } from '../problem';
import { listedCatalogue, nameFault, prefixFault } from './listed';
import { readOneDocument, refusedAt, refusedCatalogue, shapedCatalogue } from './refusal';
import { type AccessLevel, type Action, type Catalogue, makeService, type Service } from './universe';

const Flag = v.nullish(v.boolean(expected('`true` or `false`')));

const ReferenceAction = v.object(
  {
    Name: Text,
    Annotations: v.nullish(
      v.object(
        {
          Properties: v.nullish(
            v.object(
              { IsList: Flag, IsPermissionManagement: Flag, IsTaggingOnly: Flag, IsWrite: Flag },
              expectedObject,
            ),
          ),
        },
        expectedObject,
      ),
    ),
    SupportedBy: v.nullish(v.object({ 'IAM Action Last Accessed': Flag }, expectedObject)),
  },
  expectedObject,
);

const Reference = v.object(
  { Name: Text, Actions: v.array(ReferenceAction, expected('a list of actions')) },
  expectedObject,
);

const Index = v.pipe(v.array(v.object({ service: v.string(), url: v.string() })), v.minLength(1));

/** A file of a folder, as read. */
export interface ReferenceFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads AWS service reference files, one service each; the list of services that AWS keeps beside them is skipped, any other file
 * refuses the whole. They carry no date of their own.
 */
export function readServiceReference(files: readonly ReferenceFile[], source: string): Read<Catalogue> {
  const services = new Map<string, { readonly service: Service; readonly path: string }>();
  for (const { path, text } of files) {
    const read = readOneDocument(text, path);
    if (!read.ok) return read;
    if (v.is(Index, read.value.value)) continue;
    const shaped = shapedCatalogue(Reference, read.value, path);
    if (!shaped.ok) return shaped;

    const { Name: prefix, Actions: actions } = shaped.value;
    const fault = prefixFault(prefix);
    if (fault) return refusedAt(read.value, path, ['Name'], fault);
    const twin = services.get(fold(prefix));
    if (twin) {
      return refusedAt(
        read.value,
        path,
        ['Name'],
        `${quoted(prefix)} stands in ${quoted(twin.path)} too: keep the newer file`,
      );
    }
    for (const [index, { Name: name }] of actions.entries()) {
      const nameless = nameFault(prefix, name);
      if (nameless) return refusedAt(read.value, path, ['Actions', index, 'Name'], nameless);
    }
    services.set(fold(prefix), { service: makeService(prefix, true, actions.map(toAction)), path });
  }
  if (services.size === 0) return refusedCatalogue(source, 'the folder holds no AWS service reference file');
  return {
    ok: true,
    value: listedCatalogue(
      null,
      [...services.values()].map(({ service }) => service),
    ),
  };
}

function toAction(action: v.InferOutput<typeof ReferenceAction>): Action {
  return {
    name: action.Name,
    folded: fold(action.Name),
    level: levelOf(action.Annotations?.Properties ?? {}),
    tracked: action.SupportedBy?.['IAM Action Last Accessed'] ?? null,
    known: true,
  };
}

type Properties = NonNullable<NonNullable<v.InferOutput<typeof ReferenceAction>['Annotations']>['Properties']>;

function levelOf(properties: Properties): AccessLevel | null {
  if (properties.IsPermissionManagement) return 'Permissions management';
  if (properties.IsTaggingOnly) return 'Tagging';
  if (properties.IsWrite) return 'Write';
  if (properties.IsList) return 'List';
  // AWS has no flag for reading: it is what neither lists nor writes, and that must have been said.
  return properties.IsWrite === false && properties.IsList === false ? 'Read' : null;
}
