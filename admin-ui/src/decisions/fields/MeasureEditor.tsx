import RemoveIcon from '@mui/icons-material/Close';
import { Box, IconButton, MenuItem, TextField } from '@mui/material';
import {
  BODIES,
  type Body,
  type MeasureKind,
  PENALTY_TYPES,
  type PenaltyType,
  type Term,
} from '../../../../workflows/domain/glossary';
import { cairoDay } from '../../app/format';
import { FIELD_PROBLEMS, FIELD_WORDS } from '../../app/text/decisions';
import { KIND_PARTS } from '../../app/text/kinds';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useLabels } from '../../app/useCatalogue';
import { isBlank, type MeasureInput } from '../values';
import { NumberInput } from './NumberInput';
import { WITH_AMOUNT, WITH_DAYS } from './penaltyNumbers';

interface Props {
  readonly index: number;
  readonly measure: MeasureInput;
  readonly onChange: (measure: MeasureInput) => void;
  readonly onRemove: (() => void) | undefined;
  /** Which kinds of measure this kind of message admits. */
  readonly kinds: Readonly<Partial<Record<MeasureKind, Term>>>;
  readonly showErrors: boolean;
  readonly disabled: boolean;
}

export function MeasureEditor({ index, measure, kinds, onChange, onRemove, showErrors, disabled }: Props) {
  const t = useText();
  const title = t(FIELD_WORDS.measure, { n: index + 1 });
  return (
    <Box
      role="group"
      aria-label={title}
      sx={{ border: `1px solid ${COLOUR.line}`, borderRadius: 1, padding: 1.5, display: 'grid', gap: 1.25 }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'end' }}>
        <Choice
          id={`measure-${index}-kind`}
          label={title}
          terms={kinds}
          value={measure.kind}
          onChange={(kind: MeasureKind) => onChange({ kind })}
          disabled={disabled}
        />
        {onRemove && (
          <IconButton
            onClick={onRemove}
            disabled={disabled}
            aria-label={t(FIELD_WORDS.remove, { what: title })}
          >
            <RemoveIcon fontSize="small" />
          </IconButton>
        )}
      </Box>
      {measure.kind === 'penalty' && (
        <PenaltyInputs {...{ index, measure, onChange, showErrors, disabled }} />
      )}
      {measure.kind === 'referral' && (
        <ReferralInputs {...{ index, measure, onChange, showErrors, disabled }} />
      )}
      {measure.kind === 'remedy' && <UnitInput {...{ index, measure, onChange, disabled }} />}
      {measure.kind !== 'penalty' && (
        <TextField
          id={`measure-${index}-text`}
          label={t(measure.kind === 'remedy' ? FIELD_WORDS.remedyText : FIELD_WORDS.bodyQuestion)}
          value={measure.text ?? ''}
          onChange={event => onChange({ ...measure, text: event.target.value })}
          error={showErrors && isBlank(measure.text)}
          helperText={showErrors && isBlank(measure.text) && t(FIELD_PROBLEMS.required)}
          disabled={disabled}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
      )}
    </Box>
  );
}

type InputsProps = Omit<Props, 'onRemove' | 'kinds'>;

function PenaltyInputs({ index, measure, onChange, showErrors, disabled }: InputsProps) {
  const t = useText();
  const type = measure.penaltyType;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 160px' }, gap: 1.25, alignItems: 'start' }}>
      <Choice
        id={`measure-${index}-penalty`}
        label={t(FIELD_WORDS.penaltyType)}
        terms={PENALTY_TYPES}
        value={type}
        onChange={(penaltyType: PenaltyType) => onChange({ kind: 'penalty', penaltyType })}
        error={showErrors && !type ? t(FIELD_PROBLEMS.choose) : undefined}
        disabled={disabled}
      />
      {type && WITH_AMOUNT.includes(type) && (
        <NumberInput
          id={`measure-${index}-amount`}
          label={t(FIELD_WORDS.amount)}
          value={measure.amountPiastres}
          unit={100}
          onChange={amountPiastres =>
            onChange({ kind: 'penalty', penaltyType: type, ...(amountPiastres ? { amountPiastres } : {}) })
          }
          disabled={disabled}
        />
      )}
      {type && WITH_DAYS.includes(type) && (
        <NumberInput
          id={`measure-${index}-days`}
          label={t(FIELD_WORDS.days)}
          value={measure.days}
          onChange={days => onChange({ kind: 'penalty', penaltyType: type, ...(days ? { days } : {}) })}
          disabled={disabled}
        />
      )}
    </Box>
  );
}

function ReferralInputs({ index, measure, onChange, showErrors, disabled }: InputsProps) {
  const t = useText();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 180px' }, gap: 1.25, alignItems: 'start' }}>
      <Choice
        id={`measure-${index}-body`}
        label={t(FIELD_WORDS.body)}
        terms={BODIES}
        value={measure.body}
        onChange={(body: Body) => onChange({ ...measure, body })}
        error={showErrors && !measure.body ? t(FIELD_PROBLEMS.choose) : undefined}
        disabled={disabled}
      />
      <TextField
        id={`measure-${index}-due`}
        type="date"
        label={t(FIELD_WORDS.dueDate)}
        value={measure.dueDate ?? ''}
        onChange={event => onChange({ ...measure, dueDate: event.target.value })}
        error={showErrors && isBlank(measure.dueDate)}
        helperText={showErrors && isBlank(measure.dueDate) && t(FIELD_PROBLEMS.future)}
        disabled={disabled}
        slotProps={{ htmlInput: { min: cairoDay() } }}
      />
    </Box>
  );
}

function UnitInput({ index, measure, onChange, disabled }: Omit<InputsProps, 'showErrors'>) {
  const t = useText();
  const labels = useLabels();
  return (
    <TextField
      select
      id={`measure-${index}-unit`}
      label={t(KIND_PARTS.remedyUnit)}
      value={measure.unit ?? ''}
      onChange={({ target: { value } }) => {
        const { unit: _before, ...rest } = measure;
        onChange(value ? { ...rest, unit: value } : rest);
      }}
      disabled={disabled}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{t(KIND_PARTS.ownUnit)}</MenuItem>
      {labels.catalogue.units.map(({ id }) => (
        <MenuItem key={id} value={id}>
          {labels.unit(id)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface ChoiceProps<C extends string> {
  readonly id: string;
  readonly label: string;
  readonly terms: Readonly<Partial<Record<C, Term>>>;
  readonly value: C | undefined;
  readonly onChange: (code: C) => void;
  readonly error?: string | undefined;
  readonly disabled: boolean;
}

function Choice<C extends string>({ id, label, terms, value, onChange, error, disabled }: ChoiceProps<C>) {
  const t = useText();
  return (
    <TextField
      select
      id={id}
      label={label}
      value={value ?? ''}
      onChange={event => onChange(event.target.value as C)}
      error={Boolean(error)}
      helperText={error}
      disabled={disabled}
    >
      {(Object.entries(terms) as [C, Term][]).map(([code, term]) => (
        <MenuItem key={code} value={code}>
          {t(term)}
        </MenuItem>
      ))}
    </TextField>
  );
}
