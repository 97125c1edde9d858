import { type Answer, failure, notFound, page } from './answers';
import type { Call, Route } from './route';
import { artifactJson, runJson } from './run-shapes';
import { type Artifact, findWorkflow, type Run } from './runs';
import { signedUrl } from './storage';

function listRuns(call: Call): Answer {
  const workflow = findWorkflow(call.runs, call.params[0] ?? '');
  if (workflow === undefined) return notFound();
  // read at once, so that they count as served where there is no run
  const asked = new Map(['status', 'branch', 'event', 'actor', 'head_sha'].map(name => [name, call.query.get(name)]));
  const fits = (name: string, ...values: readonly (string | null)[]): boolean => {
    const value = asked.get(name) ?? null;
    return value === null || values.includes(value);
  };
  const rows = call.runs.runs.filter(({ input }) =>
    [
      input.workflow === workflow,
      fits('status', input.status, input.conclusion),
      // a fork's branch of this name fits as well
      ...[fits('branch', input.branch), fits('event', input.event)],
      ...[fits('actor', input.actor), fits('head_sha', input.sha)],
    ].every(Boolean),
  );
  const shown = [...rows].reverse().map(run => runJson(call.site, run));
  return page(shown, call.url, workflow_runs => ({ total_count: shown.length, workflow_runs }));
}

function withRun(handle: (call: Call, run: Run) => Answer): (call: Call) => Answer {
  return call => {
    const run = call.runs.runs.find(({ id }) => id === Number(call.params[0]));
    return run === undefined ? notFound() : handle(call, run);
  };
}

function withArtifact(handle: (call: Call, artifact: Artifact) => Answer): (call: Call) => Answer {
  return call => {
    const artifact = call.runs.artifacts.find(({ id }) => id === Number(call.params[0]));
    return artifact === undefined ? notFound() : handle(call, artifact);
  };
}

function listArtifacts(call: Call, run: Run): Answer {
  const name = call.query.get('name');
  const rows = call.runs.artifacts.filter(one => one.run === run && (name === null || one.input.name === name));
  const shown = [...rows].reverse().map(artifact => artifactJson(call.site, artifact));
  return page(shown, call.url, artifacts => ({ total_count: shown.length, artifacts }));
}

function download(call: Call, artifact: Artifact): Answer {
  if (call.params[1] !== 'zip') return notFound();
  if (artifact.input.expired) return failure(410, 'Artifact has expired');
  return { status: 302, headers: { location: signedUrl(call.site.api, call.runs, artifact) } };
}

const needs = [['actions', 'read']] as const;

/** The endpoints of workflow runs and their artifacts. */
export const actionRoutes: readonly Route[] = [
  { operation: 'actions/list-workflow-runs', needs, handle: listRuns },
  {
    operation: 'actions/get-workflow-run',
    needs,
    handle: withRun(({ site }, run) => ({ status: 200, body: runJson(site, run) })),
  },
  { operation: 'actions/list-workflow-run-artifacts', needs, handle: withRun(listArtifacts) },
  {
    operation: 'actions/get-artifact',
    needs,
    handle: withArtifact(({ site }, artifact) => ({ status: 200, body: artifactJson(site, artifact) })),
  },
  { operation: 'actions/download-artifact', needs, handle: withArtifact(download) },
];
