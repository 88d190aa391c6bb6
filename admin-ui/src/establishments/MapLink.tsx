import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import { Link } from '@mui/material';
import { CASE } from '../app/text/cases';
import { useText } from '../app/text/useText';

/** Opens the point in a map, elsewhere: the pages load nothing from other sites. */
export function MapLink({ lat, lon }: { lat: number | null | undefined; lon: number | null | undefined }) {
  const t = useText();
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return (
    <Link
      href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`}
      target="_blank"
      rel="noreferrer"
      sx={{ display: 'inline-flex', displayPrint: 'none', alignItems: 'center', gap: 0.25 }}
    >
      <PlaceIcon sx={{ fontSize: 18 }} aria-hidden />
      {t(CASE.map)}
    </Link>
  );
}
