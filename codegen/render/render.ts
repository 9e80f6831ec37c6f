import Handlebars from 'handlebars';
import { SpecError } from '../spec-error.js';

/** Templates by name, without extension. */
export type Templates = ReadonlyMap<string, string>;

/** Renders one template over a view. */
export type Render = (template: string, view: object) => string;

// Strict: a field that the view lacks is an error. No helpers and no escaping: templates hold literal shape only, and what they print is code.
const OPTIONS = { strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers: { lookup: true } };

/**
 * Compiles templates, each of which may use every other as a partial.
 *
 * @throws Error when a template is not there or uses a field that its view lacks
 */
export function createRender(templates: Templates): Render {
  const engine = Handlebars.create();
  for (const [name, source] of templates) engine.registerPartial(name, engine.compile(source, OPTIONS));
  const compiled = new Map([...templates].map(([name, source]) => [name, engine.compile(source, OPTIONS)]));
  return (name, view) => {
    const template = compiled.get(name);
    if (template === undefined) throw missingTemplate(name);
    return template(view, { allowProtoPropertiesByDefault: false });
  };
}

function missingTemplate(name: string): SpecError {
  const remedy = 'Add it, or leave --templates out to use the templates that come with the package';
  return new SpecError([{ file: `${name}.hbs`, pointer: '', problem: 'the template is not there', remedy }]);
}
