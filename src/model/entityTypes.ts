/** The name of a type as a value of the enum `EntityType`: SUPPLY_STATUS for SupplyStatus. */
export function entityTypeOf(type: string): string {
  return type.replaceAll(/(?<!^)([A-Z])/g, '_$1').toUpperCase();
}

/** The type that a value of the enum `EntityType` names. */
export function typeOfEntityType(value: string): string {
  return value.toLowerCase().replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
