import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, useMediaQuery } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useId } from 'react';
import { KEPT_BY_EACH, type TogetherAction } from '../../../../workflows/domain/case/together';
import { ACTIONS, FIELDS } from '../../../../workflows/domain/glossary';
import type { CaseRow } from '../../app/http/contract';
import { PageLoading } from '../../app/layout/PageLoading';
import { inWords } from '../../app/problems/explain';
import { ProblemNotice } from '../../app/problems/ProblemNotice';
import { DECISION } from '../../app/text/decisions';
import { TOGETHER_WORDS } from '../../app/text/desk';
import { CASE_COUNT } from '../../app/text/lists';
import { UNCERTAIN } from '../../app/text/problems';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import { askedFields } from '../../decisions/askedFields';
import { FieldInput } from '../../decisions/fields/FieldInput';
import { ResultLine } from './ResultLine';
import { useTogether } from './useTogether';

interface Props {
  readonly action: TogetherAction;
  /** The cases that allow it. */
  readonly rows: readonly CaseRow[];
  /** How many were chosen beside them. */
  readonly others: number;
  /** `decided`: whether anything was sent that may have been decided. */
  readonly onClose: (decided: boolean) => void;
}

/** One form for several cases, then what became of each. */
export function TogetherDialog({ action, rows, others, onClose }: Props) {
  const t = useText();
  const format = useFormat();
  const titleId = useId();
  const phone = useMediaQuery('(max-width:599px)');
  const together = useTogether(action, rows);
  const { details, values, errors, sending, results, failure, finished, sent } = together;
  const n = format.number(rows.length);
  const done = [...results.values()].filter(({ decided }) => decided !== null).length;
  const [first] = details ?? [];
  const close = () => onClose(sent);

  function submit(event: FormEvent) {
    event.preventDefault();
    void together.submit();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void together.submit();
  }

  return (
    <Dialog
      open
      onClose={(_, reason) => reason === 'escapeKeyDown' && !sending && close()}
      onKeyDown={onKeyDown}
      fullScreen={phone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={titleId}>
          {t(TOGETHER_WORDS.title, {
            action: t(ACTIONS[action]),
            cases: t.count(CASE_COUNT, rows.length, { n }),
          })}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          {others > 0 && (
            <Box sx={{ color: COLOUR.amber }}>{t(TOGETHER_WORDS.someNot, { n: format.number(others) })}</Box>
          )}
          {!first && !together.loadFailure && <PageLoading />}
          {together.loadFailure !== null && (
            <ProblemNotice error={together.loadFailure} onRetry={together.reload} />
          )}
          {first &&
            !sent &&
            askedFields(action, values)
              .filter(({ name }) => !KEPT_BY_EACH.includes(name))
              .map(({ name, spec, required }, index) => (
                <FieldInput
                  key={name}
                  name={name}
                  spec={spec}
                  required={required}
                  label={required ? t(FIELDS[name]) : `${t(FIELDS[name])} (${t(SHELL.optional)})`}
                  value={values[name]}
                  onChange={value => together.change(name, value)}
                  error={errors[name]}
                  disabled={sending}
                  autoFocus={index === 0}
                  detail={first}
                  action={action}
                  values={values}
                />
              ))}
          {action === 'classify' && !sent && (
            <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem' }}>{t(TOGETHER_WORDS.keeps)}</Box>
          )}
          <Box component="ul" sx={LIST}>
            {rows.map(row => (
              <ResultLine
                key={row.id}
                row={row}
                result={results.get(row.id)}
                unknown={sent && !sending && !results.has(row.id)}
              />
            ))}
          </Box>
          {failure !== null && (
            <ProblemNotice error={failure} explained={inWords(UNCERTAIN, t)} severity="warning" />
          )}
        </DialogContent>
        <DialogActions
          sx={{ paddingInline: 3, paddingBlockEnd: 2, borderBlockStart: `1px solid ${COLOUR.line}` }}
        >
          <Box role="status" sx={{ marginInlineEnd: 'auto' }}>
            {sending && t(TOGETHER_WORDS.progress, { done: format.number(results.size), n })}
            {finished && t(TOGETHER_WORDS.finished, { done: format.number(done), n })}
          </Box>
          <Button color="secondary" onClick={close} disabled={sending} autoFocus={finished}>
            {t(sent ? SHELL.close : SHELL.cancel)}
          </Button>
          {!finished && (
            <Button type="submit" variant="contained" disabled={sending || !first}>
              {sending
                ? t(DECISION.sending)
                : t(sent ? TOGETHER_WORDS.resend : TOGETHER_WORDS.action, { action: t(ACTIONS[action]), n })}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

const LIST = { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 0.75 } as const;
