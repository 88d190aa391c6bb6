import { Box } from '@mui/material';
import { useFormat } from '../app/useFormat';
import { useNow } from '../app/useNow';

interface Props {
  readonly at: string;
  /** `relative` for rows («قبل 3 ساعات», the instant on hover); `short` puts it beside a short instant. */
  readonly as?: 'relative' | 'short';
}

/** On paper, which is read at any time, the instant with its year and nothing relative. */
export function When({ at, as = 'relative' }: Props) {
  const format = useFormat();
  const now = useNow();
  const instant = format.dateTime(at);
  const relative = format.relative(at, now);
  return (
    <time dateTime={at} title={instant}>
      <Box component="span" sx={{ displayPrint: 'none' }}>
        {as === 'relative' ? (
          relative
        ) : (
          <>
            {format.shortDateTime(at)}{' '}
            <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
              ({relative})
            </Box>
          </>
        )}
      </Box>
      <Box component="span" sx={{ display: 'none', displayPrint: 'inline' }}>
        {instant}
      </Box>
    </time>
  );
}
