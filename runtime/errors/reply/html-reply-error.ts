import { ApiError } from '../api-error.js';
import { cleanLine } from '../clean.js';
import type { ErrorReply } from './create-api-error.js';
import { elementText } from './html-page.js';
import { privateLinkError } from './private-link-error.js';
import { requestIdOf } from './request-id.js';

/** The error for a reply that should be JSON and is a page: as a rule a login page, so host or credentials are wrong. */
export function htmlReplyError(reply: ErrorReply): ApiError {
  const { status, method, path, headers } = reply;
  const title = elementText(reply.body, 'title');
  const page = title ? ` (page title: ${cleanLine(title, 128)})` : '';
  return (
    privateLinkError(reply) ??
    new ApiError({
      status,
      method,
      path,
      requestId: requestIdOf(headers),
      message:
        `${method} ${path} received HTML instead of JSON, with status ${status}${page}. ` +
        'That is usually a login page or a proxy: check that the host is the URL of a Databricks workspace or account, ' +
        'that the path exists there, and that the credentials are valid for it.',
    })
  );
}
