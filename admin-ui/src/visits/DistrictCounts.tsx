import { Box } from '@mui/material';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { placeWords } from '../establishments/establishmentWords';
import { Mark } from '../ui/Mark';
import { useVisits } from './useVisits';

/** Where there is how much to do, on whatever page one is. */
export function DistrictCounts() {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const { byDistrict = [] } = useVisits();
  if (byDistrict.length < 2) return null;
  return (
    <Box component="ul" aria-label={t(VISITS.districts)} sx={LIST}>
      {byDistrict.map(({ governorate, district, count }) => (
        <li key={`${governorate}/${district}`}>
          <Mark>
            {placeWords(t, district, labels.governorate(governorate)) || t(VISITS.noPlace)}
            <bdi>{format.number(count)}</bdi>
          </Mark>
        </li>
      ))}
    </Box>
  );
}

const LIST = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  marginBlockEnd: 2,
} as const;
