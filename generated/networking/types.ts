// Generated from api/networking.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `EndpointState`; the server may send others. */
export const EndpointState = {
  APPROVED: 'APPROVED',
  DISCONNECTED: 'DISCONNECTED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
} as const;
export type EndpointState = (typeof EndpointState)[keyof typeof EndpointState] | (string & {});

/** Values of `EndpointUseCase`; the server may send others. */
export const EndpointUseCase = {
  GENERAL_ACCESS: 'GENERAL_ACCESS',
  SERVICE_DIRECT: 'SERVICE_DIRECT',
} as const;
export type EndpointUseCase = (typeof EndpointUseCase)[keyof typeof EndpointUseCase] | (string & {});

export interface AwsVpcEndpointInfo {
  aws_vpc_endpoint_id: string;
  aws_account_id?: string | undefined;
  aws_endpoint_service_id?: string | undefined;
}

export interface AzurePrivateEndpointInfo {
  private_endpoint_name: string;
  private_endpoint_resource_guid: string;
  private_endpoint_resource_id?: string | undefined;
  private_link_service_id?: string | undefined;
}

/** Request of `Endpoints.createEndpoint`. */
export interface CreateEndpointRequest {
  parent: string;
  endpoint: Endpoint;
}

/** Request of `Endpoints.deleteEndpoint`. */
export interface DeleteEndpointRequest {
  name: string;
}

export interface Endpoint {
  display_name: string;
  region: string;
  account_id?: string | undefined;
  aws_vpc_endpoint_info?: AwsVpcEndpointInfo | undefined;
  azure_private_endpoint_info?: AzurePrivateEndpointInfo | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  endpoint_id?: string | undefined;
  gcp_psc_endpoint_info?: GcpPscEndpointInfo | undefined;
  name?: string | undefined;
  state?: EndpointState | undefined;
  use_case?: EndpointUseCase | undefined;
}

export interface GcpPscEndpointInfo {
  project_id: string;
  psc_endpoint: string;
  endpoint_region: string;
  psc_connection_id?: string | undefined;
  service_attachment_id?: string | undefined;
}

/** Request of `Endpoints.getEndpoint`. */
export interface GetEndpointRequest {
  name: string;
}

/** Request of `Endpoints.listEndpoints`. */
export interface ListEndpointsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListEndpointsResponse {
  items?: Endpoint[] | undefined;
  next_page_token?: string | undefined;
}
