/**
 * Asks a model: a whole answer, a streamed one, and the same with the openai package if it is installed.
 *
 *     npx tsx examples/serving.ts databricks-claude-sonnet-4 "What is a lakehouse?"
 */
import { DatabricksError, WorkspaceClient } from 'databricks-sdk-ts';

const [name, content = 'What is a lakehouse? Answer in one sentence.'] = process.argv.slice(2);
if (name === undefined) throw new Error('usage: serving.ts ENDPOINT [QUESTION]');

const w = new WorkspaceClient();
const messages = [{ role: 'user' as const, content }];

const answer = await w.servingEndpoints.query({ name, messages, max_tokens: 200 });
console.log(answer.choices?.[0]?.message?.content, `(${answer.usage?.total_tokens} tokens)`);

for await (const text of w.servingEndpoints.queryStream({ name, messages }).text()) process.stdout.write(text);
console.log();

try {
  const openai = await w.servingEndpoints.getOpenAiClient();
  const completion = await openai.chat.completions.create({ model: name, messages });
  console.log(completion.choices[0]?.message.content);
} catch (error) {
  if (!(error instanceof DatabricksError)) throw error;
  console.log(error.message);
}
