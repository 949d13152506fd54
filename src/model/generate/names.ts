/** The names that generated SDL gives to the connection and edge types of a relation field. */
export function relationTypes(owner: string, field: string): { connection: string; edge: string } {
  const stem = owner + field.charAt(0).toUpperCase() + field.slice(1);
  return { connection: `${stem}Connection`, edge: `${stem}Edge` };
}
