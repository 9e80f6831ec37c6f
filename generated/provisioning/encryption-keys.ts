// Generated from api/provisioning.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CreateCustomerManagedKeyRequest,
  CustomerManagedKey,
  DeleteEncryptionKeyRequest,
  GetEncryptionKeyRequest,
} from './types.js';

/** The operations of EncryptionKeys. */
export class EncryptionKeysService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/customer-managed-keys`.
   *
   * [Reference](https://docs.databricks.com/api/account/encryptionkeys/create)
   */
  create(request: CreateCustomerManagedKeyRequest, options?: CallOptions): Promise<CustomerManagedKey> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/customer-managed-keys/{customer_managed_key_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/encryptionkeys/get)
   */
  get(request: GetEncryptionKeyRequest, options?: CallOptions): Promise<CustomerManagedKey> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/customer-managed-keys`.
   *
   * [Reference](https://docs.databricks.com/api/account/encryptionkeys/list)
   */
  list(options?: CallOptions): Promise<CustomerManagedKey[]> {
    return call(this.api, operations.list, {}, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/customer-managed-keys/{customer_managed_key_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/encryptionkeys/delete)
   */
  delete(request: DeleteEncryptionKeyRequest, options?: CallOptions): Promise<CustomerManagedKey> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'EncryptionKeys.create',
    route: 'POST /api/2.0/accounts/{account_id}/customer-managed-keys',
    body: true,
    account: true,
  } satisfies Operation<CreateCustomerManagedKeyRequest, CustomerManagedKey>,
  get: {
    id: 'EncryptionKeys.get',
    route: 'GET /api/2.0/accounts/{account_id}/customer-managed-keys/{customer_managed_key_id}',
    account: true,
  } satisfies Operation<GetEncryptionKeyRequest, CustomerManagedKey>,
  list: {
    id: 'EncryptionKeys.list',
    route: 'GET /api/2.0/accounts/{account_id}/customer-managed-keys',
    account: true,
  } satisfies Operation<object, CustomerManagedKey[]>,
  delete: {
    id: 'EncryptionKeys.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/customer-managed-keys/{customer_managed_key_id}',
    account: true,
  } satisfies Operation<DeleteEncryptionKeyRequest, CustomerManagedKey>,
};
