import RouteIcon from '@mui/icons-material/RouteOutlined';
import { Link } from '@mui/material';
import type { VisitRow } from '../app/http/contract';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { isOpen } from './VisitCard';

/** The most stops that the maps on phones take in one address. */
const MOST_STOPS = 10;

/** Opens the way from stop to stop in a map, elsewhere. It tells that map places of establishments and nothing else. */
export function RouteLink({ visits }: { visits: readonly VisitRow[] }) {
  const t = useText();
  const stops = [...new Set(visits.filter(isOpen).flatMap(pointOf))].slice(0, MOST_STOPS);
  if (stops.length < 2) return null;
  return (
    <Link
      href={`https://www.google.com/maps/dir/${stops.join('/')}`}
      target="_blank"
      rel="noreferrer"
      sx={{ display: 'inline-flex', displayPrint: 'none', alignItems: 'center', gap: 0.5, minHeight: 32 }}
    >
      <RouteIcon sx={{ fontSize: 18 }} aria-hidden />
      {t(VISITS.route)}
    </Link>
  );
}

function pointOf({ establishment }: VisitRow): readonly string[] {
  if (typeof establishment?.lat !== 'number' || typeof establishment.lon !== 'number') return [];
  return [`${establishment.lat},${establishment.lon}`];
}
