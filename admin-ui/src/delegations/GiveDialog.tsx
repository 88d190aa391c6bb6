import {
  Autocomplete,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  useMediaQuery,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DelegationLimits } from '../../../workflows/domain/case/values';
import { USUAL_DELEGATION } from '../../../workflows/domain/catalogue/delegation';
import { type OnBehalfKind, ROLES } from '../../../workflows/domain/glossary';
import { matchesArabic } from '../app/foldArabic';
import { cairoDay } from '../app/format';
import type { DelegateCandidate } from '../app/http/delegations';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { DECISION, FIELD_WORDS } from '../app/text/decisions';
import { DELEGATIONS } from '../app/text/delegations';
import { LISTS } from '../app/text/lists';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { useSending } from '../app/useSending';
import type { MizanDataProvider } from '../dataProvider';
import { inputProps } from '../ui/CategoryPicker';
import { DayInput } from './DayInput';
import { LimitsFields } from './LimitsFields';

interface Props {
  readonly kind: OnBehalfKind;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const DAY_MS = 86_400_000;

/** Gives decisions within limits, beginning with the usual ones, or the whole place for some days. */
export function GiveDialog({ kind, onClose, onDone }: Props) {
  const t = useText();
  const titleId = useId();
  const phone = useMediaQuery('(max-width:599px)');
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { sending: busy, failure, send } = useSending(dataProvider.giveDelegation);
  const { days, ...usual } = USUAL_DELEGATION;
  const [person, setPerson] = useState<DelegateCandidate | null>(null);
  const [validFrom, setFrom] = useState(cairoDay());
  const [validTo, setTo] = useState(kind === 'delegate' ? cairoDay(Date.now() + days * DAY_MS) : '');
  const [limits, setLimits] = useState<DelegationLimits>(usual);
  const [tried, setTried] = useState(false);
  const periodHolds = validTo !== '' && validFrom !== '' && validFrom <= validTo;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!person || !periodHolds || busy) return;
    const given = { kind, personId: person.personId, validFrom, validTo };
    if (await send(kind === 'delegate' ? { ...given, ...limits } : given)) onDone();
  }

  const title = t(kind === 'delegate' ? DELEGATIONS.give : DELEGATIONS.appoint);
  return (
    <Dialog
      open
      onClose={(_, reason) => reason === 'escapeKeyDown' && !busy && onClose()}
      fullScreen={phone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <form onSubmit={event => void submit(event)} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem' }}>
            {t(kind === 'delegate' ? DELEGATIONS.assumed : DELEGATIONS.actingNote)}
          </Box>
          <PersonInput value={person} onChange={setPerson} missing={tried && !person} disabled={busy} />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
            <DayInput
              label={t(DELEGATIONS.from)}
              value={validFrom}
              min={cairoDay()}
              onChange={setFrom}
              disabled={busy}
            />
            <DayInput
              label={t(DELEGATIONS.to)}
              value={validTo}
              min={validFrom}
              onChange={setTo}
              disabled={busy}
              error={tried && !periodHolds ? t(DELEGATIONS.chooseTo) : undefined}
            />
          </Box>
          {kind === 'delegate' && <LimitsFields value={limits} onChange={setLimits} disabled={busy} />}
          {failure !== null && <ProblemNotice error={failure} />}
        </DialogContent>
        <DialogActions
          sx={{ paddingInline: 3, paddingBlockEnd: 2, borderBlockStart: `1px solid ${COLOUR.line}` }}
        >
          <Button color="secondary" onClick={onClose} disabled={busy}>
            {t(SHELL.cancel)}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {busy ? t(DECISION.sending) : title}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface PersonInputProps {
  readonly value: DelegateCandidate | null;
  readonly onChange: (person: DelegateCandidate | null) => void;
  readonly missing: boolean;
  readonly disabled: boolean;
}

function PersonInput({ value, onChange, missing, disabled }: PersonInputProps) {
  const t = useText();
  const format = useFormat();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['delegations', 'candidates'],
    queryFn: () => dataProvider.delegateCandidates(),
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <Autocomplete
      options={data?.items ?? []}
      loading={isPending}
      loadingText={t(SHELL.loading)}
      noOptionsText={t(LISTS.noResults)}
      disabled={disabled}
      value={value}
      onChange={(_, person) => onChange(person)}
      getOptionKey={person => person.personId}
      getOptionLabel={person => person.name}
      isOptionEqualToValue={(a, b) => a.personId === b.personId}
      filterOptions={(all, { inputValue }) => all.filter(person => matchesArabic(person.name, inputValue))}
      renderOption={({ key, ...props }, person) => (
        <li key={key} {...props}>
          {format.list([person.name, ...person.roles.map(role => t(ROLES[role]))])}
        </li>
      )}
      renderInput={params => (
        <TextField
          {...inputProps(params)}
          label={t(DELEGATIONS.person)}
          placeholder={t(FIELD_WORDS.searchPerson)}
          error={missing}
          helperText={missing && t(DELEGATIONS.choosePerson)}
        />
      )}
    />
  );
}
