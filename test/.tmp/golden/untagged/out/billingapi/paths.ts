// Generated from billing-api.json by codegen/. Do not edit.
import type { RestOperation } from '../../../../../../runtime/rest.js';
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

/** The operations of this package by path and verb. */
export interface BillingapiPaths {
  '/events': {
    /** `Billingapi.postEvents` */
    post: RestOperation<{}, Event, PostEventsResponse>;
  };
  '/invoices': {
    /** `Billingapi.getInvoices` */
    get: RestOperation<{ query?: Pick<GetInvoicesRequest, 'since' | 'order'> }, never, Invoice[]>;
    /** `Billingapi.postInvoices` */
    post: RestOperation<{}, PostInvoicesRequest, never>;
  };
  '/invoices/{invoice-id}': {
    /** `Billingapi.getInvoicesByInvoiceId` */
    get: RestOperation<{ path: { 'invoice-id': GetInvoicesByInvoiceIdRequest['invoice-id'] } }, never, Invoice>;
    /** `Billingapi.patchInvoicesByInvoiceId` */
    patch: RestOperation<
      { path: { 'invoice-id': PatchInvoicesByInvoiceIdRequest['invoice-id'] } },
      PatchInvoicesByInvoiceIdRequest['body'],
      unknown
    >;
  };
  '/invoices/{invoice-id}:send': {
    /** `Billingapi.postInvoicesByInvoiceIdSend` */
    post: RestOperation<{ path: { 'invoice-id': PostInvoicesByInvoiceIdSendRequest['invoice-id'] } }, never, never>;
  };
}
