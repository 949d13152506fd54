import { Kind, print, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/** The SDL of `View`: exactly the fields of `Query`, so that any question can be asked in another frame. */
export function viewType(document: DocumentNode): string {
  const fields: FieldDefinitionNode[] = [];
  for (const definition of document.definitions) {
    const isRoot =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (isRoot && definition.name.value === 'Query') fields.push(...(definition.fields ?? []));
  }
  const body = fields.map(print).join('\n').replaceAll(/^/gm, '  ');
  return `"The graph seen in another frame: exactly the fields of \`Query\`."\ntype View {\n${body}\n}\n`;
}
