import { Box } from '@mui/material';
import { useFormat } from '../app/useFormat';
import { useNow } from '../app/useNow';

interface Props {
  readonly at: string;
  /** `relative` for rows («قبل 3 ساعات», the instant on hover); `full` puts the relative time beside the instant. */
  readonly as?: 'relative' | 'full' | 'short';
}

export function When({ at, as = 'relative' }: Props) {
  const format = useFormat();
  const now = useNow();
  const instant = format.dateTime(at);
  const relative = format.relative(at, now);
  if (as === 'relative') {
    return (
      <time dateTime={at} title={instant}>
        {relative}
      </time>
    );
  }
  return (
    <time dateTime={at} title={instant}>
      {as === 'full' ? instant : format.shortDateTime(at)}{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        ({relative})
      </Box>
    </time>
  );
}
