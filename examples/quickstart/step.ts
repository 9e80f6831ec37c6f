import type { WorkspaceClient } from 'databricks-sdk-ts';
import type { LocalWorkspace } from 'databricks-sdk-ts/testing';
import type { Screen } from './screen.js';

/** What every step works with. */
export interface Tools {
  readonly w: WorkspaceClient;
  readonly screen: Screen;
}

/** What a step works with that also needs to steer the server. */
export interface LocalTools extends Tools {
  readonly workspace: LocalWorkspace;
}

/** One stop of the tour. */
export interface Step<Needs extends Tools = Tools> {
  readonly title: string;
  /** The call that it shows, as one would write it. */
  readonly code: string;
  /** Does it, and says in one sentence what came of it. */
  readonly run: (tools: Needs) => Promise<string>;
}

/** Takes the steps one after the other. A failure says which step it was. */
export async function takeSteps<Needs extends Tools>(steps: readonly Step<Needs>[], tools: Needs): Promise<void> {
  const { screen } = tools;
  for (const [index, { title, code, run }] of steps.entries()) {
    screen.heading(`${index + 1} of ${steps.length}  ${title}`);
    screen.code(code);
    try {
      screen.done(await run(tools));
    } catch (error) {
      throw new StepFailure(title, error);
    }
  }
}

/** A step did not work; `cause` says why. */
export class StepFailure extends Error {
  constructor(title: string, cause: unknown) {
    super(`"${title}" failed: ${String(cause)}`, { cause });
    this.name = 'StepFailure';
  }
}
