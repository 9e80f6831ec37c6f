const CA_HINT =
  'the TLS certificate is not trusted; pass the certificate of its authority as `ca`, or set NODE_EXTRA_CA_CERTS';

const EXPLANATIONS: readonly (readonly [codes: RegExp, text: string])[] = [
  [/^ECONNREFUSED$/, 'nothing accepts connections there; check host and port'],
  [/^ENOTFOUND$/, 'the host name does not exist; check host'],
  [/^EAI_/, 'the host name could not be looked up; check the network and its DNS'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the connection was closed before the response was complete'],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'the other side did not answer; check the network, its firewall and proxy'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'there is no way to that address; check the network'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$|^HOSTNAME_MISMATCH$/, 'the TLS certificate is for another host; check host'],
  [/^CERT_HAS_EXPIRED$/, 'the TLS certificate has expired'],
  [/^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/, CA_HINT],
  [/^(EPROTO|ERR_SSL_)/, 'TLS could not be set up; check whether host should start with http:// and the port is right'],
  [/^Z_|^ERR_ZLIB/, 'the compressed response ended early or is damaged'],
];

/** Codes that only failures before the first byte of the request have. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|ERR_TLS_CERT|ERR_INVALID_|ERR_UNESCAPED_|ERR_HTTP_INVALID_|ERR_PROXY_|UND_ERR_CONNECT_TIMEOUT)/;

/** What a code of Node says about a failed connection, in words that help. */
export function explanationOf(code: string | undefined): string | undefined {
  return code === undefined ? undefined : EXPLANATIONS.find(([codes]) => codes.test(code))?.[1];
}

/** Tells whether a failure with this code came before the first byte of the request was sent. */
export function isNeverSent(code: string | undefined): boolean {
  return code !== undefined && NEVER_SENT.test(code);
}
