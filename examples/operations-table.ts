/**
 * A generator of one's own over the same documents: prints a Markdown table of every operation.
 *
 *     npx tsx examples/operations-table.ts [SPECS]
 */
import { buildModel, loadSpecs, type Operation, type Sdk, type Service } from 'databricks-sdk-ts/codegen';

interface Row {
  readonly service: Service;
  readonly operation: Operation;
}

function rowsOf(sdk: Sdk): Row[] {
  return sdk.packages
    .flatMap((pkg) => pkg.services)
    .flatMap((service) => service.operations.map((operation) => ({ service, operation })));
}

function toLine({ service, operation }: Row): string {
  const cells = [service.name, operation.name, operation.method, `\`${operation.documentPath}\``];
  return `| ${cells.join(' | ')} |`;
}

function toTable(rows: readonly Row[]): string {
  return ['| Service | Method | Verb | Path |', '|---|---|---|---|', ...rows.map(toLine), ''].join('\n');
}

const [specs = 'specs'] = process.argv.slice(2);
const sdk = buildModel(await loadSpecs(specs));
process.stdout.write(toTable(rowsOf(sdk)));
