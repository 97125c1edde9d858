import { DAY } from '../input/time';
import type { Node } from '../source/tree';
import type { Infer, ReportAges } from './configuration';
import type { Reader } from './reader';

/** Reads `infer`: where principals may be taken from beside the configuration. */
export function readInfer(node: Node | undefined, reader: Reader): Infer {
  const keys = node && reader.keys(node, '`infer`', ['source', 'path']);
  const of = (key: string, otherwise: boolean) => {
    const value = keys?.get(key);
    return (value && reader.flag(value, `\`${key}\` of \`infer\``)) ?? otherwise;
  };
  return { source: of('source', true), path: of('path', false) };
}

/** Reads `report`: the ages that evidence is held to, in days. */
export function readReport(node: Node | undefined, reader: Reader): ReportAges {
  const keys = node && reader.keys(node, '`report`', ['max-age', 'unused-for']);
  const of = (key: string) => {
    const value = keys?.get(key);
    const days = value ? reader.days(value, `\`${key}\` of \`report\``) : null;
    return days === null ? null : days * DAY;
  };
  return { maxAge: of('max-age'), unusedFor: of('unused-for') };
}
