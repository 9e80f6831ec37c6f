// Generated from petstore.yaml by codegen/. Do not edit.
import { Service, call } from '../../../../../../runtime/service.js';
import type { CallOptions, Operation } from '../../../../../../runtime/service.js';
import type { Order, PlaceOrderRequest } from './types.js';

/** The operations of StoreOrders. */
export class StoreOrdersService extends Service {
  /**
   * Calls `GET /v1/store/inventory`.
   *
   * @see https://docs.databricks.com/api/workspace/storeorders/getinventory
   */
  getInventory(options?: CallOptions): Promise<Record<string, number>> {
    return call(this.api, operations.getInventory, {}, options);
  }

  /**
   * Calls `POST /v1/store/orders`.
   *
   * @see https://docs.databricks.com/api/workspace/storeorders/placeorder
   */
  placeOrder(request: PlaceOrderRequest, options?: CallOptions): Promise<Order> {
    return call(this.api, operations.placeOrder, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  getInventory: {
    id: 'StoreOrders.getInventory',
    method: 'GET',
    path: '/v1/store/inventory',
  } satisfies Operation<object, Record<string, number>>,
  placeOrder: {
    id: 'StoreOrders.placeOrder',
    method: 'POST',
    path: '/v1/store/orders',
    body: true,
  } satisfies Operation<PlaceOrderRequest, Order>,
};
