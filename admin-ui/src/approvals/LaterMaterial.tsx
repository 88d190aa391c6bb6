import { Box } from '@mui/material';
import { useId } from 'react';
import type { Material } from '../../../workflows/domain/case/material';
import { EVENTS } from '../../../workflows/domain/glossary';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { firstSentence } from './firstSentence';

interface Props {
  readonly material: readonly Material[];
  readonly texts: Readonly<Record<string, string>>;
}

/** «جديد بعد العرض»: what came since the version was frozen, each in one line. */
export function LaterMaterial({ material, texts }: Props) {
  const t = useText();
  const titleId = useId();
  if (material.length === 0) return null;
  return (
    <Box sx={{ borderInlineStart: `3px solid ${COLOUR.amber}`, paddingInlineStart: 1.5 }}>
      <Box id={titleId} sx={{ fontWeight: 700, color: COLOUR.amber }}>
        {t(APPROVALS.later)}
      </Box>
      <Box component="ul" aria-labelledby={titleId} sx={{ margin: 0, paddingInlineStart: 2.5 }}>
        {material.map(({ seq, type, textId }) => (
          <li key={seq}>
            {t(EVENTS[type])}
            {textId && texts[textId] && (
              <Box component="span" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
                : {firstSentence(texts[textId] ?? '')}
              </Box>
            )}
          </li>
        ))}
      </Box>
    </Box>
  );
}
