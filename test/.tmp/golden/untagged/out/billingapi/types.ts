// Generated from billing-api.json by codegen/. Do not edit.
import type { Int64 } from '../../../../../../runtime/values.js';

/** @description Request of `Billingapi.postEvents`. Part of `Event`. */
export interface Event {
  /** @description RFC 3339 timestamp. */
  at?: string | undefined;
  value?: (((string | null) | (number | null)) | null) | undefined;
  labels?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  pair?: unknown[] | undefined;
  /** @description The event that caused it. */
  parent?: Event | undefined;
}

/** @description Part of `Invoice`. */
export interface Person {
  name?: string | undefined;
}

/** @description Part of `PostEventsResponse`. */
export interface Receipt {
  number?: number | undefined;
}

/** @description Answer of `Billingapi.getInvoices`, `Billingapi.getInvoicesByInvoiceId`. Part of `PostInvoicesRequest`. */
export interface Invoice {
  id: string;
  cents?: Int64 | undefined;
  paid?: (boolean | null) | undefined;
  payer?: (Person | null) | undefined;
  method?:
    | (
        | string
        | {
            card?: string | undefined;
          }
      )
    | undefined;
  codes?: (1 | 2 | 3)[] | undefined;
}

/** @description Part of `PostInvoicesRequest`. */
export interface Draft {
  kind: unknown;
  amount?: number | undefined;
}

/** @description Request of `Billingapi.getInvoicesByInvoiceId`. */
export interface GetInvoicesByInvoiceIdRequest {
  'invoice-id': string;
}

/** @description Request of `Billingapi.getInvoices`. */
export interface GetInvoicesRequest {
  since?: (string | null) | undefined;
  /** @enum {string} */
  order?: ('asc' | 'desc' | (string & {})) | undefined;
}

/** @description Request of `Billingapi.patchInvoicesByInvoiceId`. */
export interface PatchInvoicesByInvoiceIdRequest {
  'invoice-id': string;
  body: {
    op?: unknown | undefined;
    path?: string | undefined;
  }[];
}

/** @description Answer of `Billingapi.postEvents`. */
export type PostEventsResponse = Receipt | string | null;

/** @description Request of `Billingapi.postInvoicesByInvoiceIdSend`. */
export interface PostInvoicesByInvoiceIdSendRequest {
  'invoice-id': string;
}

/** @description Request of `Billingapi.postInvoices`. */
export type PostInvoicesRequest = Invoice | Draft;
