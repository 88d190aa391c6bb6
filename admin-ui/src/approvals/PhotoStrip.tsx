import { Box } from '@mui/material';
import { evidenceUrl } from '../app/http/evidenceUrl';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';

const SIZE_PX = 96;

/** The visit's pictures in one row. */
export function PhotoStrip({ ids }: { ids: readonly string[] }) {
  const t = useText();
  if (ids.length === 0) return null;
  return (
    // Focusable, so that a row that is longer than the card can be scrolled from the keyboard.
    <Box component="ul" aria-label={t(APPROVALS.photos)} tabIndex={0} sx={STRIP}>
      {ids.map((id, index) => (
        <li key={id}>
          <Box component="a" href={evidenceUrl(id)} target="_blank" rel="noreferrer" sx={FRAME}>
            <img
              src={evidenceUrl(id, 'small')}
              alt={t(APPROVALS.photo, { n: index + 1 })}
              width={SIZE_PX}
              height={SIZE_PX}
              loading="lazy"
              style={{ objectFit: 'cover', display: 'block' }}
            />
          </Box>
        </li>
      ))}
    </Box>
  );
}

const STRIP = {
  display: 'flex',
  gap: 1,
  overflowX: 'auto',
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': { flex: 'none' },
} as const;

const FRAME = {
  display: 'block',
  borderRadius: 1,
  overflow: 'hidden',
  border: `1px solid ${COLOUR.line}`,
} as const;
