// Generated from api/networking.json by codegen/. Do not edit.
export * from './types.js';
export { EndpointsService } from './endpoints.js';
export { PrivateNetworkGatewaysService } from './private-network-gateways.js';
