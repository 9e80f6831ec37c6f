/** Splits any spelling (`ClustersList`, `list_clusters`, `GET /pets/{id}`) into lower-case words. */
export function words(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** `list_clusters` → `list-clusters`. */
export function kebabCase(text: string): string {
  return words(text).join('-');
}

/** `list_clusters` → `ListClusters`. */
export function pascalCase(text: string): string {
  return words(text).map(upperFirst).join('');
}

/** `ListClusters` → `listClusters`, `OAuthApps` → `oAuthApps`: only the first letter changes. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `clusters` → `Clusters`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name for a request that says so once: what asks for a `TransitionRequest` is no `DeleteTransitionRequestRequest`. */
export function requestTypeName(name: string): string {
  return name.replace(/(Request)+$/, 'Request');
}

/** The property of the client under which a service is found: `account` is implied on the account client. */
export function accessorOf(service: string, account: boolean): string {
  return lowerFirst(account ? service.replace(/^Account(?=[A-Z])/, '') : service);
}

/** Says whether generated code may use the text as a name. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}
