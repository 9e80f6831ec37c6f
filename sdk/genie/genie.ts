import { GenieService } from '../../generated/dashboards/genie.js';
import type { GenieMessage } from '../../generated/dashboards/types.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import type { GenieAnswer } from './genie-answer.js';

/** A question for Genie. */
export interface GenieQuestion {
  space_id: string;
  content: string;
  /** The conversation that the question follows. Default: a new one. */
  conversation_id?: string | undefined;
  enable_visualization?: boolean | undefined;
}

const TEN_MINUTES = 10 * 60_000;

/** The operations of Genie, plus asking and waiting for the answer. */
export class Genie extends GenieService {
  /**
   * Asks a question and waits for the answer. `answer.ask()` asks on in the same conversation.
   *
   * @param options - `timeoutMs` defaults to 10 minutes
   * @throws WaitError when Genie fails, is cancelled, or the time is up
   *
   * @example
   * const answer = await w.genie.ask({ space_id, content: 'Which region sold most?' });
   * const next = await answer.ask('And last year?');
   */
  async ask(question: GenieQuestion, options: WaitOptions<GenieMessage> = {}): Promise<GenieAnswer> {
    const { conversation_id, ...request } = question;
    const waiting = { ...options, timeoutMs: options.timeoutMs ?? TEN_MINUTES };
    const [{ GenieAnswer }, { failedAnswer }] = await Promise.all([
      import('./genie-answer.js'),
      import('./failed-answer.js'),
    ]);
    try {
      const message =
        conversation_id === undefined
          ? await this.startConversationAndWait(request, waiting)
          : await this.createMessageAndWait({ ...request, conversation_id }, waiting);
      const { conversation_id: conversation, space_id = request.space_id } = message;
      return new GenieAnswer(this, { ...message, space_id }, (content, next) =>
        this.ask({ space_id, conversation_id: conversation, content }, next),
      );
    } catch (error) {
      throw failedAnswer(error);
    }
  }
}
