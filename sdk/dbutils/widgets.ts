import { DatabricksError } from '../../runtime/errors/index.js';

/**
 * The widgets of dbutils, without a notebook that shows them: each has its default value.
 * Choices and labels are for people to see and have no effect here.
 */
export class DbutilsWidgets {
  readonly #values = new Map<string, string>();

  text(name: string, defaultValue: string, _label?: string): void {
    this.#values.set(name, defaultValue);
  }

  dropdown(name: string, defaultValue: string, _choices: readonly string[], _label?: string): void {
    this.#values.set(name, defaultValue);
  }

  combobox(name: string, defaultValue: string, _choices: readonly string[], _label?: string): void {
    this.#values.set(name, defaultValue);
  }

  multiselect(name: string, defaultValue: string, _choices: readonly string[], _label?: string): void {
    this.#values.set(name, defaultValue);
  }

  /**
   * The value of a widget.
   *
   * @throws DatabricksError when there is no widget of that name
   */
  get(name: string): string {
    const value = this.#values.get(name);
    if (value === undefined) throw this.#unknown('get', name);
    return value;
  }

  /** The values of all widgets by name. */
  getAll(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  /**
   * The value of a widget, or the default where there is none.
   *
   * @throws DatabricksError when there is neither
   */
  getArgument(name: string, defaultValue?: string): string {
    return this.#values.get(name) ?? defaultValue ?? this.get(name);
  }

  /** @throws DatabricksError when there is no widget of that name */
  remove(name: string): void {
    if (!this.#values.delete(name)) throw this.#unknown('remove', name);
  }

  removeAll(): void {
    this.#values.clear();
  }

  #unknown(method: string, name: string): DatabricksError {
    const names = [...this.#values.keys()].join(', ') || 'none';
    return new DatabricksError(
      `dbutils.widgets.${method}: there is no widget '${name}' (widgets: ${names}); make it with dbutils.widgets.text('${name}', …)`,
    );
  }
}
