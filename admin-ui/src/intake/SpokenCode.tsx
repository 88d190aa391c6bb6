import { Box } from '@mui/material';
import { Ltr } from '../app/Ltr';
import { DIGITS, READ_OUT } from '../app/text/call';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';

/** A number in the groups in which it is said, with each digit in words below. Copied, it is one number. */
export function SpokenCode({ label, code }: { label: string; code: string }) {
  const t = useText();
  const groups = groupsOf(code);
  const words = groups.map(({ digits }) => [...digits].map(digit => wordOf(digit)).join(' '));
  return (
    <Box>
      <Box component="dt" sx={{ color: COLOUR.inkSoft }}>
        {label}
      </Box>
      <Box component="dd" sx={CODE}>
        <Ltr>
          {groups.map(({ at, digits }) => (
            <Box key={at} component="span" sx={{ '& + &': { marginInlineStart: '0.35em' } }}>
              {digits}
            </Box>
          ))}
        </Ltr>
      </Box>
      <Box component="dd" sx={{ margin: 0 }}>
        <Box component="span" sx={{ color: COLOUR.inkSoft }}>
          {t(READ_OUT.aloud)}{' '}
        </Box>
        {words.join(t.locale === 'ar' ? '، ' : ', ')}
      </Box>
    </Box>
  );

  function wordOf(digit: string): string {
    const term = DIGITS[Number(digit)];
    return term ? t(term) : digit;
  }
}

/** Ten digits as 2, 3, 3 and 2; others by threes. */
function groupsOf(code: string): readonly { readonly at: number; readonly digits: string }[] {
  const sizes =
    code.length === 10 ? [2, 3, 3, 2] : Array.from({ length: Math.ceil(code.length / 3) }, () => 3);
  let at = 0;
  return sizes.map(size => {
    const group = { at, digits: code.slice(at, at + size) };
    at += size;
    return group;
  });
}

const CODE = {
  margin: 0,
  fontSize: { xs: '2.25rem', sm: '2.75rem' },
  fontWeight: 700,
  lineHeight: 1.3,
  userSelect: 'all',
} as const;
