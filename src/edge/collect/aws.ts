import { setTimeout as sleep } from 'node:timers/promises';
import {
  AccessAnalyzerClient,
  GetAnalyzerCommand,
  GetFindingV2Command,
  ListAnalyzersCommand,
  ListFindingsV2Command,
} from '@aws-sdk/client-accessanalyzer';
import {
  GenerateServiceLastAccessedDetailsCommand,
  GetRoleCommand,
  GetServiceLastAccessedDetailsCommand,
  GetUserCommand,
  IAMClient,
  ListRolesCommand,
} from '@aws-sdk/client-iam';
import type { Answer, Aws, Permission } from '../../collect/ports';
import { failureOf, signInFailureOf } from './failure';
import { plainFields } from './plain';
import { analyzerOf, entityOf, findingOf, marker, needed, nextOf, principalOf, token } from './shapes';

/** How often a call is tried that AWS throttles or that fails in passing; the SDK waits longer each time. */
const MOST_ATTEMPTS = 8;

/** Milliseconds to reach AWS, to have an answer, and in which an answer that has begun may stand still. */
export const TIMEOUTS = { connectionTimeout: 10_000, requestTimeout: 60_000, socketTimeout: 60_000 } as const;

/** AWS by its SDK, with the credentials that the SDK finds by its own rules. */
export interface OpenAws extends Aws {
  /** Closes all connections. */
  close(): void;
}

/** Opens the clients; `signal` ends calls that are on their way, or that wait to be tried again. */
export function openAws(
  region: string | null,
  signal: AbortSignal,
  timeouts: Readonly<Record<keyof typeof TIMEOUTS, number>> = TIMEOUTS,
): OpenAws {
  // why: what runs this program is its own affair, and the bundled SDK is never upgraded by who runs it
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const settings = {
    ...(region === null ? {} : { region }),
    ...{ maxAttempts: MOST_ATTEMPTS, retryMode: 'adaptive' },
    requestHandler: { ...timeouts, throwOnRequestTimeout: true },
  };
  const analyzers = new AccessAnalyzerClient(settings);
  // why: what gives credentials is asked once
  const iam = new IAMClient({ ...settings, credentials: analyzers.config.credentials });
  const options = { abortSignal: signal };

  async function answer<T>(permission: Permission | null, call: () => Promise<T>): Promise<Answer<T>> {
    try {
      return { ok: true, value: await untilAborted(signal, call()) };
    } catch (error) {
      const failure = permission === null ? signInFailureOf(error) : failureOf(error, permission);
      return { ok: false, failure: signal.aborted ? { ...failure, kind: 'interrupted' } : failure };
    }
  }

  return {
    signIn: () => answer(null, async () => void (await analyzers.config.credentials())),
    region: () => answer('access-analyzer:ListAnalyzers', () => analyzers.config.region()),
    listAnalyzers: next =>
      answer('access-analyzer:ListAnalyzers', async () => {
        const found = await analyzers.send(new ListAnalyzersCommand(token(next)), options);
        return { items: needed(found.analyzers).map(analyzerOf), next: found.nextToken || null };
      }),
    getAnalyzer: analyzerName =>
      answer('access-analyzer:GetAnalyzer', async () => {
        const { analyzer } = await analyzers.send(new GetAnalyzerCommand({ analyzerName }), options);
        return analyzerOf(needed(analyzer));
      }),
    listFindings: (analyzerArn, wanted, next) =>
      answer('access-analyzer:ListFindings', async () => {
        const filter = Object.fromEntries(Object.entries(wanted).map(([key, eq]) => [key, { eq: [...eq] }]));
        const found = await analyzers.send(new ListFindingsV2Command({ analyzerArn, filter, ...token(next) }), options);
        return { items: needed(found.findings).map(findingOf), next: found.nextToken || null };
      }),
    getFinding: (analyzerArn, id, next) =>
      answer('access-analyzer:GetFinding', async () => {
        const found = await analyzers.send(new GetFindingV2Command({ analyzerArn, id, ...token(next) }), options);
        const details = needed(found.findingDetails).map(detail => plainFields(detail, []));
        return { ...findingOf(found), details, next: found.nextToken || null };
      }),
    listRoles: next =>
      answer('iam:ListRoles', async () => {
        const found = await iam.send(new ListRolesCommand(marker(next)), options);
        return { items: needed(found.Roles).map(principalOf), next: nextOf(found) };
      }),
    getRole: RoleName =>
      answer('iam:GetRole', async () =>
        entityOf(needed((await iam.send(new GetRoleCommand({ RoleName }), options)).Role)),
      ),
    getUser: UserName =>
      answer('iam:GetUser', async () =>
        entityOf(needed((await iam.send(new GetUserCommand({ UserName }), options)).User)),
      ),
    startJob: Arn =>
      answer('iam:GenerateServiceLastAccessedDetails', async () => {
        const command = new GenerateServiceLastAccessedDetailsCommand({ Arn, Granularity: 'ACTION_LEVEL' });
        return needed((await iam.send(command, options)).JobId);
      }),
    getJob: async (JobId, about, next) => {
      const got = await answer('iam:GetServiceLastAccessedDetails', async () => {
        const found = await iam.send(new GetServiceLastAccessedDetailsCommand({ JobId, ...marker(next) }), options);
        const fields = plainFields(found, ['ServicesLastAccessed', 'IsTruncated', 'Marker', 'Error']);
        const status = needed(found.JobStatus);
        const listed = status === 'COMPLETED' ? needed(found.ServicesLastAccessed) : [];
        const services = listed.map(service => plainFields(service, []));
        return { status, fields, services, next: nextOf(found), error: found.Error?.Message ?? '' };
      });
      return got.ok ? got : { ok: false, failure: { ...got.failure, about } };
    },
    wait: async milliseconds => {
      try {
        await sleep(milliseconds, undefined, { signal });
      } catch {
        // why: the next call says that it was interrupted
      }
    },
    close() {
      analyzers.destroy();
      iam.destroy();
    },
  };
}

/** The outcome of a call, or an end at once: the SDK does not hear a signal while it waits to try again. */
function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new DOMException('interrupted', 'AbortError'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
