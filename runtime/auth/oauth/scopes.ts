const DEFAULT_SCOPE = 'all-apis';

/** Scopes as token endpoints want them: distinct, sorted, joined by spaces; `all-apis` when none are configured. */
export function scopeText(scopes: readonly string[] | undefined): string {
  const distinct = [...new Set(scopes ?? [])].filter((scope) => scope !== '').sort();
  return distinct.length > 0 ? distinct.join(' ') : DEFAULT_SCOPE;
}
