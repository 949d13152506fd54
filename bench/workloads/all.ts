import { brief } from './brief.ts';
import { compare } from './compare.ts';
import { deep } from './deep.ts';
import { exposureOfCountry, exposureOfElement } from './exposure.ts';
import { list, listAsOf } from './list.ts';
import { page } from './page.ts';
import { paths } from './paths.ts';
import { point, pointCrowd } from './point.ts';
import { search } from './search.ts';
import type { Workload } from './workload.ts';

/** All workloads, in the order of the table. */
export const workloads: readonly Workload[] = [
  point,
  pointCrowd,
  list,
  listAsOf,
  deep,
  page,
  search,
  exposureOfCountry,
  exposureOfElement,
  paths,
  compare,
  brief,
];
