import Handlebars from 'handlebars';
import { SpecError } from '../problems/spec-error.js';

/** Templates by name, without extension. */
export type Templates = ReadonlyMap<string, string>;

/** Renders one template over a view. */
export type Render = (template: string, view: object) => string;

// Strict: a field that the view lacks is an error. No helpers and no escaping: templates hold literal shape only, and what they print is code.
const OPTIONS = { strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers: { lookup: true } };

/**
 * Compiles templates, each of which may use every other as a partial.
 *
 * @throws SpecError when a template is not there, cannot be parsed, or uses a field that its view lacks
 */
export function createRender(templates: Templates): Render {
  const engine = Handlebars.create();
  const compiled = new Map([...templates].map(([name, source]) => [name, compile(engine, name, source)]));
  for (const [name, template] of compiled) engine.registerPartial(name, template);
  return (name, view) => {
    const template = compiled.get(name);
    if (template === undefined)
      throw templateError(name, 'the template is not there', 'Add it, or leave --templates out');
    return template(view, { allowProtoPropertiesByDefault: false });
  };
}

/** A template whose failures say which one it is. */
function compile(engine: typeof Handlebars, name: string, source: string): Handlebars.TemplateDelegate {
  try {
    const run = engine.compile(engine.parse(source), OPTIONS);
    return (view, options) => blaming(name, () => run(view, options));
  } catch (error) {
    throw templateError(name, `not a Handlebars template: ${oneLine(error)}`, 'Mend the syntax there');
  }
}

/** The innermost template that fails is the one to blame. */
function blaming(name: string, render: () => string): string {
  try {
    return render();
  } catch (error) {
    if (error instanceof SpecError) throw error;
    const remedy = 'Use only partials that exist and the fields that the template of the package uses';
    throw templateError(name, oneLine(error).replaceAll('[object Object]', 'its view'), remedy);
  }
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s*\n[\s\S]*?\^\n/, ' ').replaceAll(/\s+/g, ' ');
}

function templateError(name: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ file: `${name}.hbs`, pointer: '', problem, remedy }]);
}
