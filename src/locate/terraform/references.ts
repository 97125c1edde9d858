import type { Node, Span } from '../../source/tree';
import { IDLE, IDLE_OF_MODULE, SILENT } from './kinds-of-block';
import { type CalledFile, calledFiles } from './referenced-files';
import type { Written } from './value';

/** That something refers to a document, a managed policy, a local value or a file. */
export interface Use {
  /** `data.aws_iam_policy_document.app`, `local.app`, `file:iam/app.json`. */
  readonly name: string;
  /** The step behind the name, where it is written out: `app` of `local.policies.app`. */
  readonly next: string | null;
  /** What refers to it: `aws_iam_role_policy.app`, `output.arn`, `local.other`. */
  readonly from: string;
  /** The attribute or block of it that does. */
  readonly attribute: string;
}

/** A file by its name from the folder that Terraform runs in: where that is the folder of the file that names it, and anyhow. */
export type FromTop = CalledFile & { readonly fromRoot: string };

/** A stretch of a configuration that has an address: the body of a block, or a local value. */
export interface Place {
  readonly address: string;
  readonly type: string;
  readonly span: Span;
  readonly node: Node;
}

/** What is gathered of a file, and from where. */
export interface Taking {
  readonly path: string;
  readonly source: Written;
  readonly uses: Use[];
  readonly fromTop: FromTop[];
}

const INTERESTING = /\blocal\b|\baws_iam_policy|\bawscc_iam_managed_policy\b|file\s*\(|:policy\//;

/** The name of a managed policy in the text of an ARN of this account, where the whole of it is written out. */
const BY_ARN = /(?<!:aws):policy\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)(?![\w+=,.@/${-])/g;

/** Adds what the stretch of an address refers to: documents, managed policies, local values and files. */
export function usesIn({ address, type, node, span }: Place, taking: Taking): void {
  const { text } = taking.source;
  if (SILENT.has(type) || !INTERESTING.test(text.slice(span.start, span.end))) return;
  if (type === 'locals' || node.kind !== 'map') take(node, address, '', taking);
  else {
    const idle = type === 'module' ? IDLE_OF_MODULE : IDLE;
    for (const { key, value } of node.entries) if (!idle.has(key.value)) take(value, address, key.value, taking);
  }
}

const NAME =
  /(?<![\p{L}\p{N}_.-])((?:data\.aws_iam_policy_document|data\.aws_iam_policy|aws_iam_policy|awscc_iam_managed_policy|local)\.[\p{L}_][\p{L}\p{N}_-]*)(?:\.([\p{L}_][\p{L}\p{N}_-]*)|\["([^"\\]*)"\])?/gu;

const TAKING = /(?<![\p{L}\p{N}_:.-])(?:file|templatefile)\s*\(/gu;
const OF_IAM = /^(?:aws(?:cc)?_iam_|data\.aws_iam_policy_document\.)/;

function take(node: Node, from: string, attribute: string, { path, source, uses, fromTop }: Taking): void {
  const { text, format } = source;
  const addFiles = (written: string) => {
    const names = calledFiles(written, path);
    for (const { path: name, fromRoot } of names) {
      uses.push({ name: `file:${name}`, next: null, from, attribute });
      if (fromRoot !== null) fromTop.push({ path: name, fromRoot });
    }
    // why: what the name of a file comes to is not followed, so it may be any that a policy is taken from
    if (names.length < [...written.matchAll(TAKING)].length && OF_IAM.test(from)) {
      uses.push({ name: 'file:?', next: null, from, attribute });
    }
  };
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    const texts = next.kind === 'string' || next.kind === 'other' ? text.slice(next.start, next.end) : '';
    for (const [, name = ''] of texts.includes(':policy/') ? texts.matchAll(BY_ARN) : []) {
      uses.push({ name: `policy:${name}`, next: null, from, attribute });
    }
    if (next.kind === 'map') for (const { value } of next.entries) open.push(value);
    else if (next.kind === 'list') for (const item of next.items) open.push(item);
    else if (next.kind === 'call') {
      for (const argument of next.args) open.push(argument);
      if (next.name === 'file' || next.name === 'templatefile') {
        addFiles(text.slice(next.start, next.end));
      }
    } else if (next.kind === 'other' || format !== 'hcl') {
      const written = next.kind === 'string' ? next.value : text.slice(next.start, next.end);
      for (const [, name = '', step, key] of written.matchAll(NAME)) {
        if (name !== from) uses.push({ name, next: step ?? key ?? null, from, attribute });
      }
      addFiles(written);
    }
  }
}
