import { Box, Button } from '@mui/material';
import {
  DELEGATION_SCOPES,
  DELEGATION_STATES,
  ON_BEHALF_KINDS,
  PENALTY_TYPES,
} from '../../../workflows/domain/glossary';
import type { Delegation } from '../app/http/delegations';
import { DELEGATIONS } from '../app/text/delegations';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { noon } from '../cases/parts/words';
import { Facts } from '../ui/Facts';
import { Mark, type Tone } from '../ui/Mark';
import { CARD } from '../ui/shapes';

const TONES: Readonly<Record<Delegation['state'], Tone>> = {
  in_force: 'accent',
  to_come: 'neutral',
  over: 'done',
  revoked: 'done',
};

interface Props {
  readonly delegation: Delegation;
  /** Absent for those who only read. */
  readonly onRevoke: (() => void) | undefined;
}

/** Who, in which state, from when until when, within which limits. */
export function DelegationItem({ delegation, onRevoke }: Props) {
  const t = useText();
  const format = useFormat();
  const { to, kind, state, validFrom, validTo, limits } = delegation;
  const lasts = state === 'in_force' || state === 'to_come';
  const period = { from: format.date(noon(validFrom)), to: format.date(noon(validTo)) };
  return (
    <Box component="li" sx={{ ...CARD, gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box component="strong" sx={{ overflowWrap: 'anywhere' }}>
          {to.name}
        </Box>
        <span>{t(ON_BEHALF_KINDS[kind])}</span>
        <Mark tone={TONES[state]}>{t(DELEGATION_STATES[state])}</Mark>
        {lasts && onRevoke && (
          <Button
            size="small"
            color="error"
            onClick={onRevoke}
            aria-label={t(DELEGATIONS.revokeOf, { name: to.name })}
            sx={{ marginInlineStart: 'auto' }}
          >
            {t(DELEGATIONS.revoke)}
          </Button>
        )}
      </Box>
      <div>{t(DELEGATIONS.period, period)}</div>
      {limits ? (
        <Facts
          facts={[
            [t(DELEGATIONS.cases), t(DELEGATION_SCOPES[limits.scope])],
            [
              t(DELEGATIONS.penalties),
              format.list(limits.penaltyTypes.map(type => t(PENALTY_TYPES[type]))) ||
                t(DELEGATIONS.noPenalties),
            ],
            [
              t(DELEGATIONS.amount),
              limits.maxAmountPiastres === null
                ? t(DELEGATIONS.unlimited)
                : format.pounds(limits.maxAmountPiastres),
            ],
          ]}
        />
      ) : (
        <div>{t(DELEGATIONS.whole)}</div>
      )}
      <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem' }}>
        {t(DELEGATIONS.givenBy, {
          name: delegation.from.name,
          at: format.shortDateTime(delegation.createdAt),
        })}
        {delegation.revokedAt &&
          ` · ${t(DELEGATIONS.revokedBy, {
            name: delegation.revokedBy?.name ?? '',
            at: format.shortDateTime(delegation.revokedAt),
          })}`}
      </Box>
    </Box>
  );
}
