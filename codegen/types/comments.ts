import ts from 'typescript';
import { taggedDocView } from '../text/doc.js';
import { notices } from '../text/notices.js';

/** Where a description goes on in a comment of openapi-typescript. */
const CONTINUATION = '    ';

/**
 * Puts the comment of one node over another, written as the rest of the generated code has it: openapi-typescript's tags
 * for what the type says already are left out, `@description` is only its text.
 */
export function withComment<Node extends ts.Node>(from: ts.Node, to: Node): Node {
  const comments = ts.getSyntheticLeadingComments(from) ?? [];
  const text = comments.map((comment) => tidyComment(comment.text)).find((tidy) => tidy !== '');
  ts.setSyntheticLeadingComments(to, undefined);
  if (text !== undefined) {
    ts.addSyntheticLeadingComment(to, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
  }
  return to;
}

function tidyComment(comment: string): string {
  const lines = comment
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^ \* ?| (?=@)/, '').trimEnd());
  const text = lines
    .filter((line) => line.startsWith('@description ') || line.startsWith(CONTINUATION) || line === '')
    .map((line) => line.replace(/^@description |^ {4}/, ''));
  const { description, tags } = notices({
    description: text.join('\n').replaceAll('*\\/', '*/').trim(),
    deprecated: lines.includes('@deprecated'),
  });
  const doc = taggedDocView(tags, description);
  if (doc.line !== '') return `* ${doc.line} `;
  return doc.lines.length === 0 ? '' : ['*', ...doc.lines.map((line) => ` * ${line}`), ' '].join('\n');
}
