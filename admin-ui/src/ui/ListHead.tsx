import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { type CountTerm, useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { ExportButton } from './ExportButton';
import { TOOLBAR } from './shapes';

interface Props {
  readonly title: string;
  /** One sentence: what the list is for. */
  readonly what: string;
  readonly count: CountTerm;
  /** Of the API, for the table of all that match. */
  readonly path: string;
  /** What narrows the list. */
  readonly children: ReactNode;
}

/** The head of a list: what it is, what narrows it, how many match, and the way to take them along. */
export function ListHead({ title, what, count, path, children }: Props) {
  const t = useText();
  const format = useFormat();
  const { total, filterValues } = useListContext();
  return (
    <>
      <Typography variant="h1">{title}</Typography>
      <Typography sx={{ color: COLOUR.inkSoft, marginBlockStart: 0.5, marginBlockEnd: 1.5 }}>
        {what}
      </Typography>
      <Box sx={TOOLBAR}>
        {children}
        <Box component="span" aria-live="polite" sx={{ color: COLOUR.inkSoft, marginInlineStart: 'auto' }}>
          {total !== undefined && t.count(count, total, { n: format.number(total) })}
        </Box>
        <ExportButton path={path} filter={filterValues} />
      </Box>
    </>
  );
}
