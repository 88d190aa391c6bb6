import { Box, Button } from '@mui/material';
import { BODIES } from '../../../workflows/domain/glossary';
import type { BodyToken } from '../app/http/lists';
import { BODY_TOKENS } from '../app/text/bodyTokens';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { Mark } from '../ui/Mark';
import { CARD } from '../ui/shapes';

/** One credential: of which body, whose, whether it is used. */
export function BodyTokenItem({ token, onRevoke }: { token: BodyToken; onRevoke: () => void }) {
  const t = useText();
  const format = useFormat();
  const { body, label, createdBy, createdAt, lastUsedAt, revokedAt } = token;
  return (
    <Box component="li" sx={CARD}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <strong>{t(BODIES[body])}</strong>
        <Mark tone={revokedAt ? 'done' : 'accent'}>
          {t(revokedAt ? BODY_TOKENS.revoked : BODY_TOKENS.inForce)}
        </Mark>
        {!revokedAt && (
          <Button
            color="error"
            onClick={onRevoke}
            aria-label={t(BODY_TOKENS.revokeOf, { label })}
            sx={{ marginInlineStart: 'auto', minHeight: 44 }}
          >
            {t(BODY_TOKENS.revoke)}
          </Button>
        )}
      </Box>
      <Box dir="auto" sx={{ overflowWrap: 'anywhere' }}>
        {label}
      </Box>
      <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem' }}>
        {[
          t(BODY_TOKENS.issuedBy, { name: createdBy.name, at: format.shortDateTime(createdAt) }),
          lastUsedAt
            ? t(BODY_TOKENS.lastUsed, { ago: format.relative(lastUsedAt) })
            : t(BODY_TOKENS.neverUsed),
          revokedAt && t(BODY_TOKENS.revokedAt, { at: format.shortDateTime(revokedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
    </Box>
  );
}
