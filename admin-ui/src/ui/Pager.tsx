import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Box, IconButton } from '@mui/material';
import { useListContext } from 'react-admin';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';

/** «1–25 من 57», and the way on, where there is more than one page. Icons that point are mirrored with the page. */
export function Pager() {
  const t = useText();
  const format = useFormat();
  const { page, perPage, total = 0, setPage } = useListContext();
  const last = Math.ceil(total / perPage);
  if (last <= 1 && page === 1) return null;
  const range = {
    from: format.number((page - 1) * perPage + 1),
    to: format.number(Math.min(total, page * perPage)),
    total: format.number(total),
  };
  return (
    <Box
      component="nav"
      aria-label={t(LISTS.pages)}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 0.5, paddingBlock: 1 }}
    >
      <Box component="span" sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem' }}>
        {t(LISTS.range, range)}
      </Box>
      <IconButton
        size="small"
        disabled={page <= 1}
        onClick={() => setPage(page - 1)}
        aria-label={t(LISTS.previousPage)}
        sx={MIRRORED}
      >
        <PreviousIcon />
      </IconButton>
      <IconButton
        size="small"
        disabled={page >= last}
        onClick={() => setPage(page + 1)}
        aria-label={t(LISTS.nextPage)}
        sx={MIRRORED}
      >
        <NextIcon />
      </IconButton>
    </Box>
  );
}

const MIRRORED = { '[dir="rtl"] & svg': { transform: 'scaleX(-1)' } } as const;
