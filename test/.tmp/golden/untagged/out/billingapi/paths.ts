// Generated from billing-api.json by codegen/. Do not edit.
import type { RestOperation } from '../../../../../../runtime/rest.js';
import type {
  Event,
  GetInvoicesRequest,
  Invoice,
  PatchInvoicesByInvoiceIdRequest,
  PatchInvoicesByInvoiceIdResponse,
  PostEventsResponse,
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
    get: RestOperation<{}, never, Invoice>;
    /** `Billingapi.patchInvoicesByInvoiceId` */
    patch: RestOperation<{}, PatchInvoicesByInvoiceIdRequest['body'], PatchInvoicesByInvoiceIdResponse>;
  };
  '/invoices/{invoice-id}:send': {
    /** `Billingapi.postInvoicesByInvoiceIdSend` */
    post: RestOperation<{}, never, never>;
  };
}
