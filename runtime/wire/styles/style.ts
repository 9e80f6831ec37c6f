/** How OpenAPI's `style`, `explode`, `allowReserved` and `content` write one value. */
export interface Style {
  /** `json` stands for a parameter whose `content` is JSON. */
  readonly style: 'form' | 'simple' | 'label' | 'matrix' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'json';
  /** Each item and field is written by itself. Default `false`. */
  readonly explode?: boolean;
  /** Reserved characters stay as they are. Default `false`. */
  readonly allowReserved?: boolean;
}
