import { Box, Button, MenuItem, TextField } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { CHANNELS, type Channel } from '../../../workflows/domain/glossary';
import { inWords } from '../app/problems/explain';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { CALL } from '../app/text/call';
import { INTAKE } from '../app/text/intake';
import { INTAKE_UNCERTAIN } from '../app/text/problems';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { KeyCap } from '../ui/KeyCap';
import { Section } from '../ui/Section';
import { Asked } from './Asked';
import { BeneficiaryFields } from './BeneficiaryFields';
import { CallTimer } from './CallTimer';
import { focusFirst, KEY, KEY_NAME, useCallKeys } from './callKeys';
import { DangerSwitch } from './DangerSwitch';
import { EARLIER_ID, EarlierCases } from './EarlierCases';
import type { IntakeValues } from './intakeValues';
import { KeysList } from './KeysList';
import { LIKELY_ID, LikelyDuplicates } from './LikelyDuplicates';
import { MatterFields } from './MatterFields';
import { ReceiptToPhone } from './ReceiptToPhone';
import { ReporterChoices, ReporterFields } from './ReporterFields';
import { useEarlierCases } from './useEarlierCases';
import type { Intake } from './useIntake';
import { usePlaceOfCaller } from './usePlaceOfCaller';

/**
 * In the order in which one hears a call; what is found meanwhile stands beside it, outside the way of the Tab key.
 * Enter never registers by accident while somebody speaks; Ctrl+Enter does, from any field.
 */
export function IntakeForm({ intake }: { intake: Intake }) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [all, setAll] = useState(false);
  const { values, change, errors, failure, sending, uncertain, restored } = intake;
  const disabled = sending || uncertain;
  const fields = { values, change, errors, disabled };
  const earlier = useEarlierCases(values.phone);
  usePlaceOfCaller(earlier, values, change, disabled);
  useCallKeys({
    // Where no field has the focus, as while all of them rest after the network went.
    [KEY.send]: () => void intake.submit(),
    [KEY.earlier]: () => focusFirst(EARLIER_ID),
    [KEY.likely]: () => focusFirst(LIKELY_ID),
    ...(disabled || values.addTo
      ? {}
      : {
          [KEY.danger]: () => change({ danger: !values.danger }),
          [KEY.toPhone]: () => change({ receiptToPhone: !values.receiptToPhone }),
        }),
    ...(disabled || !values.addTo ? {} : { [KEY.back]: () => goOn({ addTo: null }) }),
  });

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
    if (event.ctrlKey || event.metaKey) {
      // Else it presses the button that has the focus, too.
      event.preventDefault();
      void intake.submit();
    } else if (event.target instanceof HTMLInputElement) event.preventDefault();
  }

  /** Back to the words, which the caller goes on with. */
  function goOn(changes: Partial<IntakeValues>) {
    change(changes);
    form.current?.querySelector<HTMLElement>('#intake-text')?.focus();
  }

  return (
    <Box component="form" ref={form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate sx={FORM}>
      <Box sx={{ gridArea: { md: 'caller' } }}>
        <Section title={t(INTAKE.reporter)} aside={<CallTimer startedAt={intake.startedAt} />}>
          {restored && !disabled && (
            <Box role="status" sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem', marginBlockEnd: 1 }}>
              {t(INTAKE.restored)} <Button onClick={intake.startOver}>{t(INTAKE.clear)}</Button>
            </Box>
          )}
          <ReporterFields {...fields} all={all} />
          <ReceiptToPhone values={values} change={change} disabled={disabled} />
        </Section>
      </Box>
      <Box sx={{ gridArea: { md: 'matter' }, order: { xs: 2, md: 0 } }}>
        <Section title={t(values.addTo ? CALL.addition : INTAKE.matter)}>
          <Asked values={values} change={goOn} disabled={disabled} />
          <MatterFields {...fields} />
          {!values.addTo && <DangerSwitch values={values} change={change} disabled={disabled} />}
        </Section>
      </Box>
      <Box sx={END}>
        {(failure !== null || uncertain) && !sending && (
          <Box sx={{ flex: '1 0 100%' }}>
            <ProblemNotice
              error={failure}
              {...(uncertain
                ? { explained: inWords(INTAKE_UNCERTAIN, t), severity: 'warning' as const }
                : {})}
            />
          </Box>
        )}
        <Button type="submit" variant="contained" size="large" disabled={sending} sx={SUBMIT}>
          {t(
            sending
              ? INTAKE.sending
              : uncertain
                ? INTAKE.resend
                : values.addTo
                  ? CALL.addSubmit
                  : INTAKE.submit,
          )}
        </Button>
        <KeyCap>{KEY_NAME.register}</KeyCap>
      </Box>
      <Box sx={{ gridArea: { md: 'more' }, order: { xs: 5, md: 0 } }}>
        {!values.addTo && (
          <Section title={t(CALL.more)}>
            <TextField
              select
              id="intake-channel"
              label={t(INTAKE.channel)}
              value={values.channel}
              onChange={event => change({ channel: event.target.value as Channel })}
              error={Boolean(errors.channel)}
              helperText={errors.channel}
              disabled={disabled}
              sx={{ maxWidth: 320, marginBlockStart: 0.5 }}
            >
              {Object.entries(CHANNELS).map(([code, term]) => (
                <MenuItem key={code} value={code}>
                  {t(term)}
                </MenuItem>
              ))}
            </TextField>
            <ReporterChoices {...fields} all={all} onAll={() => setAll(true)} />
            <BeneficiaryFields {...fields} />
          </Section>
        )}
      </Box>
      <Box sx={SIDE}>
        <Box sx={{ ...BESIDE, order: { xs: 1, md: 0 } }}>
          <EarlierCases
            found={earlier}
            chosen={values.addTo}
            onAdd={addTo => goOn({ addTo })}
            mayAdd={!values.danger && !values.withBeneficiary}
            disabled={disabled}
          />
        </Box>
        <Box sx={{ ...BESIDE, order: { xs: 3, md: 0 } }}>
          {!values.addTo && (
            <LikelyDuplicates
              values={values}
              onJoin={sameMatter => goOn({ sameMatter })}
              disabled={disabled}
            />
          )}
        </Box>
        <KeysList />
      </Box>
    </Box>
  );
}

const FORM = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 380px' },
  // The last row takes what the side is longer.
  gridTemplateRows: { md: 'auto auto auto auto 1fr' },
  gridTemplateAreas: { md: '"caller side" "matter side" "end side" "more side" ". side"' },
} as const;

/** On a phone its parts stand among the others: each below the field that brings it, so that nothing moves while one types. */
const SIDE = {
  gridArea: { md: 'side' },
  display: { xs: 'contents', md: 'grid' },
  gap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const;

const BESIDE = { minWidth: 0, '&:empty': { display: 'none' } } as const;

const END = {
  gridArea: { md: 'end' },
  order: { xs: 4, md: 0 },
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 2,
} as const;

const SUBMIT = { minHeight: 48, width: { xs: '100%', sm: 'auto' }, minWidth: 220 } as const;
