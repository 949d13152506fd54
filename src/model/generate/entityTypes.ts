import { entityTypeOf } from '../entityTypes.ts';

/** The SDL of the enum `EntityType`: one value for each type of things. */
export function entityTypeEnum(types: readonly string[]): string {
  const values = [...types].sort().map((type) => `  "The type ${type}."\n  ${entityTypeOf(type)}\n`);
  return `"The types of things."\nenum EntityType {\n${values.join('')}}\n`;
}
