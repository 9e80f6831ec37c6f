// Generated from api/marketplace.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  AddExchangeForListingRequest,
  AddExchangeForListingResponse,
  BatchGetListingsRequest,
  BatchGetListingsResponse,
  BatchGetProvidersRequest,
  BatchGetProvidersResponse,
  CreateExchangeFilterRequest,
  CreateExchangeFilterResponse,
  CreateExchangeRequest,
  CreateExchangeResponse,
  CreateFileRequest,
  CreateFileResponse,
  CreateInstallationRequest,
  CreateListingRequest,
  CreateListingResponse,
  CreatePersonalizationRequest,
  CreatePersonalizationRequestResponse,
  CreateProviderRequest,
  CreateProviderResponse,
  DeleteExchangeFilterRequest,
  DeleteExchangeRequest,
  DeleteFileRequest,
  DeleteInstallationRequest,
  DeleteListingRequest,
  DeleteProviderRequest,
  GetExchangeRequest,
  GetExchangeResponse,
  GetFileRequest,
  GetFileResponse,
  GetLatestVersionProviderAnalyticsDashboardResponse,
  GetListingContentMetadataRequest,
  GetListingContentMetadataResponse,
  GetListingRequest,
  GetListingResponse,
  GetListingsRequest,
  GetListingsResponse,
  GetPersonalizationRequest,
  GetPersonalizationRequestResponse,
  GetProviderRequest,
  GetProviderResponse,
  Installation,
  ListAllInstallationsRequest,
  ListAllInstallationsResponse,
  ListAllPersonalizationRequestsRequest,
  ListAllPersonalizationRequestsResponse,
  ListConsumerProvidersRequest,
  ListExchangeFiltersRequest,
  ListExchangeFiltersResponse,
  ListExchangesForListingRequest,
  ListExchangesForListingResponse,
  ListExchangesRequest,
  ListExchangesResponse,
  ListFilesRequest,
  ListFilesResponse,
  ListFulfillmentsRequest,
  ListFulfillmentsResponse,
  ListInstallationsRequest,
  ListInstallationsResponse,
  ListListingsForExchangeRequest,
  ListListingsForExchangeResponse,
  ListListingsRequest,
  ListListingsResponse,
  ListProviderAnalyticsDashboardResponse,
  ListProvidersRequest,
  ListProvidersResponse,
  ProviderAnalyticsDashboard,
  ProviderProviderAnalyticsDashboardsCreateRequest,
  RemoveExchangeForListingRequest,
  SearchListingsRequest,
  SearchListingsResponse,
  UpdateExchangeFilterRequest,
  UpdateExchangeFilterResponse,
  UpdateExchangeRequest,
  UpdateExchangeResponse,
  UpdateInstallationRequest,
  UpdateInstallationResponse,
  UpdateListingRequest,
  UpdateListingResponse,
  UpdatePersonalizationRequest,
  UpdatePersonalizationRequestResponse,
  UpdateProviderAnalyticsDashboardRequest,
  UpdateProviderAnalyticsDashboardResponse,
  UpdateProviderRequest,
  UpdateProviderResponse,
} from './types.js';

/** The operations of this package by path and verb. */
export interface MarketplacePaths {
  '/api/2.0/marketplace-exchange/exchanges': {
    /** `ProviderExchanges.create` */
    post: RestOperation<{}, CreateExchangeRequest, CreateExchangeResponse>;
    /** `ProviderExchanges.list` */
    get: RestOperation<
      { query?: Pick<ListExchangesRequest, 'page_size' | 'page_token'> },
      never,
      ListExchangesResponse
    >;
  };
  '/api/2.0/marketplace-exchange/exchanges-for-listing': {
    /** `ProviderExchanges.addListingToExchange` */
    post: RestOperation<{}, AddExchangeForListingRequest, AddExchangeForListingResponse>;
    /** `ProviderExchanges.listExchangesForListing` */
    get: RestOperation<
      { query: Pick<ListExchangesForListingRequest, 'listing_id' | 'page_size' | 'page_token'> },
      never,
      ListExchangesForListingResponse
    >;
  };
  '/api/2.0/marketplace-exchange/exchanges-for-listing/{id}': {
    /** `ProviderExchanges.deleteListingFromExchange` */
    delete: RestOperation<{ path: { id: RemoveExchangeForListingRequest['id'] } }, never, never>;
  };
  '/api/2.0/marketplace-exchange/exchanges/{id}': {
    /** `ProviderExchanges.get` */
    get: RestOperation<{ path: { id: GetExchangeRequest['id'] } }, never, GetExchangeResponse>;
    /** `ProviderExchanges.update` */
    put: RestOperation<
      { path: { id: UpdateExchangeRequest['id'] } },
      Omit<UpdateExchangeRequest, 'id'>,
      UpdateExchangeResponse
    >;
    /** `ProviderExchanges.delete` */
    delete: RestOperation<{ path: { id: DeleteExchangeRequest['id'] } }, never, never>;
  };
  '/api/2.0/marketplace-exchange/filters': {
    /** `ProviderExchangeFilters.create` */
    post: RestOperation<{}, CreateExchangeFilterRequest, CreateExchangeFilterResponse>;
    /** `ProviderExchangeFilters.list` */
    get: RestOperation<
      { query: Pick<ListExchangeFiltersRequest, 'exchange_id' | 'page_size' | 'page_token'> },
      never,
      ListExchangeFiltersResponse
    >;
  };
  '/api/2.0/marketplace-exchange/filters/{id}': {
    /** `ProviderExchangeFilters.update` */
    put: RestOperation<
      { path: { id: UpdateExchangeFilterRequest['id'] } },
      Omit<UpdateExchangeFilterRequest, 'id'>,
      UpdateExchangeFilterResponse
    >;
    /** `ProviderExchangeFilters.delete` */
    delete: RestOperation<{ path: { id: DeleteExchangeFilterRequest['id'] } }, never, never>;
  };
  '/api/2.0/marketplace-exchange/listings-for-exchange': {
    /** `ProviderExchanges.listListingsForExchange` */
    get: RestOperation<
      { query: Pick<ListListingsForExchangeRequest, 'exchange_id' | 'page_size' | 'page_token'> },
      never,
      ListListingsForExchangeResponse
    >;
  };
  '/api/2.0/marketplace-provider/analytics_dashboard': {
    /** `ProviderProviderAnalyticsDashboards.create` */
    post: RestOperation<{}, ProviderProviderAnalyticsDashboardsCreateRequest, ProviderAnalyticsDashboard>;
    /** `ProviderProviderAnalyticsDashboards.get` */
    get: RestOperation<{}, never, ListProviderAnalyticsDashboardResponse>;
  };
  '/api/2.0/marketplace-provider/analytics_dashboard/latest': {
    /** `ProviderProviderAnalyticsDashboards.getLatestVersion` */
    get: RestOperation<{}, never, GetLatestVersionProviderAnalyticsDashboardResponse>;
  };
  '/api/2.0/marketplace-provider/analytics_dashboard/{id}': {
    /** `ProviderProviderAnalyticsDashboards.update` */
    put: RestOperation<
      { path: { id: UpdateProviderAnalyticsDashboardRequest['id'] } },
      Omit<UpdateProviderAnalyticsDashboardRequest, 'id'>,
      UpdateProviderAnalyticsDashboardResponse
    >;
  };
  '/api/2.0/marketplace-provider/files': {
    /** `ProviderFiles.create` */
    post: RestOperation<{}, CreateFileRequest, CreateFileResponse>;
    /** `ProviderFiles.list` */
    get: RestOperation<
      { query: Pick<ListFilesRequest, 'file_parent' | 'page_size' | 'page_token'> },
      never,
      ListFilesResponse
    >;
  };
  '/api/2.0/marketplace-provider/files/{file_id}': {
    /** `ProviderFiles.get` */
    get: RestOperation<{ path: { file_id: GetFileRequest['file_id'] } }, never, GetFileResponse>;
    /** `ProviderFiles.delete` */
    delete: RestOperation<{ path: { file_id: DeleteFileRequest['file_id'] } }, never, never>;
  };
  '/api/2.0/marketplace-provider/listing': {
    /** `ProviderListings.create` */
    post: RestOperation<{}, CreateListingRequest, CreateListingResponse>;
  };
  '/api/2.0/marketplace-provider/listings': {
    /** `ProviderListings.list` */
    get: RestOperation<{ query?: Pick<GetListingsRequest, 'page_size' | 'page_token'> }, never, GetListingsResponse>;
  };
  '/api/2.0/marketplace-provider/listings/{id}': {
    /** `ProviderListings.get` */
    get: RestOperation<{ path: { id: GetListingRequest['id'] } }, never, GetListingResponse>;
    /** `ProviderListings.update` */
    put: RestOperation<
      { path: { id: UpdateListingRequest['id'] } },
      Omit<UpdateListingRequest, 'id'>,
      UpdateListingResponse
    >;
    /** `ProviderListings.delete` */
    delete: RestOperation<{ path: { id: DeleteListingRequest['id'] } }, never, never>;
  };
  '/api/2.0/marketplace-provider/listings/{listing_id}/personalization-requests/{request_id}/request-status': {
    /** `ProviderPersonalizationRequests.update` */
    put: RestOperation<
      {
        path: {
          listing_id: UpdatePersonalizationRequest['listing_id'];
          request_id: UpdatePersonalizationRequest['request_id'];
        };
      },
      Omit<UpdatePersonalizationRequest, 'listing_id' | 'request_id'>,
      UpdatePersonalizationRequestResponse
    >;
  };
  '/api/2.0/marketplace-provider/personalization-requests': {
    /** `ProviderPersonalizationRequests.list` */
    get: RestOperation<
      { query?: Pick<ListAllPersonalizationRequestsRequest, 'page_size' | 'page_token'> },
      never,
      ListAllPersonalizationRequestsResponse
    >;
  };
  '/api/2.0/marketplace-provider/provider': {
    /** `ProviderProviders.create` */
    post: RestOperation<{}, CreateProviderRequest, CreateProviderResponse>;
  };
  '/api/2.0/marketplace-provider/providers': {
    /** `ProviderProviders.list` */
    get: RestOperation<
      { query?: Pick<ListProvidersRequest, 'page_size' | 'page_token'> },
      never,
      ListProvidersResponse
    >;
  };
  '/api/2.0/marketplace-provider/providers/{id}': {
    /** `ProviderProviders.get` */
    get: RestOperation<{ path: { id: GetProviderRequest['id'] } }, never, GetProviderResponse>;
    /** `ProviderProviders.update` */
    put: RestOperation<
      { path: { id: UpdateProviderRequest['id'] } },
      Omit<UpdateProviderRequest, 'id'>,
      UpdateProviderResponse
    >;
    /** `ProviderProviders.delete` */
    delete: RestOperation<{ path: { id: DeleteProviderRequest['id'] } }, never, never>;
  };
  '/api/2.1/marketplace-consumer/installations': {
    /** `ConsumerInstallations.list` */
    get: RestOperation<
      { query?: Pick<ListAllInstallationsRequest, 'page_size' | 'page_token'> },
      never,
      ListAllInstallationsResponse
    >;
  };
  '/api/2.1/marketplace-consumer/listings': {
    /** `ConsumerListings.list` */
    get: RestOperation<
      {
        query?: Pick<
          ListListingsRequest,
          | 'assets'
          | 'categories'
          | 'is_free'
          | 'is_private_exchange'
          | 'is_staff_pick'
          | 'page_size'
          | 'page_token'
          | 'provider_ids'
          | 'tags'
        >;
      },
      never,
      ListListingsResponse
    >;
  };
  '/api/2.1/marketplace-consumer/listings/{id}': {
    /** `ConsumerListings.get` */
    get: RestOperation<{ path: { id: GetListingRequest['id'] } }, never, GetListingResponse>;
  };
  '/api/2.1/marketplace-consumer/listings/{listing_id}/content': {
    /** `ConsumerFulfillments.get` */
    get: RestOperation<
      {
        path: { listing_id: GetListingContentMetadataRequest['listing_id'] };
        query?: Pick<GetListingContentMetadataRequest, 'page_size' | 'page_token'>;
      },
      never,
      GetListingContentMetadataResponse
    >;
  };
  '/api/2.1/marketplace-consumer/listings/{listing_id}/fulfillments': {
    /** `ConsumerFulfillments.list` */
    get: RestOperation<
      {
        path: { listing_id: ListFulfillmentsRequest['listing_id'] };
        query?: Pick<ListFulfillmentsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListFulfillmentsResponse
    >;
  };
  '/api/2.1/marketplace-consumer/listings/{listing_id}/installations': {
    /** `ConsumerInstallations.create` */
    post: RestOperation<
      { path: { listing_id: CreateInstallationRequest['listing_id'] } },
      Omit<CreateInstallationRequest, 'listing_id'>,
      Installation
    >;
    /** `ConsumerInstallations.listListingInstallations` */
    get: RestOperation<
      {
        path: { listing_id: ListInstallationsRequest['listing_id'] };
        query?: Pick<ListInstallationsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListInstallationsResponse
    >;
  };
  '/api/2.1/marketplace-consumer/listings/{listing_id}/installations/{installation_id}': {
    /** `ConsumerInstallations.update` */
    put: RestOperation<
      {
        path: {
          listing_id: UpdateInstallationRequest['listing_id'];
          installation_id: UpdateInstallationRequest['installation_id'];
        };
      },
      Omit<UpdateInstallationRequest, 'listing_id' | 'installation_id'>,
      UpdateInstallationResponse
    >;
    /** `ConsumerInstallations.delete` */
    delete: RestOperation<
      {
        path: {
          listing_id: DeleteInstallationRequest['listing_id'];
          installation_id: DeleteInstallationRequest['installation_id'];
        };
      },
      never,
      never
    >;
  };
  '/api/2.1/marketplace-consumer/listings/{listing_id}/personalization-requests': {
    /** `ConsumerPersonalizationRequests.create` */
    post: RestOperation<
      { path: { listing_id: CreatePersonalizationRequest['listing_id'] } },
      Omit<CreatePersonalizationRequest, 'listing_id'>,
      CreatePersonalizationRequestResponse
    >;
    /** `ConsumerPersonalizationRequests.get` */
    get: RestOperation<
      { path: { listing_id: GetPersonalizationRequest['listing_id'] } },
      never,
      GetPersonalizationRequestResponse
    >;
  };
  '/api/2.1/marketplace-consumer/listings:batchGet': {
    /** `ConsumerListings.batchGet` */
    get: RestOperation<{ query?: Pick<BatchGetListingsRequest, 'ids'> }, never, BatchGetListingsResponse>;
  };
  '/api/2.1/marketplace-consumer/personalization-requests': {
    /** `ConsumerPersonalizationRequests.list` */
    get: RestOperation<
      { query?: Pick<ListAllPersonalizationRequestsRequest, 'page_size' | 'page_token'> },
      never,
      ListAllPersonalizationRequestsResponse
    >;
  };
  '/api/2.1/marketplace-consumer/providers': {
    /** `ConsumerProviders.list` */
    get: RestOperation<
      { query?: Pick<ListConsumerProvidersRequest, 'is_featured' | 'page_size' | 'page_token'> },
      never,
      ListProvidersResponse
    >;
  };
  '/api/2.1/marketplace-consumer/providers/{id}': {
    /** `ConsumerProviders.get` */
    get: RestOperation<{ path: { id: GetProviderRequest['id'] } }, never, GetProviderResponse>;
  };
  '/api/2.1/marketplace-consumer/providers:batchGet': {
    /** `ConsumerProviders.batchGet` */
    get: RestOperation<{ query?: Pick<BatchGetProvidersRequest, 'ids'> }, never, BatchGetProvidersResponse>;
  };
  '/api/2.1/marketplace-consumer/search-listings': {
    /** `ConsumerListings.search` */
    get: RestOperation<
      {
        query: Pick<
          SearchListingsRequest,
          | 'assets'
          | 'categories'
          | 'is_free'
          | 'is_private_exchange'
          | 'page_size'
          | 'page_token'
          | 'provider_ids'
          | 'query'
        >;
      },
      never,
      SearchListingsResponse
    >;
  };
}
