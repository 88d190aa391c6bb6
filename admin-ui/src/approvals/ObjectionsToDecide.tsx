import { Box, Button } from '@mui/material';
import { ACTIONS, type Action } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { ObjectionView } from '../cases/parts/ObjectionView';
import { penaltyWords } from '../cases/parts/words';

interface Props {
  readonly item: ApprovalItem;
  readonly onAct: (action: Action) => void;
}

/** Objections to penalties of the case: what the establishment says and what legal affairs recommend. */
export function ObjectionsToDecide({ item, onAct }: Props) {
  const { objections, people, texts } = item;
  // On a case that is before the minister for something else, `notYours` speaks of that.
  const possible = item.notYours === null || item.case.stage === 'minister_decision';
  const t = useText();
  const format = useFormat();
  if (objections.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {objections.map(penalty => (
        <Box key={penalty.penaltyId} sx={GROUND}>
          <Box sx={{ fontSize: '1.125rem', fontWeight: 700 }}>{penaltyWords(penalty, { t, format })}</Box>
          <ObjectionView penalty={penalty} people={people} texts={texts} />
        </Box>
      ))}
      {possible && (
        <Button
          variant="contained"
          size="large"
          onClick={() => onAct('decideObjection')}
          sx={{ minHeight: 52 }}
        >
          {t(ACTIONS.decideObjection)}
        </Button>
      )}
    </Box>
  );
}

const GROUND = { padding: 1.5, borderRadius: 1, backgroundColor: COLOUR.sunken } as const;
