import RouteIcon from '@mui/icons-material/RouteOutlined';
import { Link } from '@mui/material';
import type { VisitRow } from '../app/http/contract';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { routeUrl } from './routeUrl';

/** Opens the way from stop to stop in a map, elsewhere. It tells that map places of establishments and nothing else. */
export function RouteLink({ visits }: { visits: readonly VisitRow[] }) {
  const t = useText();
  const url = routeUrl(visits);
  if (!url) return null;
  return (
    <Link
      href={url}
      target="_blank"
      rel="noreferrer"
      sx={{ display: 'inline-flex', displayPrint: 'none', alignItems: 'center', gap: 0.5, minHeight: 32 }}
    >
      <RouteIcon sx={{ fontSize: 18 }} aria-hidden />
      {t(VISITS.route)}
    </Link>
  );
}
