import type { Indicator, Stage } from '../../generated/schema.ts';
import { ofTheUnitedStates } from './ofTheUnitedStates.ts';
import { ofTheWorld } from './ofTheWorld.ts';
import { prices } from './prices.ts';
import { shares } from './shares.ts';

/** A series of the summaries, and what its rows are as observations. */
export type Series = {
  /** In capitals, as are all names of chapters that are compared. */
  readonly chapter: string;
  readonly section: RegExp;
  readonly statistics: RegExp;
  readonly detail: RegExp;
  /** The unit that the column of units must give. */
  readonly sourceUnit: 'metric tons' | 'dollars per kilogram' | 'percent';
  /** Names the series in ids. */
  readonly slug: string;
  /** The beginning of the names of its rows; a place takes the place of the star. */
  readonly title: string;
  /** What a row's country is: whose figure it is, with whom the trade is, or nothing (prices of the world market). */
  readonly country: 'reporter' | 'partner' | 'none';
  readonly indicator: Indicator;
  readonly unit: string;
  readonly scope: string;
  readonly stage?: Stage;
  readonly item?: string;
  readonly element?: string;
};

/** All series that become observations; a row of none of them is left out and counted. */
export const allSeries: readonly Series[] = [...ofTheWorld, ...ofTheUnitedStates, ...shares, ...prices];
