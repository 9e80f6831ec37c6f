/** True for plain-text URLs of this very machine, the only place where plain text is allowed. */
export function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && isLoopbackName(hostname);
}

/** True for URLs that a secret may be sent to: `https`, or this very machine. */
export function isSecureUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return username === '' && password === '' && (protocol === 'https:' || isLoopback(url));
}

/** True for the names and addresses of this very machine. */
export function isLoopbackName(hostname: string): boolean {
  return /^127(?:\.\d+){3}$/.test(hostname) || hostname === 'localhost' || hostname === '[::1]';
}
