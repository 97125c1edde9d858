import type { Analysis } from '../analyse/analysis';
import type { Audit } from '../audit/audit';
import { auditSections } from '../render/audit-markdown';
import { renderMarkdown } from '../render/markdown';
import { prose } from '../render/markup';
import { markdownHint } from './hints';

/** Renders a run as Markdown: what an audit says where it is one, that a check has no gate, and what to do next. */
export function markdownOf(analysis: Analysis, audit: Audit | null, noGate: string | null): string {
  const sections = audit ? auditSections(analysis, audit) : [];
  const ends = [renderMarkdown(analysis, sections), ...(noGate === null ? [] : [`${prose(noGate)}\n`])];
  return `${ends.join('\n')}\n${markdownHint(analysis)}\n`;
}
