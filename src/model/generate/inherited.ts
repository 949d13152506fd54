import { Kind, print, type DefinitionNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';

type Composite = Extract<
  DefinitionNode,
  { kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INTERFACE_TYPE_DEFINITION }
>;

function isComposite(definition: DefinitionNode): definition is Composite {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

/**
 * The fields that types and interfaces take over from the interfaces that they implement, as extensions: GraphQL
 * wants them repeated in each, and a repetition that is written by hand drifts.
 */
export function inheritedFields(document: DocumentNode): string {
  const composites = document.definitions.filter(isComposite);
  const interfaces = new Map(composites.map((definition) => [definition.name.value, definition]));
  return composites
    .flatMap((definition) => {
      const fields = new Map<string, FieldDefinitionNode>();
      for (const { name } of definition.interfaces ?? [])
        for (const field of interfaces.get(name.value)?.fields ?? []) fields.set(field.name.value, field);
      for (const field of definition.fields ?? []) fields.delete(field.name.value);
      if (fields.size === 0) return [];
      const keyword = definition.kind === Kind.OBJECT_TYPE_DEFINITION ? 'type' : 'interface';
      const body = [...fields.values()].map(print).join('\n').replaceAll(/^/gm, '  ');
      return [`extend ${keyword} ${definition.name.value} {\n${body}\n}\n`];
    })
    .join('\n');
}
