// Generated from api/ml.json by codegen/. Do not edit.
import { Service, call, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  CreateForecastingExperimentRequest,
  CreateForecastingExperimentResponse,
  ForecastingExperiment,
  GetForecastingExperimentRequest,
} from './types.js';

/** The operations of Forecasting. */
export class ForecastingService extends Service {
  /**
   * Calls `POST /api/2.0/automl/create-forecasting-experiment`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/forecasting/createexperiment)
   */
  createExperiment(
    request: CreateForecastingExperimentRequest,
    options?: CallOptions,
  ): Promise<Wait<ForecastingExperiment, CreateForecastingExperimentResponse>> {
    return start(this.api, operations.createExperiment, request, options);
  }

  /**
   * Does what `createExperiment` does and waits until the state is `SUCCEEDED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 120 minutes)
   */
  createExperimentAndWait(
    request: CreateForecastingExperimentRequest,
    options?: WaitOptions<ForecastingExperiment>,
  ): Promise<ForecastingExperiment> {
    return startAndWait(this.api, operations.createExperiment, request, options);
  }

  /**
   * Calls `GET /api/2.0/automl/get-forecasting-experiment/{experiment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/forecasting/getexperiment)
   */
  getExperiment(request: GetForecastingExperimentRequest, options?: CallOptions): Promise<ForecastingExperiment> {
    return call(this.api, operations.getExperiment, request, options);
  }

  /**
   * Polls `getExperiment` until the state is `SUCCEEDED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 120 minutes)
   */
  waitGetExperimentForecastingSucceeded(
    request: GetForecastingExperimentRequest,
    options?: WaitOptions<ForecastingExperiment>,
  ): Promise<ForecastingExperiment> {
    return rejoin(this.api, operations.createExperiment, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createExperiment: {
    id: 'Forecasting.createExperiment',
    route: 'POST /api/2.0/automl/create-forecasting-experiment',
    body: true,
    wait: {
      id: 'Forecasting.waitGetExperimentForecastingSucceeded',
      poll: (): Operation => operations.getExperiment,
      binding: { experiment_id: { response: 'experiment_id' } },
      state: ['state'],
      success: ['SUCCEEDED'],
      failure: ['FAILED', 'CANCELLED'],
      timeoutMinutes: 120,
    },
  } satisfies Operation<CreateForecastingExperimentRequest, CreateForecastingExperimentResponse>,
  getExperiment: {
    id: 'Forecasting.getExperiment',
    route: 'GET /api/2.0/automl/get-forecasting-experiment/{experiment_id}',
  } satisfies Operation<GetForecastingExperimentRequest, ForecastingExperiment>,
};
