import type { GenieService } from '../../generated/dashboards/genie.js';
import type { GenieMessage, GenieQueryAttachment } from '../../generated/dashboards/types.js';
import type { StatementResponse } from '../../generated/sql/types.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';

/** Asks on in a conversation. */
export type AskOn = (content: string, options?: WaitOptions<GenieMessage>) => Promise<GenieAnswer>;

/** What Genie answered to a question. */
export class GenieAnswer {
  /** The message as the service has it. */
  readonly message: GenieMessage;
  readonly #genie: GenieService;
  readonly #askOn: AskOn;

  /** Answers are made by `w.genie.ask()`. */
  constructor(genie: GenieService, message: GenieMessage, askOn: AskOn) {
    this.#genie = genie;
    this.message = message;
    this.#askOn = askOn;
  }

  /** Id of the conversation, for `ask({ space_id, conversation_id, content })` later. */
  get conversationId(): string {
    return this.message.conversation_id;
  }

  /** The answer in words; empty when it is a query only. */
  get text(): string {
    const parts = this.message.attachments?.map(({ text }) => text?.content).filter(Boolean) ?? [];
    return parts.join('\n\n');
  }

  /** The query that Genie wrote, if it wrote one: its SQL text is in `query`. Of several attempts, the last. */
  get query(): GenieQueryAttachment | undefined {
    return this.#queryAttachment?.query;
  }

  /** Questions that could come next. */
  get suggestedQuestions(): readonly string[] {
    return this.message.attachments?.flatMap(({ suggested_questions }) => suggested_questions?.questions ?? []) ?? [];
  }

  /**
   * The result of the query, in the shape of a SQL statement: `manifest` and rows of text in `result.data_array`.
   * A result that has expired is computed again.
   *
   * @throws DatabricksError when the answer has no query
   */
  async queryResult(options?: CallOptions): Promise<StatementResponse> {
    const attachment_id = this.#queryAttachment?.attachment_id;
    const { space_id, conversation_id, message_id } = this.message;
    if (attachment_id === undefined) {
      throw new DatabricksError(`Genie: the answer ${message_id} has no query, and so no result; read its text`);
    }
    const request = { space_id, conversation_id, message_id, attachment_id };
    const first = await this.#genie.getMessageAttachmentQueryResult(request, options);
    if (first.statement_response !== undefined && !hasExpired(first.statement_response))
      return first.statement_response;
    const again = await this.#genie.executeMessageAttachmentQuery(request, options);
    return again.statement_response ?? {};
  }

  /** Asks a question that follows this answer, in the same conversation. */
  ask(content: string, options?: WaitOptions<GenieMessage>): Promise<GenieAnswer> {
    return this.#askOn(content, options);
  }

  get #queryAttachment(): NonNullable<GenieMessage['attachments']>[number] | undefined {
    return this.message.attachments?.findLast(({ query }) => Boolean(query));
  }
}

/** The warehouse forgets results after some time, unless their rows came along. */
function hasExpired({ status, result }: StatementResponse): boolean {
  return status?.state === 'CLOSED' && result?.data_array === undefined;
}
