import type { EntityType } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { Root } from '../graph/row.ts';
import { typeOfEntityType } from '../model/entityTypes.ts';
import type { PageArguments } from '../paging/page.ts';
import { searchPage } from '../search/page.ts';
import { refOf } from './ids.ts';
import { subgraphAround, type Around } from '../subgraph/subgraph.ts';

type SearchArguments = PageArguments & {
  readonly text: string;
  readonly types?: readonly EntityType[] | null;
};

/** The fields of `Query` and `View` that find things by text or by what is near. */
export const searchFields = {
  search: ({ frame }: Root, { text, types, ...page }: SearchArguments, { reader }: Context) =>
    searchPage(reader, frame, { text, types: types?.map(typeOfEntityType) }, page),
  subgraph: async ({ frame }: Root, { ids, ...around }: Around, context: Context) => {
    const refs = await Promise.all(ids.map((id) => refOf(id, context, frame)));
    return subgraphAround(context.reader, frame, { ...around, ids: refs });
  },
};
