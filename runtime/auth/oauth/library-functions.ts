// By name and behind one `import()`: a bundler then drops the rest of the library, which is four fifths of it.
export {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  clientCredentialsGrantRequest,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  genericTokenEndpointRequest,
  None,
  refreshTokenGrantRequest,
  validateAuthResponse,
} from 'oauth4webapi';
