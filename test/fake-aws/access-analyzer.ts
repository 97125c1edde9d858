import type { IncomingMessage } from 'node:http';
import { type Answer, type Call, type Json, pageOf, type Refusal, sizeOf, type World } from './world';

const FILTERS = ['status', 'resourceOwnerAccount', 'findingType', 'resource', 'resourceType', 'id', 'error'];

/** Understands a request to Access Analyzer. */
export function analyzerCall(world: World, request: IncomingMessage, body: string): Call {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, first = '', second] = pathname.split('/').map(decodeURIComponent);
  const call = (operation: string, answer: () => Answer): Call => ({ operation, answer, refuse });
  switch (`${request.method} ${first}${second === undefined ? '' : '/'}`) {
    case 'GET analyzer':
      return call('ListAnalyzers', () => {
        // ListAnalyzers leaves the configuration out
        const listed = world.analyzers.map(({ configuration, ...rest }) => rest);
        const page = pageOf(
          listed,
          sizeOf(world, searchParams.get('maxResults'), 100),
          'analyzers',
          searchParams.get('nextToken'),
        );
        return page ? json(200, { analyzers: page.items, nextToken: page.next }) : invalid('a token of nobody');
      });
    case 'GET analyzer/':
      return call('GetAnalyzer', () => {
        const analyzer = world.analyzers.find(one => one.name === second);
        return analyzer ? json(200, { analyzer }) : missing();
      });
    case 'POST findingv2':
      return call('ListFindingsV2', () => listFindings(world, JSON.parse(body)));
    case 'GET findingv2/':
      return call('GetFindingV2', () => {
        if (!world.analyzers.some(({ arn }) => arn === searchParams.get('analyzerArn'))) return missing();
        const finding = world.findings.find(one => one.id === second);
        if (!finding) return missing();
        const page = pageOf(
          finding.findingDetails,
          sizeOf(world, searchParams.get('maxResults'), 100),
          second ?? '',
          searchParams.get('nextToken'),
        );
        if (!page) return invalid('a token of nobody');
        return json(200, { ...finding, findingDetails: page.items, nextToken: page.next });
      });
    default:
      return { operation: null, answer: missing, refuse };
  }
}

function listFindings(world: World, { analyzerArn, filter = {}, nextToken = null, maxResults }: Request): Answer {
  if (!world.analyzers.some(({ arn }) => arn === analyzerArn)) return missing();
  for (const [key, { eq }] of Object.entries(filter)) {
    if (!FILTERS.includes(key) || !Array.isArray(eq) || eq.length < 1 || eq.length > 20)
      return invalid(`filter ${key}`);
  }
  const fits = (finding: Json) => Object.entries(filter).every(([key, { eq }]) => eq.includes(String(finding[key])));
  const found = world.findings.filter(fits).map(({ findingDetails, ...rest }) => rest);
  const page = pageOf(
    found,
    sizeOf(world, maxResults === undefined ? null : String(maxResults), 100),
    'findings',
    nextToken,
  );
  return page ? json(200, { findings: page.items, nextToken: page.next }) : invalid('a token of nobody');
}

interface Request {
  readonly analyzerArn: string;
  readonly filter?: Readonly<Record<string, { readonly eq: readonly string[] }>>;
  readonly nextToken?: string | null;
  readonly maxResults?: number;
}

function json(status: number, value: Json, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, type: 'application/json', body: JSON.stringify(value), headers };
}

function missing(): Answer {
  return refuse({ status: 404, code: 'ResourceNotFoundException', message: 'Resource not found' });
}

function invalid(bad: string): Answer {
  return { ...refuse({ status: 400, code: 'ValidationException', message: bad }), bad };
}

function refuse({ status, code, message = code }: Refusal): Answer {
  return json(status, { message }, { 'x-amzn-errortype': code });
}
