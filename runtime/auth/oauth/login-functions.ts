// What a login in the browser needs of the library, beside the requests that every program may send.
export {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  None,
  refreshTokenGrantRequest,
  validateAuthResponse,
} from 'oauth4webapi';
