// By name and behind one `import()`: a bundler then drops the rest of the library, which is four fifths of it.
export {
  allowInsecureRequests,
  clientCredentialsGrantRequest,
  ClientSecretBasic,
  customFetch,
  genericTokenEndpointRequest,
  None,
} from 'oauth4webapi';
