import { Box, Button, MenuItem, TextField } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { CHANNELS, type Channel } from '../../../workflows/domain/glossary';
import { Ltr } from '../app/Ltr';
import { inWords } from '../app/problems/explain';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { DECISION } from '../app/text/decisions';
import { INTAKE } from '../app/text/intake';
import { INTAKE_UNCERTAIN } from '../app/text/problems';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { Section } from '../ui/Section';
import { BeneficiaryFields } from './BeneficiaryFields';
import { DangerSwitch } from './DangerSwitch';
import { EarlierCases } from './EarlierCases';
import { LikelyDuplicates } from './LikelyDuplicates';
import { MatterFields } from './MatterFields';
import { ReporterFields } from './ReporterFields';
import type { Intake } from './useIntake';

/** Enter never registers by accident while somebody speaks; Ctrl+Enter does, from any field. */
export function IntakeForm({ intake }: { intake: Intake }) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const { values, change, errors, failure, sending, uncertain, restored } = intake;
  const frozen = sending || uncertain;

  // The first field at fault is where the person has to go.
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void intake.submit();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) void intake.submit();
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  }

  return (
    <Box component="form" ref={form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate sx={FORM}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 2 }}>
        <TextField
          select
          id="intake-channel"
          label={t(INTAKE.channel)}
          value={values.channel}
          onChange={event => change({ channel: event.target.value as Channel })}
          error={Boolean(errors.channel)}
          helperText={errors.channel}
          disabled={frozen}
          sx={{ maxWidth: 320 }}
        >
          {Object.entries(CHANNELS).map(([code, term]) => (
            <MenuItem key={code} value={code}>
              {t(term)}
            </MenuItem>
          ))}
        </TextField>
        {restored && !frozen && (
          <Box role="status" sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem' }}>
            {t(INTAKE.restored)} <Button onClick={intake.startOver}>{t(INTAKE.clear)}</Button>
          </Box>
        )}
      </Box>
      <Box sx={COLUMNS}>
        <Section title={t(INTAKE.reporter)}>
          <ReporterFields values={values} change={change} errors={errors} disabled={frozen} />
          <EarlierCases phone={values.phone} />
          <BeneficiaryFields values={values} change={change} errors={errors} disabled={frozen} />
        </Section>
        <Section title={t(INTAKE.matter)}>
          <DangerSwitch values={values} change={change} disabled={frozen} />
          <MatterFields values={values} change={change} errors={errors} disabled={frozen} />
        </Section>
      </Box>
      <LikelyDuplicates values={values} />
      {(failure !== null || uncertain) && !sending && (
        <ProblemNotice
          error={failure}
          {...(uncertain ? { explained: inWords(INTAKE_UNCERTAIN, t), severity: 'warning' as const } : {})}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Button type="submit" variant="contained" size="large" disabled={sending} sx={SUBMIT}>
          {t(sending ? INTAKE.sending : uncertain ? INTAKE.resend : INTAKE.submit)}
        </Button>
        <KeyboardHint />
      </Box>
    </Box>
  );
}

/** Where there is a keyboard. */
function KeyboardHint() {
  const t = useText();
  const [before, after] = t(INTAKE.keyboard).split('{keys}');
  return (
    <Box sx={{ display: { xs: 'none', md: 'block' }, color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
      {before}
      <Ltr>{t(DECISION.submitHint)}</Ltr>
      {after}
    </Box>
  );
}

const FORM = { display: 'grid', gap: 2 } as const;

const COLUMNS = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '340px minmax(0, 1fr)' },
} as const;

const SUBMIT = { minHeight: 48, width: { xs: '100%', sm: 'auto' }, minWidth: 220 } as const;
