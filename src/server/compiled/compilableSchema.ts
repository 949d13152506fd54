import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  defaultTypeResolver,
  GraphQLInterfaceType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLUnionType,
  type GraphQLTypeResolver,
} from 'graphql';

/** The type of all variables in what is handed to the compiler: whatever they hold has been coerced already. */
export const coerced = new GraphQLScalarType({ name: 'Coerced', parseValue: (value) => value });

type TypeResolver = GraphQLTypeResolver<unknown, unknown>;

/**
 * Compiled code calls these where nothing catches what they throw, so that the process would end. A thing without a type
 * is an error of the answer, which graphql-js then words.
 */
function neverThrowing(type: GraphQLInterfaceType | GraphQLUnionType): TypeResolver {
  const resolve: TypeResolver = type.resolveType ?? defaultTypeResolver;
  return (value, context, info) => {
    try {
      return resolve(value, context, info, type);
    } catch {
      return undefined;
    }
  };
}

/**
 * A schema for the compiler that answers as this one does. Compiled code reads fields without a resolver as plain
 * properties, but ours may be functions and promises, so each gets the resolver that graphql-js would use.
 */
export function compilableSchema(schema: GraphQLSchema): GraphQLSchema {
  const explicit = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => ({ ...field, resolve: field.resolve ?? defaultFieldResolver }),
    [MapperKind.INTERFACE_TYPE]: (type) =>
      new GraphQLInterfaceType({ ...type.toConfig(), resolveType: neverThrowing(type) }),
    [MapperKind.UNION_TYPE]: (type) =>
      new GraphQLUnionType({ ...type.toConfig(), resolveType: neverThrowing(type) }),
  });
  const config = explicit.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, coerced] });
}
