// Generated from api/ml.json by codegen/. Do not edit.
export * from './types.js';
export { ExperimentsService } from './experiments.js';
export { FeatureEngineeringService } from './feature-engineering.js';
export { FeatureStoreService } from './feature-store.js';
export { ForecastingService } from './forecasting.js';
export { MaterializedFeaturesService } from './materialized-features.js';
export { ModelRegistryService } from './model-registry.js';
