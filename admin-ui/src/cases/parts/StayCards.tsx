import { Box } from '@mui/material';
import { ROLES, STAGES } from '../../../../workflows/domain/glossary';
import { TIME } from '../../app/text/time';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useMinutes } from '../../app/useMinutes';
import { Facts } from '../../ui/Facts';
import { keyOf, type StaysProps, type Sum } from './stays';

/** The same as the table, for a phone: one stay under the other. */
export function StayCards({ stays, sum }: StaysProps) {
  const t = useText();
  return (
    <Box component="ul" sx={LIST}>
      {stays.map(stay => (
        <Box component="li" key={keyOf(stay)} sx={ENTRY}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {t(STAGES[stay.stage])}
          </Box>
          {stay.owner && (
            <Box component="span" sx={{ color: COLOUR.inkSoft }}>{` · ${t(ROLES[stay.owner])}`}</Box>
          )}
          <Minutes of={stay} budget={stay.budget} />
        </Box>
      ))}
      <Box component="li" sx={ENTRY}>
        <Box component="span" sx={{ fontWeight: 700 }}>
          {t(TIME.whole)}
        </Box>
        <Minutes of={sum} budget={null} />
      </Box>
    </Box>
  );
}

function Minutes({ of, budget }: { of: Sum; budget: number | null }) {
  const t = useText();
  const minutes = useMinutes();
  return (
    <Facts
      columns="repeat(3, minmax(0, 1fr))"
      facts={[
        [t(TIME.usedShort), minutes(of.used)],
        budget !== null && [t(TIME.budget), minutes(budget)],
        of.over > 0 && [
          t(TIME.over),
          <Box component="span" key="over" sx={{ color: COLOUR.red, fontWeight: 600 }}>
            {minutes(of.over)}
          </Box>,
        ],
        of.paused > 0 && [t(TIME.pausedShort), minutes(of.paused)],
        of.idle > 0 && [t(TIME.idle), minutes(of.idle)],
      ]}
    />
  );
}

const LIST = { listStyle: 'none', margin: 0, padding: 0 } as const;
const ENTRY = { paddingBlock: 1, borderBlockEnd: `1px solid ${COLOUR.line}` } as const;
