import { join } from 'node:path';
import { readCatalogueFile } from '../../../src/catalogue/custom';
import { readServiceReference } from '../../../src/catalogue/service-reference';
import type { Catalogue } from '../../../src/catalogue/universe';
import { fold, isActionName, isServicePrefix } from '../../../src/iam/name';
import { hold, holdProblem, holdSame, textOf } from '../hold';
import { filesBelow, inputs } from '../seeds';
import type { Target } from '../target';

/** Catalogues of one's own and AWS's service reference: what is read holds valid names, each found by its folded name, and counts itself right. */
export const target: Target = {
  fuzz: data => {
    const text = textOf(data);
    const own = text.replace(/^\uFEFF/, '');
    const file = readCatalogueFile(text, 'catalogue.json');
    if (file.ok) {
      const { services } = JSON.parse(own) as { readonly services: Readonly<Record<string, readonly string[]>> };
      holdCatalogue(file.value, services);
    } else holdProblem(file.problem, own);
    const reference = readServiceReference([{ path: 's3.json', text }], 'reference');
    if (reference.ok) {
      const { Name, Actions } = JSON.parse(own) as { Name: string; Actions: readonly { Name: string }[] };
      holdCatalogue(reference.value, { [Name]: Actions.map(one => one.Name) });
    } else holdProblem(reference.problem, own);
  },
  seeds: root => [
    ...filesBelow(join(root, 'test/cases'), /catalogue\.json$/),
    ...inputs(
      '{"date": "2026-09-26", "services": {"s3": ["GetObject", "PutObject"], "IAM": []}}',
      '{"Name": "s3", "Actions": [{"Name": "GetObject", "Annotations": {"Properties": {"IsList": false, "IsWrite": true}}, "SupportedBy": {"IAM Action Last Accessed": true}}], "Version": "v1.4"}',
      '[{"service": "s3", "url": "https://servicereference.us-east-1.amazonaws.com/v1/s3/s3.json"}]',
    ),
  ],
  words: [
    '"services"',
    '"date"',
    '"Name"',
    '"Actions"',
    '"__proto__"',
    '"constructor"',
    '"2026-09-26"',
    '"s3"',
    '"S3"',
  ],
};

function holdCatalogue(catalogue: Catalogue, services: Readonly<Record<string, readonly string[]>>): void {
  const prefixes = Object.keys(services);
  holdSame(catalogue.prefixes(), [...prefixes.map(fold)].sort(), 'the prefixes are those of the file');
  let actions = 0;
  for (const prefix of prefixes) {
    hold(isServicePrefix(prefix), `${prefix} is a prefix`);
    const service = catalogue.service(fold(prefix));
    const names = new Set(services[prefix]?.map(fold));
    actions += names.size;
    holdSame(new Set(service?.actions.map(one => one.folded)), names, `the actions of ${prefix}`);
    for (const name of services[prefix] ?? []) {
      hold(isActionName(name), `${name} is the name of an action`);
      hold(service?.find(fold(name)) !== undefined, `${name} is found`);
    }
  }
  holdSame(catalogue.counts, { services: prefixes.length, actions }, 'the counts');
}
