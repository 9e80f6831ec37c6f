// Generated from billing-api.json by codegen/. Do not edit.
import type { Int64 } from '../../../../../../runtime/values.js';

/** Request of `Billingapi.postEvents`. Part of `Event`. */
export interface Event {
  /** RFC 3339 timestamp. */
  at?: string | undefined;
  value?: string | number | null | undefined;
  labels?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  pair?: unknown[] | undefined;
  /** The event that caused it. */
  parent?: Event | undefined;
}

/** Part of `Invoice`. */
export interface Person {
  name?: string | undefined;
}

/** Part of `PostEventsResponse`. */
export interface Receipt {
  number?: number | undefined;
}

/**
 * Answer of `Billingapi.getInvoices`, `Billingapi.getInvoicesByInvoiceId`. Part of
 * `PostInvoicesRequest`.
 */
export interface Invoice {
  id: string;
  cents?: Int64 | undefined;
  paid?: boolean | null | undefined;
  payer?: Person | null | undefined;
  method?:
    | string
    | {
        card?: string | undefined;
      }
    | undefined;
  codes?: (1 | 2 | 3)[] | undefined;
}

/** Part of `PostInvoicesRequest`. */
export interface Draft {
  kind: 'draft';
  amount?: number | undefined;
}

/** Request of `Billingapi.getInvoicesByInvoiceId`. */
export interface GetInvoicesByInvoiceIdRequest {
  'invoice-id': string;
}

/** Request of `Billingapi.getInvoices`. */
export interface GetInvoicesRequest {
  since?: string | null | undefined;
  order?: 'asc' | 'desc' | undefined;
}

/** Request of `Billingapi.patchInvoicesByInvoiceId`. */
export interface PatchInvoicesByInvoiceIdRequest {
  'invoice-id': string;
  body: {
    op?: 'replace' | undefined;
    path?: string | undefined;
  }[];
}

/** Answer of `Billingapi.postEvents`. */
export type PostEventsResponse = Receipt | string | null;

/** Request of `Billingapi.postInvoicesByInvoiceIdSend`. */
export interface PostInvoicesByInvoiceIdSendRequest {
  'invoice-id': string;
}

/** Request of `Billingapi.postInvoices`. */
export type PostInvoicesRequest = Invoice | Draft;
