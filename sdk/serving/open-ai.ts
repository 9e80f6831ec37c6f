/** What the constructor of the `openai` package takes. */
export interface OpenAiOptions {
  readonly baseURL: string;
  /** A placeholder: the requests are signed when they are sent. */
  readonly apiKey: string;
  /** Signs each request with the credentials of the workspace, so that tokens are renewed. */
  readonly fetch: typeof globalThis.fetch;
}

/** The client of the `openai` package. */
export type OpenAiClient = import('openai').OpenAI;

/** Makes a client of the `openai` package. Throws `ConfigError` when it is not installed. */
export async function openAiClient(options: object): Promise<OpenAiClient> {
  const { loadOpenAi } = await import('#openai');
  const { OpenAI } = await loadOpenAi();
  return new OpenAI(options);
}
