// Generated from api/marketplace.json by codegen/. Do not edit.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AssetType`; the server may send others. */
export const AssetType = {
  ASSET_TYPE_APP: 'ASSET_TYPE_APP',
  ASSET_TYPE_DATA_TABLE: 'ASSET_TYPE_DATA_TABLE',
  ASSET_TYPE_GIT_REPO: 'ASSET_TYPE_GIT_REPO',
  ASSET_TYPE_MCP: 'ASSET_TYPE_MCP',
  ASSET_TYPE_MEDIA: 'ASSET_TYPE_MEDIA',
  ASSET_TYPE_MODEL: 'ASSET_TYPE_MODEL',
  ASSET_TYPE_NOTEBOOK: 'ASSET_TYPE_NOTEBOOK',
  ASSET_TYPE_PARTNER_INTEGRATION: 'ASSET_TYPE_PARTNER_INTEGRATION',
} as const;
/** Values of `AssetType`; the server may send others. */
export type AssetType =
  | 'ASSET_TYPE_APP'
  | 'ASSET_TYPE_DATA_TABLE'
  | 'ASSET_TYPE_GIT_REPO'
  | 'ASSET_TYPE_MCP'
  | 'ASSET_TYPE_MEDIA'
  | 'ASSET_TYPE_MODEL'
  | 'ASSET_TYPE_NOTEBOOK'
  | 'ASSET_TYPE_PARTNER_INTEGRATION'
  | (string & {});

/** Values of `Category`; the server may send others. */
export const Category = {
  ADVERTISING_AND_MARKETING: 'ADVERTISING_AND_MARKETING',
  CLIMATE_AND_ENVIRONMENT: 'CLIMATE_AND_ENVIRONMENT',
  COMMERCE: 'COMMERCE',
  DEMOGRAPHICS: 'DEMOGRAPHICS',
  ECONOMICS: 'ECONOMICS',
  EDUCATION: 'EDUCATION',
  ENERGY: 'ENERGY',
  FINANCIAL: 'FINANCIAL',
  GAMING: 'GAMING',
  GEOSPATIAL: 'GEOSPATIAL',
  HEALTH: 'HEALTH',
  LOOKUP_TABLES: 'LOOKUP_TABLES',
  MANUFACTURING: 'MANUFACTURING',
  MEDIA: 'MEDIA',
  OPEN_SOURCE: 'OPEN_SOURCE',
  OTHER: 'OTHER',
  PUBLIC_SECTOR: 'PUBLIC_SECTOR',
  RETAIL: 'RETAIL',
  SCIENCE_AND_RESEARCH: 'SCIENCE_AND_RESEARCH',
  SECURITY: 'SECURITY',
  SPORTS: 'SPORTS',
  TRANSPORTATION_AND_LOGISTICS: 'TRANSPORTATION_AND_LOGISTICS',
  TRAVEL_AND_TOURISM: 'TRAVEL_AND_TOURISM',
} as const;
/** Values of `Category`; the server may send others. */
export type Category =
  | 'ADVERTISING_AND_MARKETING'
  | 'CLIMATE_AND_ENVIRONMENT'
  | 'COMMERCE'
  | 'DEMOGRAPHICS'
  | 'ECONOMICS'
  | 'EDUCATION'
  | 'ENERGY'
  | 'FINANCIAL'
  | 'GAMING'
  | 'GEOSPATIAL'
  | 'HEALTH'
  | 'LOOKUP_TABLES'
  | 'MANUFACTURING'
  | 'MEDIA'
  | 'OPEN_SOURCE'
  | 'OTHER'
  | 'PUBLIC_SECTOR'
  | 'RETAIL'
  | 'SCIENCE_AND_RESEARCH'
  | 'SECURITY'
  | 'SPORTS'
  | 'TRANSPORTATION_AND_LOGISTICS'
  | 'TRAVEL_AND_TOURISM'
  | (string & {});

/** Values of `Cost`; the server may send others. */
export const Cost = {
  FREE: 'FREE',
  PAID: 'PAID',
} as const;
/** Values of `Cost`; the server may send others. */
export type Cost = 'FREE' | 'PAID' | (string & {});

/** Values of `DataRefresh`; the server may send others. */
export const DataRefresh = {
  DAILY: 'DAILY',
  HOURLY: 'HOURLY',
  MINUTE: 'MINUTE',
  MONTHLY: 'MONTHLY',
  NONE: 'NONE',
  QUARTERLY: 'QUARTERLY',
  SECOND: 'SECOND',
  WEEKLY: 'WEEKLY',
  YEARLY: 'YEARLY',
} as const;
/** Values of `DataRefresh`; the server may send others. */
export type DataRefresh =
  'DAILY' | 'HOURLY' | 'MINUTE' | 'MONTHLY' | 'NONE' | 'QUARTERLY' | 'SECOND' | 'WEEKLY' | 'YEARLY' | (string & {});

/** Values of `DeltaSharingRecipientType`; the server may send others. */
export const DeltaSharingRecipientType = {
  DELTA_SHARING_RECIPIENT_TYPE_DATABRICKS: 'DELTA_SHARING_RECIPIENT_TYPE_DATABRICKS',
  DELTA_SHARING_RECIPIENT_TYPE_OPEN: 'DELTA_SHARING_RECIPIENT_TYPE_OPEN',
} as const;
/** Values of `DeltaSharingRecipientType`; the server may send others. */
export type DeltaSharingRecipientType =
  'DELTA_SHARING_RECIPIENT_TYPE_DATABRICKS' | 'DELTA_SHARING_RECIPIENT_TYPE_OPEN' | (string & {});

/** Values of `ExchangeFilterType`; the server may send others. */
export const ExchangeFilterType = {
  GLOBAL_METASTORE_ID: 'GLOBAL_METASTORE_ID',
} as const;
/** Values of `ExchangeFilterType`; the server may send others. */
export type ExchangeFilterType = 'GLOBAL_METASTORE_ID' | (string & {});

/** Values of `FileParentType`; the server may send others. */
export const FileParentType = {
  LISTING: 'LISTING',
  LISTING_RESOURCE: 'LISTING_RESOURCE',
  PROVIDER: 'PROVIDER',
} as const;
/** Values of `FileParentType`; the server may send others. */
export type FileParentType = 'LISTING' | 'LISTING_RESOURCE' | 'PROVIDER' | (string & {});

/** Values of `FileStatus`; the server may send others. */
export const FileStatus = {
  FILE_STATUS_COMMIT_DRAWDOWN: 'FILE_STATUS_COMMIT_DRAWDOWN',
  FILE_STATUS_PUBLISHED: 'FILE_STATUS_PUBLISHED',
  FILE_STATUS_SANITIZATION_FAILED: 'FILE_STATUS_SANITIZATION_FAILED',
  FILE_STATUS_SANITIZING: 'FILE_STATUS_SANITIZING',
  FILE_STATUS_STAGING: 'FILE_STATUS_STAGING',
} as const;
/** Values of `FileStatus`; the server may send others. */
export type FileStatus =
  | 'FILE_STATUS_COMMIT_DRAWDOWN'
  | 'FILE_STATUS_PUBLISHED'
  | 'FILE_STATUS_SANITIZATION_FAILED'
  | 'FILE_STATUS_SANITIZING'
  | 'FILE_STATUS_STAGING'
  | (string & {});

/** Values of `FulfillmentType`; the server may send others. */
export const FulfillmentType = {
  INSTALL: 'INSTALL',
  REQUEST_ACCESS: 'REQUEST_ACCESS',
} as const;
/** Values of `FulfillmentType`; the server may send others. */
export type FulfillmentType = 'INSTALL' | 'REQUEST_ACCESS' | (string & {});

/** Values of `InstallationStatus`; the server may send others. */
export const InstallationStatus = {
  FAILED: 'FAILED',
  INSTALLED: 'INSTALLED',
} as const;
/** Values of `InstallationStatus`; the server may send others. */
export type InstallationStatus = 'FAILED' | 'INSTALLED' | (string & {});

/** Values of `ListingShareType`; the server may send others. */
export const ListingShareType = {
  FULL: 'FULL',
  SAMPLE: 'SAMPLE',
} as const;
/** Values of `ListingShareType`; the server may send others. */
export type ListingShareType = 'FULL' | 'SAMPLE' | (string & {});

/** Values of `ListingStatus`; the server may send others. */
export const ListingStatus = {
  DRAFT: 'DRAFT',
  PENDING: 'PENDING',
  PUBLISHED: 'PUBLISHED',
  SUSPENDED: 'SUSPENDED',
} as const;
/** Values of `ListingStatus`; the server may send others. */
export type ListingStatus = 'DRAFT' | 'PENDING' | 'PUBLISHED' | 'SUSPENDED' | (string & {});

/** Values of `ListingTagType`; the server may send others. */
export const ListingTagType = {
  LISTING_TAG_TYPE_LANGUAGE: 'LISTING_TAG_TYPE_LANGUAGE',
  LISTING_TAG_TYPE_TASK: 'LISTING_TAG_TYPE_TASK',
} as const;
/** Values of `ListingTagType`; the server may send others. */
export type ListingTagType = 'LISTING_TAG_TYPE_LANGUAGE' | 'LISTING_TAG_TYPE_TASK' | (string & {});

/** Values of `ListingType`; the server may send others. */
export const ListingType = {
  PERSONALIZED: 'PERSONALIZED',
  STANDARD: 'STANDARD',
} as const;
/** Values of `ListingType`; the server may send others. */
export type ListingType = 'PERSONALIZED' | 'STANDARD' | (string & {});

/** Values of `MarketplaceFileType`; the server may send others. */
export const MarketplaceFileType = {
  APP: 'APP',
  COMMIT_DRAWDOWN_REQUEST_ATTACHMENT: 'COMMIT_DRAWDOWN_REQUEST_ATTACHMENT',
  EMBEDDED_MARKDOWN: 'EMBEDDED_MARKDOWN',
  EMBEDDED_NOTEBOOK: 'EMBEDDED_NOTEBOOK',
  PROVIDER_ICON: 'PROVIDER_ICON',
  SCREENSHOT: 'SCREENSHOT',
} as const;
/** Values of `MarketplaceFileType`; the server may send others. */
export type MarketplaceFileType =
  | 'APP'
  | 'COMMIT_DRAWDOWN_REQUEST_ATTACHMENT'
  | 'EMBEDDED_MARKDOWN'
  | 'EMBEDDED_NOTEBOOK'
  | 'PROVIDER_ICON'
  | 'SCREENSHOT'
  | (string & {});

/** Values of `PersonalizationRequestStatus`; the server may send others. */
export const PersonalizationRequestStatus = {
  DENIED: 'DENIED',
  FULFILLED: 'FULFILLED',
  NEW: 'NEW',
  REQUEST_PENDING: 'REQUEST_PENDING',
} as const;
/** Values of `PersonalizationRequestStatus`; the server may send others. */
export type PersonalizationRequestStatus = 'DENIED' | 'FULFILLED' | 'NEW' | 'REQUEST_PENDING' | (string & {});

/** Values of `Visibility`; the server may send others. */
export const Visibility = {
  PRIVATE: 'PRIVATE',
  PUBLIC: 'PUBLIC',
} as const;
/** Values of `Visibility`; the server may send others. */
export type Visibility = 'PRIVATE' | 'PUBLIC' | (string & {});

/**
 * Part of `AddExchangeForListingResponse`, `Exchange`, `ListExchangesForListingResponse` and 1
 * more.
 */
export interface ExchangeListing {
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  exchange_id?: string | undefined;
  exchange_name?: string | undefined;
  id?: string | undefined;
  listing_id?: string | undefined;
  listing_name?: string | undefined;
}

/** Part of `BatchGetListingsResponse`, `CreateListingRequest`, `GetListingResponse` and 5 more. */
export interface Listing {
  summary: ListingSummary;
  detail?: ListingDetail | undefined;
  id?: string | undefined;
}

/** Part of `BatchGetProvidersResponse`, `CreateProviderRequest`, `GetProviderResponse` and 3 more. */
export interface ProviderInfo {
  name: string;
  business_contact_email: string;
  term_of_service_link: string;
  privacy_policy_link: string;
  company_website_link?: string | undefined;
  dark_mode_icon_file_id?: string | undefined;
  dark_mode_icon_file_path?: string | undefined;
  description?: string | undefined;
  icon_file_id?: string | undefined;
  icon_file_path?: string | undefined;
  id?: string | undefined;
  is_featured?: boolean | undefined;
  published_by?: string | undefined;
  support_contact_email?: string | undefined;
}

/** Part of `CreateExchangeFilterRequest`, `Exchange`, `ListExchangeFiltersResponse` and 2 more. */
export interface ExchangeFilter {
  exchange_id: string;
  filter_value: string;
  filter_type: ExchangeFilterType;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

/** Part of `CreateExchangeRequest`, `GetExchangeResponse`, `ListExchangesResponse` and 2 more. */
export interface Exchange {
  name: string;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  filters?: ExchangeFilter[] | undefined;
  id?: string | undefined;
  linked_listings?: ExchangeListing[] | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

/** Part of `CreateFileRequest`, `FileInfo`, `ListFilesRequest`. */
export interface FileParent {
  file_parent_type?: FileParentType | undefined;
  parent_id?: string | undefined;
}

/** Part of `CreateFileResponse`, `GetFileResponse`, `ListFilesResponse` and 1 more. */
export interface FileInfo {
  created_at?: Int64 | undefined;
  display_name?: string | undefined;
  download_link?: string | undefined;
  file_parent?: FileParent | undefined;
  id?: string | undefined;
  marketplace_file_type?: MarketplaceFileType | undefined;
  mime_type?: string | undefined;
  status?: FileStatus | undefined;
  status_message?: string | undefined;
  updated_at?: Int64 | undefined;
}

/** Part of `CreateInstallationRequest`, `CreatePersonalizationRequest`. */
export interface ConsumerTerms {
  version: string;
}

/** Part of `CreateInstallationRequest`. */
export interface InstallListingMcpConnectionDetail {
  connection_name: string;
  base_path?: string | undefined;
  bearer_token?: string | undefined;
  catalog?: string | undefined;
  host?: string | undefined;
  mcp_service_name?: string | undefined;
  oauth_credentials?: InstallListingMcpConnectionDetailOauthCredentials | undefined;
  schema?: string | undefined;
}

/** Part of `CreateInstallationRequest`. */
export interface RepoInstallation {
  repo_name: string;
  repo_path: string;
}

/** Part of `GetListingContentMetadataResponse`. */
export interface SharedDataObject {
  data_object_type?: string | undefined;
  name?: string | undefined;
}

/**
 * Part of `GetPersonalizationRequestResponse`, `ListAllPersonalizationRequestsResponse`,
 * `UpdatePersonalizationRequestResponse`.
 */
export interface PersonalizationRequest {
  consumer_region: RegionInfo;
  comment?: string | undefined;
  contact_info?: ContactInfo | undefined;
  created_at?: Int64 | undefined;
  id?: string | undefined;
  intended_use?: string | undefined;
  is_from_lighthouse?: boolean | undefined;
  listing_id?: string | undefined;
  listing_name?: string | undefined;
  metastore_id?: string | undefined;
  provider_id?: string | undefined;
  recipient_type?: DeltaSharingRecipientType | undefined;
  share?: ShareInfo | undefined;
  status?: PersonalizationRequestStatus | undefined;
  status_message?: string | undefined;
  updated_at?: Int64 | undefined;
}

/** Part of `InstallListingMcpConnectionDetail`. */
export interface InstallListingMcpConnectionDetailOauthCredentials {
  client_id: string;
  client_secret: string;
}

/** Part of `Installation`, `ListAllInstallationsResponse`, `ListInstallationsResponse` and 2 more. */
export interface InstallationDetail {
  catalog_name?: string | undefined;
  error_message?: string | undefined;
  id?: string | undefined;
  installed_on?: Int64 | undefined;
  listing_id?: string | undefined;
  listing_name?: string | undefined;
  recipient_type?: DeltaSharingRecipientType | undefined;
  repo_name?: string | undefined;
  repo_path?: string | undefined;
  share_name?: string | undefined;
  status?: InstallationStatus | undefined;
  token_detail?: TokenDetail | undefined;
  tokens?: TokenInfo[] | undefined;
}

/** Part of `InstallationDetail`. */
export interface TokenDetail {
  bearerToken?: string | undefined;
  endpoint?: string | undefined;
  expirationTime?: string | undefined;
  shareCredentialsVersion?: number | undefined;
}

/** Part of `InstallationDetail`. */
export interface TokenInfo {
  activation_url?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  expiration_time?: Int64 | undefined;
  id?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

/** Part of `ListFulfillmentsResponse`. */
export interface ListingFulfillment {
  listing_id: string;
  fulfillment_type?: FulfillmentType | undefined;
  recipient_type?: DeltaSharingRecipientType | undefined;
  repo_info?: RepoInfo | undefined;
  share_info?: ShareInfo | undefined;
}

/** Part of `ListListingsRequest`, `ListingDetail`. */
export interface ListingTag {
  tag_name?: ListingTagType | undefined;
  tag_values?: string[] | undefined;
}

/** Part of `Listing`. */
export interface ListingSummary {
  name: string;
  listingType: ListingType;
  categories?: Category[] | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  created_by_id?: Int64 | undefined;
  exchange_ids?: string[] | undefined;
  git_repo?: RepoInfo | undefined;
  provider_id?: string | undefined;
  provider_region?: RegionInfo | undefined;
  published_at?: Int64 | undefined;
  published_by?: string | undefined;
  setting?: ListingSetting | undefined;
  share?: ShareInfo | undefined;
  status?: ListingStatus | undefined;
  subtitle?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  updated_by_id?: Int64 | undefined;
}

/** Part of `Listing`. */
export interface ListingDetail {
  assets?: AssetType[] | undefined;
  collection_date_end?: Int64 | undefined;
  collection_date_start?: Int64 | undefined;
  collection_granularity?: DataRefreshInfo | undefined;
  cost?: Cost | undefined;
  data_source?: string | undefined;
  description?: string | undefined;
  documentation_link?: string | undefined;
  embedded_notebook_file_infos?: FileInfo[] | undefined;
  file_ids?: string[] | undefined;
  geographical_coverage?: string | undefined;
  license?: string | undefined;
  pricing_model?: string | undefined;
  privacy_policy_link?: string | undefined;
  size?: number | undefined;
  support_link?: string | undefined;
  tags?: ListingTag[] | undefined;
  terms_of_service?: string | undefined;
  update_frequency?: DataRefreshInfo | undefined;
}

/** Part of `ListingDetail`. */
export interface DataRefreshInfo {
  interval: Int64;
  unit: DataRefresh;
}

/** Part of `ListingFulfillment`, `ListingSummary`. */
export interface RepoInfo {
  git_repo_url: string;
}

/** Part of `ListingFulfillment`, `ListingSummary`, `PersonalizationRequest` and 1 more. */
export interface ShareInfo {
  name: string;
  type: ListingShareType;
}

/** Part of `ListingSummary`, `PersonalizationRequest`. */
export interface RegionInfo {
  cloud?: string | undefined;
  region?: string | undefined;
}

/** Part of `ListingSummary`. */
export interface ListingSetting {
  visibility?: Visibility | undefined;
}

/** Part of `PersonalizationRequest`. */
export interface ContactInfo {
  company?: string | undefined;
  email?: string | undefined;
  first_name?: string | undefined;
  last_name?: string | undefined;
}

/** Request of `ProviderExchanges.addListingToExchange`. */
export interface AddExchangeForListingRequest {
  exchange_id: string;
  listing_id: string;
}

/** Answer of `ProviderExchanges.addListingToExchange`. */
export interface AddExchangeForListingResponse {
  exchange_for_listing?: ExchangeListing | undefined;
}

/** Request of `ConsumerListings.batchGet`. */
export interface BatchGetListingsRequest {
  ids?: string[] | undefined;
}

/** Answer of `ConsumerListings.batchGet`. */
export interface BatchGetListingsResponse {
  listings?: Listing[] | undefined;
}

/** Request of `ConsumerProviders.batchGet`. */
export interface BatchGetProvidersRequest {
  ids?: string[] | undefined;
}

/** Answer of `ConsumerProviders.batchGet`. */
export interface BatchGetProvidersResponse {
  providers?: ProviderInfo[] | undefined;
}

/** Request of `ProviderExchangeFilters.create`. */
export interface CreateExchangeFilterRequest {
  filter: ExchangeFilter;
}

/** Answer of `ProviderExchangeFilters.create`. */
export interface CreateExchangeFilterResponse {
  filter_id?: string | undefined;
}

/** Request of `ProviderExchanges.create`. */
export interface CreateExchangeRequest {
  exchange: Exchange;
}

/** Answer of `ProviderExchanges.create`. */
export interface CreateExchangeResponse {
  exchange_id?: string | undefined;
}

/** Request of `ProviderFiles.create`. */
export interface CreateFileRequest {
  display_name?: string | undefined;
  file_parent: FileParent;
  marketplace_file_type: MarketplaceFileType;
  mime_type: string;
}

/** Answer of `ProviderFiles.create`. */
export interface CreateFileResponse {
  file_info?: FileInfo | undefined;
  upload_url?: string | undefined;
}

/** Request of `ConsumerInstallations.create`. */
export interface CreateInstallationRequest {
  listing_id: string;
  accepted_consumer_terms?: ConsumerTerms | undefined;
  catalog_name?: string | undefined;
  mcp_connection_detail?: InstallListingMcpConnectionDetail | undefined;
  recipient_type?: DeltaSharingRecipientType | undefined;
  repo_detail?: RepoInstallation | undefined;
  share_name?: string | undefined;
}

/** Request of `ProviderListings.create`. */
export interface CreateListingRequest {
  listing: Listing;
}

/** Answer of `ProviderListings.create`. */
export interface CreateListingResponse {
  listing_id?: string | undefined;
}

/** Request of `ConsumerPersonalizationRequests.create`. */
export interface CreatePersonalizationRequest {
  listing_id: string;
  accepted_consumer_terms: ConsumerTerms;
  comment?: string | undefined;
  company?: string | undefined;
  first_name?: string | undefined;
  intended_use: string;
  is_from_lighthouse?: boolean | undefined;
  last_name?: string | undefined;
  recipient_type?: DeltaSharingRecipientType | undefined;
}

/** Answer of `ConsumerPersonalizationRequests.create`. */
export interface CreatePersonalizationRequestResponse {
  id?: string | undefined;
}

/** Request of `ProviderProviders.create`. */
export interface CreateProviderRequest {
  provider: ProviderInfo;
}

/** Answer of `ProviderProviders.create`. */
export interface CreateProviderResponse {
  id?: string | undefined;
}

/** Request of `ProviderExchangeFilters.delete`. */
export interface DeleteExchangeFilterRequest {
  id: string;
}

/** Request of `ProviderExchanges.delete`. */
export interface DeleteExchangeRequest {
  id: string;
}

/** Request of `ProviderFiles.delete`. */
export interface DeleteFileRequest {
  file_id: string;
}

/** Request of `ConsumerInstallations.delete`. */
export interface DeleteInstallationRequest {
  listing_id: string;
  installation_id: string;
}

/** Request of `ProviderListings.delete`. */
export interface DeleteListingRequest {
  id: string;
}

/** Request of `ProviderProviders.delete`. */
export interface DeleteProviderRequest {
  id: string;
}

/** Request of `ProviderExchanges.get`. */
export interface GetExchangeRequest {
  id: string;
}

/** Answer of `ProviderExchanges.get`. */
export interface GetExchangeResponse {
  exchange?: Exchange | undefined;
}

/** Request of `ProviderFiles.get`. */
export interface GetFileRequest {
  file_id: string;
}

/** Answer of `ProviderFiles.get`. */
export interface GetFileResponse {
  file_info?: FileInfo | undefined;
}

/** Answer of `ProviderProviderAnalyticsDashboards.getLatestVersion`. */
export interface GetLatestVersionProviderAnalyticsDashboardResponse {
  version?: Int64 | undefined;
}

/** Request of `ConsumerFulfillments.get`. */
export interface GetListingContentMetadataRequest {
  listing_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ConsumerFulfillments.get`. */
export interface GetListingContentMetadataResponse {
  next_page_token?: string | undefined;
  shared_data_objects?: SharedDataObject[] | undefined;
}

/** Request of `ConsumerListings.get`, `ProviderListings.get`. */
export interface GetListingRequest {
  id: string;
}

/** Answer of `ConsumerListings.get`, `ProviderListings.get`. */
export interface GetListingResponse {
  listing?: Listing | undefined;
}

/** Request of `ProviderListings.list`. */
export interface GetListingsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ProviderListings.list`. */
export interface GetListingsResponse {
  listings?: Listing[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ConsumerPersonalizationRequests.get`. */
export interface GetPersonalizationRequestRequest {
  listing_id: string;
}

/** Answer of `ConsumerPersonalizationRequests.get`. */
export interface GetPersonalizationRequestResponse {
  personalization_requests?: PersonalizationRequest[] | undefined;
}

/** Request of `ConsumerProviders.get`, `ProviderProviders.get`. */
export interface GetProviderRequest {
  id: string;
}

/** Answer of `ConsumerProviders.get`, `ProviderProviders.get`. */
export interface GetProviderResponse {
  provider?: ProviderInfo | undefined;
}

/** Answer of `ConsumerInstallations.create`. */
export interface Installation {
  installation?: InstallationDetail | undefined;
}

/** Request of `ConsumerInstallations.list`. */
export interface ListAllInstallationsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ConsumerInstallations.list`. */
export interface ListAllInstallationsResponse {
  installations?: InstallationDetail[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ConsumerPersonalizationRequests.list`, `ProviderPersonalizationRequests.list`. */
export interface ListAllPersonalizationRequestsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ConsumerPersonalizationRequests.list`, `ProviderPersonalizationRequests.list`. */
export interface ListAllPersonalizationRequestsResponse {
  next_page_token?: string | undefined;
  personalization_requests?: PersonalizationRequest[] | undefined;
}

/** Request of `ConsumerProviders.list`. */
export interface ListConsumerProvidersRequest {
  is_featured?: boolean | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `ProviderExchangeFilters.list`. */
export interface ListExchangeFiltersRequest {
  exchange_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ProviderExchangeFilters.list`. */
export interface ListExchangeFiltersResponse {
  filters?: ExchangeFilter[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ProviderExchanges.listExchangesForListing`. */
export interface ListExchangesForListingRequest {
  listing_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ProviderExchanges.listExchangesForListing`. */
export interface ListExchangesForListingResponse {
  exchange_listing?: ExchangeListing[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ProviderExchanges.list`. */
export interface ListExchangesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ProviderExchanges.list`. */
export interface ListExchangesResponse {
  exchanges?: Exchange[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ProviderFiles.list`. */
export interface ListFilesRequest {
  file_parent: FileParent;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ProviderFiles.list`. */
export interface ListFilesResponse {
  file_infos?: FileInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ConsumerFulfillments.list`. */
export interface ListFulfillmentsRequest {
  listing_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ConsumerFulfillments.list`. */
export interface ListFulfillmentsResponse {
  fulfillments?: ListingFulfillment[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ConsumerInstallations.listListingInstallations`. */
export interface ListInstallationsRequest {
  listing_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ConsumerInstallations.listListingInstallations`. */
export interface ListInstallationsResponse {
  installations?: InstallationDetail[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ProviderExchanges.listListingsForExchange`. */
export interface ListListingsForExchangeRequest {
  exchange_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ProviderExchanges.listListingsForExchange`. */
export interface ListListingsForExchangeResponse {
  exchange_listings?: ExchangeListing[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ConsumerListings.list`. */
export interface ListListingsRequest {
  assets?: AssetType[] | undefined;
  categories?: Category[] | undefined;
  is_free?: boolean | undefined;
  is_private_exchange?: boolean | undefined;
  is_staff_pick?: boolean | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  provider_ids?: string[] | undefined;
  tags?: ListingTag | undefined;
}

/** Answer of `ConsumerListings.list`. */
export interface ListListingsResponse {
  listings?: Listing[] | undefined;
  next_page_token?: string | undefined;
}

/** Answer of `ProviderProviderAnalyticsDashboards.get`. */
export interface ListProviderAnalyticsDashboardResponse {
  id: string;
  dashboard_id: string;
  version?: Int64 | undefined;
}

/** Request of `ProviderProviders.list`. */
export interface ListProvidersRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ConsumerProviders.list`, `ProviderProviders.list`. */
export interface ListProvidersResponse {
  next_page_token?: string | undefined;
  providers?: ProviderInfo[] | undefined;
}

/** Answer of `ProviderProviderAnalyticsDashboards.create`. */
export interface ProviderAnalyticsDashboard {
  id: string;
}

/** Request of `ProviderProviderAnalyticsDashboards.create`. */
export interface ProviderProviderAnalyticsDashboardsCreateRequest {
  [key: string]: unknown;
}

/** Request of `ProviderExchanges.deleteListingFromExchange`. */
export interface RemoveExchangeForListingRequest {
  id: string;
}

/** Request of `ConsumerListings.search`. */
export interface SearchListingsRequest {
  assets?: AssetType[] | undefined;
  categories?: Category[] | undefined;
  is_free?: boolean | undefined;
  is_private_exchange?: boolean | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  provider_ids?: string[] | undefined;
  query: string;
}

/** Answer of `ConsumerListings.search`. */
export interface SearchListingsResponse {
  listings?: Listing[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ProviderExchangeFilters.update`. */
export interface UpdateExchangeFilterRequest {
  id: string;
  filter: ExchangeFilter;
}

/** Answer of `ProviderExchangeFilters.update`. */
export interface UpdateExchangeFilterResponse {
  filter?: ExchangeFilter | undefined;
}

/** Request of `ProviderExchanges.update`. */
export interface UpdateExchangeRequest {
  id: string;
  exchange: Exchange;
}

/** Answer of `ProviderExchanges.update`. */
export interface UpdateExchangeResponse {
  exchange?: Exchange | undefined;
}

/** Request of `ConsumerInstallations.update`. */
export interface UpdateInstallationRequest {
  listing_id: string;
  installation_id: string;
  installation: InstallationDetail;
  rotate_token?: boolean | undefined;
}

/** Answer of `ConsumerInstallations.update`. */
export interface UpdateInstallationResponse {
  installation?: InstallationDetail | undefined;
}

/** Request of `ProviderListings.update`. */
export interface UpdateListingRequest {
  id: string;
  listing: Listing;
}

/** Answer of `ProviderListings.update`. */
export interface UpdateListingResponse {
  listing?: Listing | undefined;
}

/** Request of `ProviderPersonalizationRequests.update`. */
export interface UpdatePersonalizationRequestRequest {
  listing_id: string;
  request_id: string;
  reason?: string | undefined;
  share?: ShareInfo | undefined;
  status: PersonalizationRequestStatus;
}

/** Answer of `ProviderPersonalizationRequests.update`. */
export interface UpdatePersonalizationRequestResponse {
  request?: PersonalizationRequest | undefined;
}

/** Request of `ProviderProviderAnalyticsDashboards.update`. */
export interface UpdateProviderAnalyticsDashboardRequest {
  id: string;
  version?: Int64Input | undefined;
}

/** Answer of `ProviderProviderAnalyticsDashboards.update`. */
export interface UpdateProviderAnalyticsDashboardResponse {
  id: string;
  dashboard_id: string;
  version?: Int64 | undefined;
}

/** Request of `ProviderProviders.update`. */
export interface UpdateProviderRequest {
  id: string;
  provider: ProviderInfo;
}

/** Answer of `ProviderProviders.update`. */
export interface UpdateProviderResponse {
  provider?: ProviderInfo | undefined;
}
