// Generated from api/marketplace.json by codegen/. Do not edit.
export * from './types.js';
export { ConsumerFulfillmentsService } from './consumer-fulfillments.js';
export { ConsumerInstallationsService } from './consumer-installations.js';
export { ConsumerListingsService } from './consumer-listings.js';
export { ConsumerPersonalizationRequestsService } from './consumer-personalization-requests.js';
export { ConsumerProvidersService } from './consumer-providers.js';
export { ProviderExchangeFiltersService } from './provider-exchange-filters.js';
export { ProviderExchangesService } from './provider-exchanges.js';
export { ProviderFilesService } from './provider-files.js';
export { ProviderListingsService } from './provider-listings.js';
export { ProviderPersonalizationRequestsService } from './provider-personalization-requests.js';
export { ProviderProviderAnalyticsDashboardsService } from './provider-provider-analytics-dashboards.js';
export { ProviderProvidersService } from './provider-providers.js';
