import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { Quote } from '../ui/Quote';
import { firstSentence } from './firstSentence';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly after?: string;
}

/** Somebody's words in one sentence; the rest is one tap away. */
export function Brief({ label, text, after = '' }: Props) {
  const t = useText();
  const [whole, setWhole] = useState(false);
  const first = firstSentence(text);
  const longer = first.length < text.trim().length;
  return (
    <Box>
      <Quote label={label} text={whole ? text.trim() : first} after={after} />
      {longer && (
        <Button size="small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? APPROVALS.less : APPROVALS.whole)}
        </Button>
      )}
    </Box>
  );
}
