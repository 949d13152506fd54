const identifier = /^[A-Za-z][A-Za-z0-9_]*$/;

/** A label, relationship type or property name of the model, made sure to be nothing else before it enters a statement. */
export function checked(name: string): string {
  if (!identifier.test(name))
    throw new Error(`A name in a statement must be an identifier, but got: ${name}`);
  return name;
}
