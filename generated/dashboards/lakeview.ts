// Generated from api/dashboards.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateRequest,
  CreateScheduleRequest,
  CreateSubscriptionRequest,
  Dashboard,
  DeleteScheduleRequest,
  DeleteSubscriptionRequest,
  GetDashboardRequest,
  GetPublishedDashboardRequest,
  GetScheduleRequest,
  GetSubscriptionRequest,
  ListDashboardsRequest,
  ListDashboardsResponse,
  ListSchedulesRequest,
  ListSchedulesResponse,
  ListSubscriptionsRequest,
  ListSubscriptionsResponse,
  MigrateDashboardRequest,
  PublishRequest,
  PublishedDashboard,
  RevertDashboardRequest,
  RevertDashboardResponse,
  Schedule,
  Subscription,
  TrashDashboardRequest,
  UnpublishDashboardRequest,
  UpdateRequest,
  UpdateScheduleRequest,
} from './types.js';

/** The operations of Lakeview. */
export class LakeviewService extends Service {
  /**
   * Calls `POST /api/2.0/lakeview/dashboards`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/create)
   */
  create(request: CreateRequest, options?: CallOptions): Promise<Dashboard> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakeview/dashboards/{dashboard_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/get)
   */
  get(request: GetDashboardRequest, options?: CallOptions): Promise<Dashboard> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakeview/dashboards`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/list)
   */
  list(request: ListDashboardsRequest = {}, options?: CallOptions): Paged<Dashboard, ListDashboardsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/lakeview/dashboards/{dashboard_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/update)
   */
  update(request: UpdateRequest, options?: CallOptions): Promise<Dashboard> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `POST /api/2.0/lakeview/dashboards/{dashboard_id}/schedules`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/createschedule)
   */
  createSchedule(request: CreateScheduleRequest, options?: CallOptions): Promise<Schedule> {
    return call(this.api, operations.createSchedule, request, options);
  }

  /**
   * Calls `POST /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/createsubscription)
   */
  createSubscription(request: CreateSubscriptionRequest, options?: CallOptions): Promise<Subscription> {
    return call(this.api, operations.createSubscription, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/deleteschedule)
   */
  deleteSchedule(request: DeleteScheduleRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSchedule, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions/{subscription_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/deletesubscription)
   */
  deleteSubscription(request: DeleteSubscriptionRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSubscription, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakeview/dashboards/{dashboard_id}/published`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/getpublished)
   */
  getPublished(request: GetPublishedDashboardRequest, options?: CallOptions): Promise<PublishedDashboard> {
    return call(this.api, operations.getPublished, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/getschedule)
   */
  getSchedule(request: GetScheduleRequest, options?: CallOptions): Promise<Schedule> {
    return call(this.api, operations.getSchedule, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions/{subscription_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/getsubscription)
   */
  getSubscription(request: GetSubscriptionRequest, options?: CallOptions): Promise<Subscription> {
    return call(this.api, operations.getSubscription, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakeview/dashboards/{dashboard_id}/schedules`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/listschedules)
   */
  listSchedules(request: ListSchedulesRequest, options?: CallOptions): Paged<Schedule, ListSchedulesResponse> {
    return paginate(this.api, operations.listSchedules, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/listsubscriptions)
   */
  listSubscriptions(
    request: ListSubscriptionsRequest,
    options?: CallOptions,
  ): Paged<Subscription, ListSubscriptionsResponse> {
    return paginate(this.api, operations.listSubscriptions, request, options);
  }

  /**
   * Calls `POST /api/2.0/lakeview/dashboards/migrate`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/migrate)
   *
   * @deprecated
   */
  migrate(request: MigrateDashboardRequest, options?: CallOptions): Promise<Dashboard> {
    return call(this.api, operations.migrate, request, options);
  }

  /**
   * Calls `POST /api/2.0/lakeview/dashboards/{dashboard_id}/published`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/publish)
   */
  publish(request: PublishRequest, options?: CallOptions): Promise<PublishedDashboard> {
    return call(this.api, operations.publish, request, options);
  }

  /**
   * Calls `POST /api/2.0/lakeview/dashboards/{dashboard_id}/revert`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/revert)
   */
  revert(request: RevertDashboardRequest, options?: CallOptions): Promise<RevertDashboardResponse> {
    return call(this.api, operations.revert, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/lakeview/dashboards/{dashboard_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/trash)
   */
  trash(request: TrashDashboardRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.trash, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/lakeview/dashboards/{dashboard_id}/published`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/unpublish)
   */
  unpublish(request: UnpublishDashboardRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.unpublish, request, options);
  }

  /**
   * Calls `PUT /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeview/updateschedule)
   */
  updateSchedule(request: UpdateScheduleRequest, options?: CallOptions): Promise<Schedule> {
    return call(this.api, operations.updateSchedule, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Lakeview.create',
    route: 'POST /api/2.0/lakeview/dashboards',
    query: ['dataset_catalog', 'dataset_schema'],
    body: 'dashboard',
  } satisfies Operation<CreateRequest, Dashboard>,
  get: {
    id: 'Lakeview.get',
    route: 'GET /api/2.0/lakeview/dashboards/{dashboard_id}',
  } satisfies Operation<GetDashboardRequest, Dashboard>,
  list: {
    id: 'Lakeview.list',
    route: 'GET /api/2.0/lakeview/dashboards',
    query: ['page_size', 'page_token', 'show_trashed', 'view'],
    paging: { items: 'dashboards', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDashboardsRequest, ListDashboardsResponse>,
  update: {
    id: 'Lakeview.update',
    route: 'PATCH /api/2.0/lakeview/dashboards/{dashboard_id}',
    query: ['dataset_catalog', 'dataset_schema'],
    body: 'dashboard',
  } satisfies Operation<UpdateRequest, Dashboard>,
  createSchedule: {
    id: 'Lakeview.createSchedule',
    route: 'POST /api/2.0/lakeview/dashboards/{dashboard_id}/schedules',
    body: 'schedule',
  } satisfies Operation<CreateScheduleRequest, Schedule>,
  createSubscription: {
    id: 'Lakeview.createSubscription',
    route: 'POST /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions',
    body: 'subscription',
  } satisfies Operation<CreateSubscriptionRequest, Subscription>,
  deleteSchedule: {
    id: 'Lakeview.deleteSchedule',
    route: 'DELETE /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}',
    query: ['etag'],
    response: 'none',
  } satisfies Operation<DeleteScheduleRequest, void>,
  deleteSubscription: {
    id: 'Lakeview.deleteSubscription',
    route: 'DELETE /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions/{subscription_id}',
    query: ['etag'],
    response: 'none',
  } satisfies Operation<DeleteSubscriptionRequest, void>,
  getPublished: {
    id: 'Lakeview.getPublished',
    route: 'GET /api/2.0/lakeview/dashboards/{dashboard_id}/published',
  } satisfies Operation<GetPublishedDashboardRequest, PublishedDashboard>,
  getSchedule: {
    id: 'Lakeview.getSchedule',
    route: 'GET /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}',
  } satisfies Operation<GetScheduleRequest, Schedule>,
  getSubscription: {
    id: 'Lakeview.getSubscription',
    route: 'GET /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions/{subscription_id}',
  } satisfies Operation<GetSubscriptionRequest, Subscription>,
  listSchedules: {
    id: 'Lakeview.listSchedules',
    route: 'GET /api/2.0/lakeview/dashboards/{dashboard_id}/schedules',
    query: ['page_size', 'page_token'],
    paging: { items: 'schedules', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSchedulesRequest, ListSchedulesResponse>,
  listSubscriptions: {
    id: 'Lakeview.listSubscriptions',
    route: 'GET /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions',
    query: ['page_size', 'page_token'],
    paging: { items: 'subscriptions', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSubscriptionsRequest, ListSubscriptionsResponse>,
  migrate: {
    id: 'Lakeview.migrate',
    route: 'POST /api/2.0/lakeview/dashboards/migrate',
    body: true,
  } satisfies Operation<MigrateDashboardRequest, Dashboard>,
  publish: {
    id: 'Lakeview.publish',
    route: 'POST /api/2.0/lakeview/dashboards/{dashboard_id}/published',
    body: true,
  } satisfies Operation<PublishRequest, PublishedDashboard>,
  revert: {
    id: 'Lakeview.revert',
    route: 'POST /api/2.0/lakeview/dashboards/{dashboard_id}/revert',
    body: true,
  } satisfies Operation<RevertDashboardRequest, RevertDashboardResponse>,
  trash: {
    id: 'Lakeview.trash',
    route: 'DELETE /api/2.0/lakeview/dashboards/{dashboard_id}',
    response: 'none',
  } satisfies Operation<TrashDashboardRequest, void>,
  unpublish: {
    id: 'Lakeview.unpublish',
    route: 'DELETE /api/2.0/lakeview/dashboards/{dashboard_id}/published',
    response: 'none',
  } satisfies Operation<UnpublishDashboardRequest, void>,
  updateSchedule: {
    id: 'Lakeview.updateSchedule',
    route: 'PUT /api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}',
    body: 'schedule',
  } satisfies Operation<UpdateScheduleRequest, Schedule>,
};
