import { DatabaseService, operations } from '../../generated/database/database.js';
import type {
  CreateDatabaseInstanceRequest,
  DatabaseInstance,
  GenerateDatabaseCredentialRequest,
} from '../../generated/database/types.js';
import { endingIn, start, startAndWait, type Waitable } from '../../runtime/client/start.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import type { Wait } from '../../runtime/waiting/wait.js';
import { passwordProvider, type PasswordProvider } from './password-provider.js';

/** The operations of Database, plus passwords for database clients. */
export class Database extends DatabaseService {
  /** Makes an instance. The wait ends when it is available; for one that is made `stopped`, when it is stopped. */
  override createDatabaseInstance(
    request: CreateDatabaseInstanceRequest,
    options?: CallOptions,
  ): Promise<Wait<DatabaseInstance, DatabaseInstance>> {
    return start(this.api, creation(request), request, options);
  }

  /**
   * Makes an instance and waits until it is available; one that is made `stopped`, until it is stopped.
   *
   * @param options - `timeoutMs` defaults to 20 minutes
   * @throws WaitError when the time is up
   */
  override createDatabaseInstanceAndWait(
    request: CreateDatabaseInstanceRequest,
    options?: WaitOptions<DatabaseInstance>,
  ): Promise<DatabaseInstance> {
    return startAndWait(this.api, creation(request), request, options);
  }

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

function creation({ database_instance }: CreateDatabaseInstanceRequest): Waitable {
  const { createDatabaseInstance } = operations;
  if (database_instance.stopped !== true) return createDatabaseInstance;
  return endingIn(createDatabaseInstance, { success: ['STOPPED', 'AVAILABLE'], failure: [] });
}
