import { Box, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import type { Establishment } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { CASE } from '../app/text/cases';
import { SUBSTANTIATED_COUNT, VIOLATION_COUNT } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { casesLink, establishmentLink } from './links';
import { MapLink } from './MapLink';
import { useEstablishmentWords } from './useEstablishmentWords';

interface Props {
  readonly establishment: Establishment;
  /** Without licence and map, where the card is one line of many. */
  readonly brief?: boolean;
}

/** The establishment as whoever decides must see it: where, which licence, and what was found there before. */
export function EstablishmentCard({ establishment, brief = false }: Props) {
  const t = useText();
  const { kindOf, placeOf } = useEstablishmentWords();
  const { id, nameAr, licence } = establishment;
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <MuiLink component={Link} to={establishmentLink(id)} sx={{ fontWeight: 700 }}>
          <bdi>{nameAr}</bdi>
        </MuiLink>
        <Box component="span" sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
          {[kindOf(establishment), placeOf(establishment)].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      <Counts establishment={establishment} />
      {!brief && (
        <Box sx={{ fontSize: '0.84375rem', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          {licence && (
            <span>
              {t(CASE.licence)}: <Ltr>{licence}</Ltr>
            </span>
          )}
          <MapLink lat={establishment.lat} lon={establishment.lon} />
        </Box>
      )}
    </Box>
  );
}

/** Each number opens what it counts; nothing counted, nothing to open. */
function Counts({ establishment: { id, counts } }: { establishment: Establishment }) {
  const t = useText();
  const format = useFormat();
  const violations = t.count(VIOLATION_COUNT, counts.violations, { n: format.number(counts.violations) });
  return (
    <Box sx={{ fontSize: '0.84375rem', color: COLOUR.inkSoft }}>
      {counts.violations > 0 ? (
        <MuiLink component={Link} to={establishmentLink(id, 'penalty')} color="inherit" sx={STRONG}>
          {violations}
        </MuiLink>
      ) : (
        violations
      )}
      {counts.substantiated > 0 && (
        <>
          {' · '}
          <MuiLink component={Link} to={establishmentLink(id, 'visit')} color="inherit" sx={STRONG}>
            {t.count(SUBSTANTIATED_COUNT, counts.substantiated, { n: format.number(counts.substantiated) })}
          </MuiLink>
        </>
      )}
      {' · '}
      {counts.cases > 0 ? (
        <MuiLink component={Link} to={casesLink(id)} color="inherit">
          {t(CASE.casesHere)}: {format.number(counts.cases)}
        </MuiLink>
      ) : (
        `${t(CASE.casesHere)}: ${format.number(0)}`
      )}
      {counts.openCases > 0 && (
        <>
          {' ('}
          <MuiLink component={Link} to={casesLink(id, { open: true })} color="inherit">
            {t(CASE.openHere)}: {format.number(counts.openCases)}
          </MuiLink>
          {')'}
        </>
      )}
    </Box>
  );
}

const STRONG = { fontWeight: 700, color: COLOUR.ink } as const;
