import { isObjectType, type GraphQLResolveInfo } from 'graphql';

import type { Context } from '../graph/operation.ts';
import type { Conditions } from '../graph/page.ts';
import type { PageArguments } from '../paging/page.ts';
import type { Connection, Root } from '../graph/row.ts';
import type { SortKey } from '../graph/pageStatements.ts';
import type { Frame } from '../law/frame.ts';

/** What a field of a filter comes to, as conditions of the database. */
export type Compile<V> = (value: V, frame: Frame, context: Context) => Conditions | Promise<Conditions>;

type Where = Readonly<Record<string, unknown>>;
type Order = { readonly field: string; readonly direction: string };
type Arguments = PageArguments & { readonly where?: object | null; readonly orderBy?: Order | null };

/** The order that the SDL gives to a list by default. */
function defaultOrder(info: GraphQLResolveInfo): Order {
  const { parentType, fieldName } = info;
  const argument = isObjectType(parentType)
    ? parentType.getFields()[fieldName]?.args.find(({ name }) => name === 'orderBy')
    : undefined;
  return argument?.defaultValue as Order;
}

/** An order field is named after the property that it orders by: ATOMIC_NUMBER orders by atomicNumber. */
function sortKey({ field, direction }: Order): SortKey {
  const property = field.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { property, descending: direction === 'DESC' };
}

function both(a: Conditions, b: Conditions): Conditions {
  const ids = [a.ids, b.ids].filter((list): list is string[] => Array.isArray(list));
  const [first, second] = ids;
  return {
    ...a,
    ...b,
    ...(first && second ? { ids: first.filter((id) => second.includes(id)) } : {}),
    ...(a.properties && b.properties ? { properties: { ...a.properties, ...b.properties } } : {}),
    ...(a.ranges && b.ranges ? { ranges: { ...a.ranges, ...b.ranges } } : {}),
    ...(Array.isArray(a.reached) && Array.isArray(b.reached)
      ? { reached: [...(a.reached as unknown[]), ...(b.reached as unknown[])] }
      : {}),
  };
}

async function conditionsOf(
  where: Where,
  compilers: Readonly<Record<string, Compile<never>>>,
  frame: Frame,
  context: Context,
): Promise<Conditions> {
  let conditions: Conditions = {};
  for (const [name, value] of Object.entries(where)) {
    if (value == null) continue;
    const compile = compilers[name];
    const own = compile ? await compile(value as never, frame, context) : { properties: { [name]: value } };
    conditions = both(conditions, own);
  }
  return conditions;
}

/**
 * The resolver of a root list. A field of its filter that has no compiler of its own is named after the property that
 * has to have one of the values given.
 */
export function list(type: string, compilers: Readonly<Record<string, Compile<never>>> = {}) {
  return async (
    { frame }: Root,
    { where, orderBy, ...page }: Arguments,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection> => {
    const conditions = await conditionsOf({ ...where }, compilers, frame, context);
    return context.reader.page(frame, {
      type,
      conditions,
      sort: sortKey(orderBy ?? defaultOrder(info)),
      page,
    });
  };
}
