/** What a credential is asked for. */
export interface CredentialsRequest {
  readonly signal?: AbortSignal | undefined;
  /** The last headers were refused: get a new token even if the cached one looks valid. */
  readonly forceRefresh?: boolean | undefined;
  /**
   * The refused headers, with `forceRefresh`: a token that is already newer than those stays in use,
   * so that many calls refused at once lead to one refresh.
   */
  readonly refused?: Readonly<Record<string, string>> | undefined;
}
