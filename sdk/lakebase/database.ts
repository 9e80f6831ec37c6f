import { DatabaseService } from '../../generated/database/database.js';
import type { GenerateDatabaseCredentialRequest } from '../../generated/database/types.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { passwordProvider, type PasswordProvider } from './password-provider.js';

/** The operations of Database, plus passwords for database clients. */
export class Database extends DatabaseService {
  /**
   * A function that gives the password for a login to database instances: fresh, and cached until shortly before it
   * expires. Database clients such as `pg` take it as `password`.
   *
   * @param request - which instances; `request_id` is new for each credential unless it is given
   *
   * @example
   * const { read_write_dns: host } = await w.database.getDatabaseInstance({ name: 'orders' });
   * const { userName: user } = await w.currentUser.me();
   * const password = w.database.passwordProvider({ instance_names: ['orders'] });
   * const pool = new pg.Pool({ host, user, password, database: 'databricks_postgres', ssl: true });
   */
  passwordProvider(request: GenerateDatabaseCredentialRequest, options?: CallOptions): PasswordProvider {
    return passwordProvider(this.api, async () => {
      const fresh = { request_id: crypto.randomUUID(), ...request };
      const { token, expiration_time: expiresAt } = await this.generateDatabaseCredential(fresh, options);
      return { token, expiresAt };
    });
  }
}
