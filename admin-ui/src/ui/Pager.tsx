import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { Arrow } from './Arrow';

/** «1–25 من 57», and the way on, where there is more than one page. */
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
      <Arrow
        to="previous"
        label={t(LISTS.previousPage)}
        onClick={() => setPage(page - 1)}
        disabled={page <= 1}
      />
      <Arrow to="next" label={t(LISTS.nextPage)} onClick={() => setPage(page + 1)} disabled={page >= last} />
    </Box>
  );
}
