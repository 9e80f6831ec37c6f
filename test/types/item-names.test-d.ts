import { describe, expectTypeOf, it } from 'vitest';
import type { Paging } from '../../runtime/wire/operation.js';

interface Cluster {
  cluster_id: string;
  settings?: { name?: string } | undefined;
}
type IdIn<Response> = NonNullable<Paging<object, Response>['named']>['id'];
type NameIn<Response> = NonNullable<Paging<object, Response>['named']>['name'];

describe('the name of an item in a descriptor', () => {
  it('is a field of what the response lists, or a path that starts with one', () => {
    expectTypeOf<IdIn<{ clusters?: Cluster[] | undefined; next?: string }>>().toEqualTypeOf<keyof Cluster>();
    expectTypeOf<NameIn<{ clusters: Cluster[] }>>().toEqualTypeOf<
      keyof Cluster | `cluster_id.${string}` | `settings.${string}`
    >();
  });

  it('may be in a response that is the list, or beside lists of plain values', () => {
    expectTypeOf<IdIn<Cluster[]>>().toEqualTypeOf<keyof Cluster>();
    expectTypeOf<IdIn<{ schemas: ('a' | (string & {}))[]; Resources: Cluster[] }>>().toEqualTypeOf<keyof Cluster>();
  });
});
