// Generated from billing-api.json by codegen/. Do not edit.
import { Service, call } from '../../../../../../runtime/service.js';
import type { CallOptions, Operation } from '../../../../../../runtime/service.js';
import type {
  Event,
  GetInvoicesByInvoiceIdRequest,
  GetInvoicesRequest,
  Invoice,
  PatchInvoicesByInvoiceIdRequest,
  PostEventsResponse,
  PostInvoicesByInvoiceIdSendRequest,
  PostInvoicesRequest,
} from './types.js';

/** The operations of Billingapi. */
export class BillingapiService extends Service {
  /**
   * Calls `GET /invoices`.
   *
   * @see https://docs.databricks.com/api/workspace/billingapi/getinvoices
   */
  getInvoices(request: GetInvoicesRequest = {}, options?: CallOptions): Promise<Invoice[]> {
    return call(this.api, operations.getInvoices, request, options);
  }

  /**
   * Calls `GET /invoices/{invoice-id}`.
   *
   * @see https://docs.databricks.com/api/workspace/billingapi/getinvoicesbyinvoiceid
   */
  getInvoicesByInvoiceId(request: GetInvoicesByInvoiceIdRequest, options?: CallOptions): Promise<Invoice> {
    return call(this.api, operations.getInvoicesByInvoiceId, request, options);
  }

  /**
   * Calls `PATCH /invoices/{invoice-id}`.
   *
   * @see https://docs.databricks.com/api/workspace/billingapi/patchinvoicesbyinvoiceid
   */
  patchInvoicesByInvoiceId(request: PatchInvoicesByInvoiceIdRequest, options?: CallOptions): Promise<unknown> {
    return call(this.api, operations.patchInvoicesByInvoiceId, request, options);
  }

  /**
   * Calls `POST /events`.
   *
   * @see https://docs.databricks.com/api/workspace/billingapi/postevents
   */
  postEvents(request: Event = {}, options?: CallOptions): Promise<PostEventsResponse> {
    return call(this.api, operations.postEvents, request, options);
  }

  /**
   * Calls `POST /invoices`.
   *
   * @see https://docs.databricks.com/api/workspace/billingapi/postinvoices
   */
  postInvoices(request: PostInvoicesRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.postInvoices, request, options);
  }

  /**
   * Calls `POST /invoices/{invoice-id}:send`.
   *
   * @see https://docs.databricks.com/api/workspace/billingapi/postinvoicesbyinvoiceidsend
   */
  postInvoicesByInvoiceIdSend(request: PostInvoicesByInvoiceIdSendRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.postInvoicesByInvoiceIdSend, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  getInvoices: {
    id: 'Billingapi.getInvoices',
    method: 'GET',
    path: '/invoices',
    query: ['since', 'order'],
  } satisfies Operation<GetInvoicesRequest, Invoice[]>,
  getInvoicesByInvoiceId: {
    id: 'Billingapi.getInvoicesByInvoiceId',
    method: 'GET',
    path: '/invoices/{invoice-id}',
  } satisfies Operation<GetInvoicesByInvoiceIdRequest, Invoice>,
  patchInvoicesByInvoiceId: {
    id: 'Billingapi.patchInvoicesByInvoiceId',
    method: 'PATCH',
    path: '/invoices/{invoice-id}',
    body: 'body',
  } satisfies Operation<PatchInvoicesByInvoiceIdRequest, unknown>,
  postEvents: {
    id: 'Billingapi.postEvents',
    method: 'POST',
    path: '/events',
    body: true,
  } satisfies Operation<Event, PostEventsResponse>,
  postInvoices: {
    id: 'Billingapi.postInvoices',
    method: 'POST',
    path: '/invoices',
    body: true,
    response: 'none',
  } satisfies Operation<PostInvoicesRequest, void>,
  postInvoicesByInvoiceIdSend: {
    id: 'Billingapi.postInvoicesByInvoiceIdSend',
    method: 'POST',
    path: '/invoices/{invoice-id}:send',
    response: 'none',
  } satisfies Operation<PostInvoicesByInvoiceIdSendRequest, void>,
};
