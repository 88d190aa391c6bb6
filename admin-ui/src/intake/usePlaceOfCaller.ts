import { useEffect } from 'react';
import type { IntakeValues } from './intakeValues';
import type { EarlierCasesFound } from './useEarlierCases';

/** A caller's last case says where they live, until somebody types it; another caller's place never stays. */
export function usePlaceOfCaller(
  { rows }: EarlierCasesFound,
  values: IntakeValues,
  change: (changes: Partial<IntakeValues>) => void,
  disabled: boolean,
): void {
  const { governorate, district, placeFrom } = values;
  const supposed = placeFrom !== '' || (!governorate && !district);
  const last = rows?.[0];
  const place = { governorate: last?.governorate ?? '', district: last?.district ?? '' };
  const known = Boolean(place.governorate || place.district);
  const replaces = known || placeFrom === 'caller';
  const differs = place.governorate !== governorate || place.district !== district;
  const takes = rows !== null && supposed && replaces && differs && !disabled;
  useEffect(() => {
    if (takes) change({ ...place, placeFrom: known ? 'caller' : '' });
  });
}
