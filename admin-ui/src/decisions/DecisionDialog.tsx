import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, useMediaQuery } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { ACTIONS, type Action, FIELDS } from '../../../workflows/domain/glossary';
import type { ActionAnswer, CaseDetail } from '../app/http/contract';
import { ProblemError } from '../app/http/problem';
import { inWords } from '../app/problems/explain';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { DECISION, FIELD_WORDS } from '../app/text/decisions';
import { UNCERTAIN } from '../app/text/problems';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { type AskedField, askedFields } from './askedFields';
import { DecisionContext } from './DecisionContext';
import { FieldInput } from './fields/FieldInput';
import { NextStep } from './NextStep';
import { useDecision } from './useDecision';
import type { Values } from './values';
import { WhatChanged } from './WhatChanged';

const NOTHING: Values = {};

interface Props {
  readonly detail: CaseDetail;
  readonly action: Action;
  /** What is answered already by where it was asked from. */
  readonly given?: Values;
  readonly onClose: () => void;
  readonly onDone: (answer: ActionAnswer) => void;
}

/** The one dialog for every decision, made from the action's fields in the process table. */
export function DecisionDialog({ detail, action, given = NOTHING, onClose, onDone }: Props) {
  const t = useText();
  const titleId = useId();
  const phone = useMediaQuery('(max-width:599px)');
  const [seenSeq] = useState(detail.seq);
  const decision = useDecision(detail, action, given, onDone);
  const form = useRef<HTMLFormElement>(null);
  const { values, errors, phase, failure } = decision;
  const fields = askedFields(action, values);
  const label = t(ACTIONS[action]);
  // What the case itself answers (the only visit, the proposal shown) is not where one begins to type.
  const [firstToFill] = useState(
    () => fields.find(({ name, required }) => required && values[name] === undefined)?.name,
  );
  const frozen = phase !== 'editing';
  const [uploading, setUploading] = useState(false);
  const submitNow = () => (uploading ? undefined : void decision.submit());

  // The first field at fault is where the person has to go.
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  function submit(event: FormEvent) {
    event.preventDefault();
    submitNow();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submitNow();
  }

  return (
    <Dialog
      open
      onClose={(_, reason) => reason === 'escapeKeyDown' && phase !== 'sending' && onClose()}
      onKeyDown={onKeyDown}
      fullScreen={phone}
      fullWidth
      maxWidth={action === 'mergeInto' ? 'md' : 'sm'}
      aria-labelledby={titleId}
    >
      <form ref={form} onSubmit={submit} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={titleId}>{label}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <About
            detail={detail}
            restored={decision.restored && phase === 'editing'}
            onStartOver={decision.startOver}
          />
          <DecisionContext detail={detail} action={action} />
          {fields.map(field => (
            <FieldInput
              key={field.name}
              {...propsOf(field)}
              value={values[field.name]}
              onChange={value => decision.change(field.name, value)}
              error={errors[field.name]}
              disabled={frozen}
              autoFocus={field.name === firstToFill}
              detail={detail}
              action={action}
              values={values}
              onUploading={setUploading}
            />
          ))}
          <NextStep detail={detail} action={action} values={values} />
          {failure !== null && (
            <Box ref={bringIntoSight}>
              <Failure
                failure={failure}
                uncertain={phase === 'uncertain'}
                {...{ detail, action, seenSeq, onGoOn: decision.goOn }}
              />
            </Box>
          )}
          {phase === 'uncertain' && failure === null && (
            <ProblemNotice error={null} explained={inWords(UNCERTAIN, t)} severity="warning" />
          )}
        </DialogContent>
        <DialogActions
          sx={{ paddingInline: 3, paddingBlockEnd: 2, borderBlockStart: `1px solid ${COLOUR.line}` }}
        >
          <Button color="secondary" onClick={onClose} disabled={phase === 'sending'}>
            {t(SHELL.cancel)}
          </Button>
          <Button
            type="submit"
            variant="contained"
            // Where nothing is asked the keyboard begins at the decision itself.
            autoFocus={fields.length === 0}
            disabled={phase === 'sending' || uploading}
            title={t(DECISION.submitHint)}
          >
            {uploading
              ? t(FIELD_WORDS.uploading)
              : phase === 'sending'
                ? t(DECISION.sending)
                : phase === 'uncertain'
                  ? t(DECISION.resend)
                  : label}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );

  function propsOf({ name, spec, required }: AskedField) {
    const own = t(FIELDS[name]);
    return { name, spec, required, label: required ? own : `${own} (${t(SHELL.optional)})` };
  }
}

function About({
  detail,
  restored,
  onStartOver,
}: {
  detail: CaseDetail;
  restored: boolean;
  onStartOver: () => void;
}) {
  const t = useText();
  return (
    <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem' }}>
      <div>
        {t(DECISION.about, { number: '' })}
        <bdi dir="ltr">{detail.number}</bdi>
        {detail.establishment && ` · ${detail.establishment.nameAr}`}
      </div>
      {restored && (
        <div role="status">
          {t(DECISION.restored)}{' '}
          <Button size="small" onClick={onStartOver} sx={{ padding: 0, minHeight: 0 }}>
            {t(DECISION.startOver)}
          </Button>
        </div>
      )}
    </Box>
  );
}

interface FailureProps {
  readonly failure: unknown;
  readonly uncertain: boolean;
  readonly detail: CaseDetail;
  readonly action: Action;
  readonly seenSeq: number;
  readonly onGoOn: () => void;
}

/** Of a form longer than its window, what went wrong stands at the end. */
function bringIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function Failure({ failure, uncertain, ...rest }: FailureProps) {
  const t = useText();
  if (uncertain)
    return <ProblemNotice error={failure} explained={inWords(UNCERTAIN, t)} severity="warning" />;
  if (failure instanceof ProblemError && failure.status === 409)
    return <WhatChanged error={failure} {...rest} />;
  return <ProblemNotice error={failure} />;
}
