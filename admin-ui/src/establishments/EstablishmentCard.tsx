import { Box, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import type { Establishment } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { CASE } from '../app/text/cases';
import { ESTABLISHMENT_KINDS } from '../app/text/establishments';
import { VIOLATION_COUNT } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { MapLink } from './MapLink';

/** The establishment as whoever decides must see it: where, which licence, and what was found there before. */
export function EstablishmentCard({ establishment }: { establishment: Establishment }) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const { id, nameAr, kind, licence, counts } = establishment;
  const kindTerm = ESTABLISHMENT_KINDS[kind];
  const where = [establishment.districtAr, labels.governorate(establishment.governorate)]
    .filter(Boolean)
    .join('، ');
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <MuiLink
          component={Link}
          to={`/establishments/${encodeURIComponent(id)}/show`}
          sx={{ fontWeight: 700 }}
        >
          {nameAr}
        </MuiLink>
        <Box component="span" sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
          {[kindTerm ? t(kindTerm) : kind, where].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      <Box
        sx={{
          fontSize: '0.84375rem',
          color: counts.violations > 0 ? COLOUR.ink : COLOUR.inkSoft,
          fontWeight: counts.violations > 0 ? 700 : 400,
        }}
      >
        {t.count(VIOLATION_COUNT, counts.violations, { n: format.number(counts.violations) })}
        <Box component="span" sx={{ fontWeight: 400, color: COLOUR.inkSoft }}>
          {` · ${t(CASE.casesHere)}: ${format.number(counts.cases)} (${t(CASE.openHere)}: ${format.number(counts.openCases)})`}
        </Box>
      </Box>
      <Box sx={{ fontSize: '0.84375rem', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        {licence && (
          <span>
            {t(CASE.licence)}: <Ltr>{licence}</Ltr>
          </span>
        )}
        <MapLink lat={establishment.lat} lon={establishment.lon} />
      </Box>
    </Box>
  );
}
