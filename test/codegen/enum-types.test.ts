import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../codegen/model/build.js';
import { render } from '../../codegen/render/render-sdk.js';
import { openApi, readFolder } from './load/read-one.js';

const FILE = '/program.ts';

/** What is generated for an enum, followed by a program. */
async function withEnum(program: string): Promise<string> {
  const schemas = { State: { type: 'string', enum: ['ON', 'OFF'], nullable: true } };
  const sdk = buildModel(readFolder({ documents: { 'pets.json': openApi({ components: { schemas }, paths: {} }) } }));
  const files = await render(sdk);
  return `${files.get('pets/types.ts')}\n${program}`;
}

/** The compiler as an editor talks to it, over one file. */
function editor(text: string): ts.LanguageService {
  return ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const found = file === FILE ? text : ts.sys.readFile(file);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => '/',
    getCompilationSettings: () => ({ strict: true, noEmit: true, types: [] }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
  });
}

describe('the type of an enum', () => {
  it('lets editors suggest its values', async () => {
    const text = await withEnum("export const state: State = '';");
    const found = editor(text).getCompletionsAtPosition(FILE, text.lastIndexOf("'"), {});
    expect(found?.entries.map(({ name }) => name).sort()).toEqual(['OFF', 'ON']);
  });

  it('shows its words where the name of the type is', async () => {
    const text = await withEnum('export declare const state: State;');
    const found = editor(text).getQuickInfoAtPosition(FILE, text.lastIndexOf('State'));
    expect(ts.displayPartsToString(found?.documentation)).toBe('Values of `State`; the server may send others.');
  });

  it('takes its values, others, and null where the document does', async () => {
    const program = `
      export const states: State[] = [State.ON, 'OFF', 'NEW', null];
      export const table = { ON: 1, OFF: 2 } satisfies Record<NonNullable<State>, number>;
      export function isOn(state: State): boolean {
        switch (state) {
          case State.ON: return true;
          case 'OFF': return false;
          default: return state !== null && state.length > 0;
        }
      }
      // @ts-expect-error -- a number is no state
      export const wrong: State = 1;
    `;
    const text = await withEnum(program);
    expect(
      editor(text)
        .getSemanticDiagnostics(FILE)
        .map(({ messageText }) => messageText),
    ).toEqual([]);
  });
});
