import { SecretsService } from '../../generated/workspace/secrets.js';
import type { GetSecretRequest } from '../../generated/workspace/types.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { bytesOfBase64 } from '../../runtime/base/bytes.js';

/** The operations of Secrets, plus decoded values. */
export class Secrets extends SecretsService {
  /**
   * Gives the value of a secret as bytes.
   *
   * @throws NotFound when there is no such scope or key
   */
  async getBytes(request: GetSecretRequest, options?: CallOptions): Promise<Uint8Array> {
    const { value } = await this.getSecret(request, options);
    const bytes = bytesOfBase64(value ?? '');
    if (bytes !== undefined && value !== undefined) return bytes;
    throw new DatabricksError(
      `Secrets.getSecret: the value of ${named(request)} is not base64; the server sent no secret`,
    );
  }

  /**
   * Gives the value of a secret as text.
   *
   * @throws NotFound when there is no such scope or key
   * @throws DatabricksError when the value is not text in UTF-8
   *
   * @example
   * const password = await w.secrets.getText({ scope: 'db', key: 'password' });
   */
  async getText(request: GetSecretRequest, options?: CallOptions): Promise<string> {
    const bytes = await this.getBytes(request, options);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new DatabricksError(`Secrets: ${named(request)} is not text in UTF-8; use getBytes`);
    }
  }
}

function named({ scope, key }: GetSecretRequest): string {
  return `secret '${key}' of scope '${scope}'`;
}
