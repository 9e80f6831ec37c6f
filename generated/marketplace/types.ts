// Generated from api/marketplace.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
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
export type AssetType = (typeof AssetType)[keyof typeof AssetType] | (string & {});

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
  OTHER: 'OTHER',
  PUBLIC_SECTOR: 'PUBLIC_SECTOR',
  RETAIL: 'RETAIL',
  SCIENCE_AND_RESEARCH: 'SCIENCE_AND_RESEARCH',
  SECURITY: 'SECURITY',
  SPORTS: 'SPORTS',
  TRANSPORTATION_AND_LOGISTICS: 'TRANSPORTATION_AND_LOGISTICS',
  TRAVEL_AND_TOURISM: 'TRAVEL_AND_TOURISM',
} as const;
export type Category = (typeof Category)[keyof typeof Category] | (string & {});

/** Values of `Cost`; the server may send others. */
export const Cost = {
  FREE: 'FREE',
  PAID: 'PAID',
} as const;
export type Cost = (typeof Cost)[keyof typeof Cost] | (string & {});

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
export type DataRefresh = (typeof DataRefresh)[keyof typeof DataRefresh] | (string & {});

/** Values of `DeltaSharingRecipientType`; the server may send others. */
export const DeltaSharingRecipientType = {
  DELTA_SHARING_RECIPIENT_TYPE_DATABRICKS: 'DELTA_SHARING_RECIPIENT_TYPE_DATABRICKS',
  DELTA_SHARING_RECIPIENT_TYPE_OPEN: 'DELTA_SHARING_RECIPIENT_TYPE_OPEN',
} as const;
export type DeltaSharingRecipientType =
  (typeof DeltaSharingRecipientType)[keyof typeof DeltaSharingRecipientType] | (string & {});

/** Values of `ExchangeFilterType`; the server may send others. */
export const ExchangeFilterType = {
  GLOBAL_METASTORE_ID: 'GLOBAL_METASTORE_ID',
} as const;
export type ExchangeFilterType = (typeof ExchangeFilterType)[keyof typeof ExchangeFilterType] | (string & {});

/** Values of `FileParentType`; the server may send others. */
export const FileParentType = {
  LISTING: 'LISTING',
  LISTING_RESOURCE: 'LISTING_RESOURCE',
  PROVIDER: 'PROVIDER',
} as const;
export type FileParentType = (typeof FileParentType)[keyof typeof FileParentType] | (string & {});

/** Values of `FileStatus`; the server may send others. */
export const FileStatus = {
  FILE_STATUS_PUBLISHED: 'FILE_STATUS_PUBLISHED',
  FILE_STATUS_SANITIZATION_FAILED: 'FILE_STATUS_SANITIZATION_FAILED',
  FILE_STATUS_SANITIZING: 'FILE_STATUS_SANITIZING',
  FILE_STATUS_STAGING: 'FILE_STATUS_STAGING',
} as const;
export type FileStatus = (typeof FileStatus)[keyof typeof FileStatus] | (string & {});

/** Values of `FulfillmentType`; the server may send others. */
export const FulfillmentType = {
  INSTALL: 'INSTALL',
  REQUEST_ACCESS: 'REQUEST_ACCESS',
} as const;
export type FulfillmentType = (typeof FulfillmentType)[keyof typeof FulfillmentType] | (string & {});

/** Values of `InstallationStatus`; the server may send others. */
export const InstallationStatus = {
  FAILED: 'FAILED',
  INSTALLED: 'INSTALLED',
} as const;
export type InstallationStatus = (typeof InstallationStatus)[keyof typeof InstallationStatus] | (string & {});

/** Values of `ListingShareType`; the server may send others. */
export const ListingShareType = {
  FULL: 'FULL',
  SAMPLE: 'SAMPLE',
} as const;
export type ListingShareType = (typeof ListingShareType)[keyof typeof ListingShareType] | (string & {});

/** Values of `ListingStatus`; the server may send others. */
export const ListingStatus = {
  DRAFT: 'DRAFT',
  PENDING: 'PENDING',
  PUBLISHED: 'PUBLISHED',
  SUSPENDED: 'SUSPENDED',
} as const;
export type ListingStatus = (typeof ListingStatus)[keyof typeof ListingStatus] | (string & {});

/** Values of `ListingTagType`; the server may send others. */
export const ListingTagType = {
  LISTING_TAG_TYPE_LANGUAGE: 'LISTING_TAG_TYPE_LANGUAGE',
  LISTING_TAG_TYPE_TASK: 'LISTING_TAG_TYPE_TASK',
} as const;
export type ListingTagType = (typeof ListingTagType)[keyof typeof ListingTagType] | (string & {});

/** Values of `ListingType`; the server may send others. */
export const ListingType = {
  PERSONALIZED: 'PERSONALIZED',
  STANDARD: 'STANDARD',
} as const;
export type ListingType = (typeof ListingType)[keyof typeof ListingType] | (string & {});

/** Values of `MarketplaceFileType`; the server may send others. */
export const MarketplaceFileType = {
  APP: 'APP',
  EMBEDDED_NOTEBOOK: 'EMBEDDED_NOTEBOOK',
  PROVIDER_ICON: 'PROVIDER_ICON',
} as const;
export type MarketplaceFileType = (typeof MarketplaceFileType)[keyof typeof MarketplaceFileType] | (string & {});

/** Values of `PersonalizationRequestStatus`; the server may send others. */
export const PersonalizationRequestStatus = {
  DENIED: 'DENIED',
  FULFILLED: 'FULFILLED',
  NEW: 'NEW',
  REQUEST_PENDING: 'REQUEST_PENDING',
} as const;
export type PersonalizationRequestStatus =
  (typeof PersonalizationRequestStatus)[keyof typeof PersonalizationRequestStatus] | (string & {});

/** Values of `Visibility`; the server may send others. */
export const Visibility = {
  PRIVATE: 'PRIVATE',
  PUBLIC: 'PUBLIC',
} as const;
export type Visibility = (typeof Visibility)[keyof typeof Visibility] | (string & {});

export interface AddExchangeForListingRequest {
  exchange_id: string;
  listing_id: string;
}

export interface AddExchangeForListingResponse {
  exchange_for_listing?: ExchangeListing | undefined;
}

/** Request of `ConsumerListings.batchGet`. */
export interface BatchGetListingsRequest {
  ids?: string[] | undefined;
}

export interface BatchGetListingsResponse {
  listings?: Listing[] | undefined;
}

/** Request of `ConsumerProviders.batchGet`. */
export interface BatchGetProvidersRequest {
  ids?: string[] | undefined;
}

export interface BatchGetProvidersResponse {
  providers?: ProviderInfo[] | undefined;
}

export interface ConsumerTerms {
  version: string;
}

export interface ContactInfo {
  company?: string | undefined;
  email?: string | undefined;
  first_name?: string | undefined;
  last_name?: string | undefined;
}

export interface CreateExchangeFilterRequest {
  filter: ExchangeFilter;
}

export interface CreateExchangeFilterResponse {
  filter_id?: string | undefined;
}

export interface CreateExchangeRequest {
  exchange: Exchange;
}

export interface CreateExchangeResponse {
  exchange_id?: string | undefined;
}

export interface CreateFileRequest {
  display_name?: string | undefined;
  file_parent: FileParent;
  marketplace_file_type: MarketplaceFileType;
  mime_type: string;
}

export interface CreateFileResponse {
  file_info?: FileInfo | undefined;
  upload_url?: string | undefined;
}

/** Request of `ConsumerInstallations.create`. */
export interface CreateInstallationRequest {
  listing_id: string;
  accepted_consumer_terms?: ConsumerTerms | undefined;
  catalog_name?: string | undefined;
  recipient_type?: DeltaSharingRecipientType | undefined;
  repo_detail?: RepoInstallation | undefined;
  share_name?: string | undefined;
}

export interface CreateListingRequest {
  listing: Listing;
}

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

export interface CreatePersonalizationRequestResponse {
  id?: string | undefined;
}

export interface CreateProviderRequest {
  provider: ProviderInfo;
}

export interface CreateProviderResponse {
  id?: string | undefined;
}

export interface DataRefreshInfo {
  interval: Int64;
  unit: DataRefresh;
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

export interface ExchangeListing {
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  exchange_id?: string | undefined;
  exchange_name?: string | undefined;
  id?: string | undefined;
  listing_id?: string | undefined;
  listing_name?: string | undefined;
}

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

export interface FileParent {
  file_parent_type?: FileParentType | undefined;
  parent_id?: string | undefined;
}

/** Request of `ProviderExchanges.get`. */
export interface GetExchangeRequest {
  id: string;
}

export interface GetExchangeResponse {
  exchange?: Exchange | undefined;
}

/** Request of `ProviderFiles.get`. */
export interface GetFileRequest {
  file_id: string;
}

export interface GetFileResponse {
  file_info?: FileInfo | undefined;
}

export interface GetLatestVersionProviderAnalyticsDashboardResponse {
  version?: Int64 | undefined;
}

/** Request of `ConsumerFulfillments.get`. */
export interface GetListingContentMetadataRequest {
  listing_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface GetListingContentMetadataResponse {
  next_page_token?: string | undefined;
  shared_data_objects?: SharedDataObject[] | undefined;
}

/** Request of `ConsumerListings.get`. */
export interface GetListingRequest {
  id: string;
}

export interface GetListingResponse {
  listing?: Listing | undefined;
}

/** Request of `ProviderListings.list`. */
export interface GetListingsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface GetListingsResponse {
  listings?: Listing[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ConsumerPersonalizationRequests.get`. */
export interface GetPersonalizationRequest {
  listing_id: string;
}

export interface GetPersonalizationRequestResponse {
  personalization_requests?: PersonalizationRequest[] | undefined;
}

/** Request of `ConsumerProviders.get`. */
export interface GetProviderRequest {
  id: string;
}

export interface GetProviderResponse {
  provider?: ProviderInfo | undefined;
}

export interface Installation {
  installation?: InstallationDetail | undefined;
}

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

/** Request of `ConsumerInstallations.list`. */
export interface ListAllInstallationsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListAllInstallationsResponse {
  installations?: InstallationDetail[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ConsumerPersonalizationRequests.list`. */
export interface ListAllPersonalizationRequestsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

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

export interface ListExchangesForListingResponse {
  exchange_listing?: ExchangeListing[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ProviderExchanges.list`. */
export interface ListExchangesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

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

export interface ListListingsResponse {
  listings?: Listing[] | undefined;
  next_page_token?: string | undefined;
}

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

export interface ListProvidersResponse {
  next_page_token?: string | undefined;
  providers?: ProviderInfo[] | undefined;
}

export interface Listing {
  summary: ListingSummary;
  detail?: ListingDetail | undefined;
  id?: string | undefined;
}

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

export interface ListingFulfillment {
  listing_id: string;
  fulfillment_type?: FulfillmentType | undefined;
  recipient_type?: DeltaSharingRecipientType | undefined;
  repo_info?: RepoInfo | undefined;
  share_info?: ShareInfo | undefined;
}

export interface ListingSetting {
  visibility?: Visibility | undefined;
}

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

export interface ListingTag {
  tag_name?: ListingTagType | undefined;
  tag_values?: string[] | undefined;
}

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

export interface ProviderAnalyticsDashboard {
  id: string;
}

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

export interface ProviderProviderAnalyticsDashboardsCreateRequest {
  [key: string]: unknown;
}

export interface RegionInfo {
  cloud?: string | undefined;
  region?: string | undefined;
}

/** Request of `ProviderExchanges.deleteListingFromExchange`. */
export interface RemoveExchangeForListingRequest {
  id: string;
}

export interface RepoInfo {
  git_repo_url: string;
}

export interface RepoInstallation {
  repo_name: string;
  repo_path: string;
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

export interface SearchListingsResponse {
  listings?: Listing[] | undefined;
  next_page_token?: string | undefined;
}

export interface ShareInfo {
  name: string;
  type: ListingShareType;
}

export interface SharedDataObject {
  data_object_type?: string | undefined;
  name?: string | undefined;
}

export interface TokenDetail {
  bearerToken?: string | undefined;
  endpoint?: string | undefined;
  expirationTime?: string | undefined;
  shareCredentialsVersion?: number | undefined;
}

export interface TokenInfo {
  activation_url?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  expiration_time?: Int64 | undefined;
  id?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

/** Request of `ProviderExchangeFilters.update`. */
export interface UpdateExchangeFilterRequest {
  id: string;
  filter: ExchangeFilter;
}

export interface UpdateExchangeFilterResponse {
  filter?: ExchangeFilter | undefined;
}

/** Request of `ProviderExchanges.update`. */
export interface UpdateExchangeRequest {
  id: string;
  exchange: Exchange;
}

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

export interface UpdateInstallationResponse {
  installation?: InstallationDetail | undefined;
}

/** Request of `ProviderListings.update`. */
export interface UpdateListingRequest {
  id: string;
  listing: Listing;
}

export interface UpdateListingResponse {
  listing?: Listing | undefined;
}

/** Request of `ProviderPersonalizationRequests.update`. */
export interface UpdatePersonalizationRequest {
  listing_id: string;
  request_id: string;
  reason?: string | undefined;
  share?: ShareInfo | undefined;
  status: PersonalizationRequestStatus;
}

export interface UpdatePersonalizationRequestResponse {
  request?: PersonalizationRequest | undefined;
}

/** Request of `ProviderProviderAnalyticsDashboards.update`. */
export interface UpdateProviderAnalyticsDashboardRequest {
  id: string;
  version?: Int64Input | undefined;
}

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

export interface UpdateProviderResponse {
  provider?: ProviderInfo | undefined;
}
