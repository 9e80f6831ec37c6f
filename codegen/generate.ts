import { loadSpecs } from './load/load-specs.js';
import { buildModel } from './model/build.js';
import type { Sdk } from './model/model.js';
import { formatFiles } from './output/format.js';
import { applyOutput, planOutput, type OutputPlan } from './output/write.js';
import type { SpecProblem } from './problems/spec-error.js';
import { loadTemplates } from './render/load-templates.js';
import { render } from './render/render-sdk.js';

/** What one run of the generator is told. */
export interface GenerateOptions {
  /** Folder of the documents. */
  readonly specs: string;
  /** Folder of templates that replace those of the package one by one. */
  readonly templates?: string | undefined;
  /** Folder that the output replaces whole. */
  readonly out: string;
  /** How generated code imports the runtime, seen from `out`. Default `databricks-sdk-ts/runtime`. */
  readonly runtime?: string | undefined;
  /** Compare only; write nothing. */
  readonly check?: boolean | undefined;
  /** Called with what is being done. */
  readonly onProgress?: ((step: string) => void) | undefined;
  /** Called for each operation that cannot be generated and is left out, with the reason. */
  readonly onLeftOut?: ((problem: SpecProblem) => void) | undefined;
}

/** What one run found or did. */
export interface GenerateResult {
  readonly sdk: Sdk;
  readonly plan: OutputPlan;
}

/**
 * Documents → model → types and views → templates → prettier → files.
 *
 * @throws SpecError when the documents are broken; nothing has been written then
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const progress = options.onProgress ?? (() => {});
  progress('reading documents');
  const sdk = buildModel(await loadSpecs(options.specs, options.onLeftOut), options.onLeftOut);
  const templates = await loadTemplates(options.templates);
  const files = await render(sdk, {
    templates,
    runtime: options.runtime,
    onPackage: (name) => progress(`types of ${name}`),
  });
  const formatted = await formatFiles(files, (file) => progress(`formatting ${file}`));
  const plan = await planOutput(options.out, formatted);
  if (!options.check) {
    progress('writing');
    await applyOutput(options.out, plan);
  }
  return { sdk, plan };
}
