import { PostgresService } from '../../generated/postgres/postgres.js';
import type { GenerateDatabaseCredentialRequest } from '../../generated/postgres/types.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { passwordProvider, type PasswordProvider } from './password-provider.js';

/** The operations of Postgres, plus passwords for database clients. */
export class Postgres extends PostgresService {
  /**
   * A function that gives the password for a login to an endpoint: fresh, and cached until shortly before it expires.
   * Database clients such as `pg` take it as `password`.
   *
   * @param request - which endpoint: `projects/…/branches/…/endpoints/…`
   *
   * @example
   * const endpoint = 'projects/shop/branches/production/endpoints/primary';
   * const { status } = await w.postgres.getEndpoint({ name: endpoint });
   * const { userName: user } = await w.currentUser.me();
   * const password = w.postgres.passwordProvider({ endpoint });
   * const pool = new pg.Pool({ host: status?.hosts?.host, user, password, database: 'databricks_postgres', ssl: true });
   */
  passwordProvider(request: GenerateDatabaseCredentialRequest, options?: CallOptions): PasswordProvider {
    return passwordProvider(this.api, async () => {
      const { token, expire_time: expiresAt } = await this.generateDatabaseCredential(request, options);
      return { token, expiresAt };
    });
  }
}
