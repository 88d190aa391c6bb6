import AddIcon from '@mui/icons-material/Add';
import { Box, Button } from '@mui/material';
import { mayMeasure } from '../../../../workflows/domain/case/kinds';
import { codesOf, MEASURE_KINDS } from '../../../../workflows/domain/glossary';
import { FIELD_WORDS } from '../../app/text/decisions';
import { useText } from '../../app/text/useText';
import { type MeasureInput, measuresOf } from '../values';
import { FieldGroup } from './FieldGroup';
import type { FieldProps } from './FieldProps';
import { MeasureEditor } from './MeasureEditor';

const AT_MOST = 10;

/** The list of measures: penalties, remedies and referrals, decided together. */
export function MeasuresField({ label, value, onChange, error, disabled, detail }: FieldProps<'measures'>) {
  const t = useText();
  const measures = measuresOf(value);
  const kinds = codesOf(MEASURE_KINDS).filter(kind => mayMeasure(detail.state, kind));
  const terms = Object.fromEntries(kinds.map(kind => [kind, MEASURE_KINDS[kind]]));
  const shown: readonly MeasureInput[] = measures.length > 0 ? measures : [{ kind: kinds[0] ?? 'remedy' }];
  const replace = (at: number, measure: MeasureInput) =>
    onChange(shown.map((old, index) => (index === at ? measure : old)));
  return (
    <FieldGroup label={label} error={error}>
      {shown.map((measure, index) => (
        <MeasureEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: a measure has no identity but its place
          key={index}
          index={index}
          kinds={terms}
          measure={measure}
          onChange={changed => replace(index, changed)}
          onRemove={
            shown.length > 1 ? () => onChange(shown.filter((_, other) => other !== index)) : undefined
          }
          showErrors={Boolean(error)}
          disabled={disabled}
        />
      ))}
      <Box>
        <Button
          size="small"
          startIcon={<AddIcon />}
          disabled={disabled || shown.length >= AT_MOST}
          onClick={() => onChange([...shown, { kind: kinds.includes('remedy') ? 'remedy' : 'referral' }])}
        >
          {t(FIELD_WORDS.addMeasure)}
        </Button>
      </Box>
    </FieldGroup>
  );
}
