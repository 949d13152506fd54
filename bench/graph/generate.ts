import { addCore } from './core.ts';
import { addGrowth } from './growth.ts';
import { addLaw } from './law.ts';
import { GraphFiles } from './writing.ts';

/** What was generated. */
export type Generated = {
  /** As the product counts them: without citations and the ways from them to sources. */
  readonly nodes: number;
  readonly relationships: number;
  /** With citations. */
  readonly allNodes: number;
  readonly allRelationships: number;
};

/** Writes the graph of about so many nodes into a folder, as files of Neo4j's importer; the same at every run. */
export async function generate(folder: string, nodes: number): Promise<Generated> {
  const files = new GraphFiles(folder);
  await addCore(files);
  await addLaw(files);
  await addGrowth(files, nodes);
  await files.close();
  const { nodes: counted, relationships, all } = files.counts;
  return {
    nodes: counted,
    relationships,
    allNodes: all,
    allRelationships: relationships + files.cites.rows,
  };
}
