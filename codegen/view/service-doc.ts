import type { Service } from '../model/model.js';
import { taggedDocView, type DocView } from '../text/doc.js';
import { notices } from '../text/notices.js';

/** The comment of a service, wherever it stands. */
export function serviceDoc({ name, description, preview }: Service): DocView {
  const first = description ?? `The operations of ${name}.`;
  const { description: text, tags } = notices({ description: first, preview });
  return taggedDocView(tags, text);
}
