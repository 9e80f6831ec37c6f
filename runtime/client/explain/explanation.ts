/** Where the value of an attribute comes from, and what else there was. */
export interface ExplainedAttribute {
  /** Name of the option. */
  readonly name: string;
  /** The value that applies, as text; `***` for a secret. */
  readonly value: string;
  /** `explicit`, `env NAME`, `profile NAME`, `config file default_profile`, `host URL`, `metadata` or `default`. */
  readonly source: string;
  /** What it displaced, or why it is not used, such as `overrides env DATABRICKS_HOST`; usually empty. */
  readonly conflicts: readonly string[];
}

/** What became of one authentication type. */
export interface ExplainedStrategy {
  readonly name: string;
  readonly chosen: boolean;
  /** Why it was chosen, did not apply, failed or was not tried. */
  readonly reason: string;
}

/** How a configuration came about: what applies and why. Holds no secrets. */
export interface Explanation {
  readonly attributes: readonly ExplainedAttribute[];
  /** Every authentication type, in the order they are tried. */
  readonly strategies: readonly ExplainedStrategy[];
  /** The authentication type that signs requests; absent if none does. */
  readonly authType?: string | undefined;
  readonly host?: string | undefined;
  /** Why the configuration is of no use at all, where it is not. */
  readonly problem?: string | undefined;
}
