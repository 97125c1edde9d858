import { type Owner, ofKind, type PrincipalKind } from '../../configuration/principal';
import { quoted } from '../../input/quoted';
import { type MapNode, member, type Node } from '../../source/tree';
import type { Gathering } from '../claims';
import { generatedName, ownerFrom } from '../owner-name';
import { outcomeOf, type Parts, property, typeOf } from './names';

/** The resources of a template by their logical ids, and what holds for all functions of SAM. */
export interface Resources {
  readonly byId: ReadonlyMap<string, MapNode>;
  readonly globals: MapNode | null;
}

/** Adds whom a role, a user, or a function whose role SAM creates, is called. */
export function addResource(id: string, how: string, { byId, globals }: Resources, found: Gathering): void {
  const resource = byId.get(id);
  const type = resource ? typeOf(resource) : '';
  if (resource && type === 'AWS::IAM::Role')
    addNamed(id, property(resource, 'RoleName'), how, { byId, found, kind: 'role' });
  else if (resource && type === 'AWS::IAM::User')
    addNamed(id, property(resource, 'UserName'), how, { byId, found, kind: 'user' });
  else if (resource && isSam(type)) addSam(id, resource, how, { byId, globals }, found);
  else if (type === 'AWS::IAM::Group') found.doubt(`${quoted(id)} is a group, whose members are not known`);
  else found.doubt(`${quoted(id)} is no role and no user`);
}

/** Whether SAM makes a role for a resource of a type where none is given. */
export function isSam(type: string): boolean {
  return type === 'AWS::Serverless::Function' || type === 'AWS::Serverless::StateMachine';
}

/** Whether a resource of SAM is given a role, so that its policies are not used. */
export function hasOwnRole(resource: MapNode, { byId, globals }: Resources): boolean {
  const own = property(resource, 'Role');
  const all = globals && member(globals, typeOf(resource).split(':').at(-1) ?? '');
  const common = all?.kind === 'map' ? member(all, 'Role') : undefined;
  return [own, common].some(role => role && !outcomeOf(role, byId).isAbsent);
}

function addSam(id: string, resource: MapNode, how: string, resources: Resources, found: Gathering): void {
  if (hasOwnRole(resource, resources)) {
    found.doubt(`${quoted(id)} is given a role, so that SAM does not use its policies`);
    return;
  }
  addGenerated(`${id}Role`, how, { found, kind: 'role' });
}

interface Adding {
  readonly found: Gathering;
  readonly kind: PrincipalKind;
}

/** Adds a role or user by the value of its name; where there may be none, CloudFormation makes one up. */
function addNamed(id: string, value: Node | undefined, how: string, adding: Adding & Pick<Resources, 'byId'>): void {
  const { byId, found } = adding;
  const { texts, resources, unclear, isAbsent } = outcomeOf(value, byId);
  for (const parts of texts) addText(parts, how, adding);
  for (const other of resources) found.doubt(`the name of ${quoted(id)} depends on ${quoted(other)}`);
  for (const reason of unclear) found.doubt(reason);
  if (isAbsent) addGenerated(id, how, adding);
}

function addGenerated(id: string, how: string, adding: Adding): void {
  const owner = generatedName(id);
  if (owner) addOwner(owner, how, adding);
  else adding.found.doubt(`${quoted(id)} does not tell a name`);
}

function addText(parts: Parts, how: string, adding: Adding): void {
  const owner = ownerFrom(parts);
  if (owner) addOwner(owner, how, adding);
  else adding.found.doubt(`${quoted(parts.map(part => part ?? '…').join(''))} does not tell a name`);
}

function addOwner(owner: Owner, how: string, { found, kind }: Adding): void {
  for (const one of ofKind([owner], kind)) found.add(one, how);
}

/** Adds whom a value names: resources of the template, or names. */
export function addValue(value: Node | undefined, how: string, resources: Resources, adding: Adding): void {
  const { found } = adding;
  const { texts, resources: ids, unclear } = outcomeOf(value, resources.byId);
  for (const id of ids) addResource(id, `${how} ${quoted(id)}`, resources, found);
  for (const parts of texts) addText(parts, `${how} ${quoted(parts.map(part => part ?? '*').join(''))}`, adding);
  for (const reason of unclear) found.doubt(reason);
}
