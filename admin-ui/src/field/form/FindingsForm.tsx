/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { ON_SITE_MEASURE_TYPES, VERDICTS } from '../../../../workflows/domain/glossary';
import { FIELD } from '../../app/text/field';
import { Notice } from '../../light/Notice';
import { Sheet } from '../../light/Sheet';
import { navigate } from '../../light/usePath';
import { t } from '../../light/words';
import { dropDraft } from '../store/drafts';
import { Checklist } from './Checklist';
import type { Draft } from './draft';
import { Choice, Lines } from './fields';
import { missingIn } from './missing';
import { Owner } from './Owner';
import { Photos } from './Photos';
import type { Change } from './useDraft';

interface Props {
  readonly draft: Draft;
  readonly isKept: boolean;
  readonly change: Change;
  /** Whether it is on its way now; otherwise the page says why not. */
  readonly onSend: () => Promise<boolean>;
}

/** What was found, from the checklist to the signature. Nothing of it needs a network. */
export function FindingsForm({ draft, isKept, change, onSend }: Props) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [keeping, setKeeping] = useState(0);
  const missing = asked ? missingIn(draft, new Date().toISOString()) : [];
  const wrong = (field: string) => missing.some(one => one.field === field);
  const inside = draft.verdict !== 'no_access';

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy || keeping > 0) return;
    setAsked(true);
    const [first] = missingIn(draft, new Date().toISOString());
    if (first) return document.getElementById(first.field)?.focus();
    setBusy(true);
    if (!(await onSend())) setBusy(false);
  }

  return (
    <form class="stack" noValidate onSubmit={event => void submit(event)}>
      <Choice
        id="verdict"
        legend={t(FIELD.result)}
        options={VERDICTS}
        value={draft.verdict}
        onChange={verdict => change({ verdict })}
        wrong={wrong('verdict')}
      />
      {inside && <Checklist draft={draft} change={change} wrong={wrong} />}
      <Lines
        id="findings"
        label={t(FIELD.findings)}
        hint={t(FIELD.findingsHint)}
        rows={4}
        value={draft.findings}
        onInput={findings => change({ findings })}
        wrong={wrong('findings')}
      />
      <Photos draft={draft} change={change} onKeeping={by => setKeeping(before => before + by)} />
      {draft.photoIds.length === 0 && (
        <Lines
          id="noEvidenceReason"
          label={t(FIELD.noEvidence)}
          value={draft.noEvidenceReason}
          onInput={noEvidenceReason => change({ noEvidenceReason })}
          wrong={wrong('noEvidenceReason')}
        />
      )}
      {inside && <Owner draft={draft} change={change} wrong={wrong} />}
      {inside && (
        <Choice<Draft['measureType']>
          id="measureType"
          legend={t(FIELD.onSite)}
          hint={t(FIELD.measureHint)}
          options={{ '': FIELD.noMeasure, ...ON_SITE_MEASURE_TYPES }}
          value={draft.measureType}
          onChange={measureType => change({ measureType })}
        />
      )}
      {inside && draft.measureType !== '' && (
        <Lines
          id="measureText"
          label={t(FIELD.measureText)}
          value={draft.measureText}
          onInput={measureText => change({ measureText })}
          wrong={wrong('measureText')}
        />
      )}
      {missing.length > 0 && (
        <Notice tone="error">
          <strong>{t(FIELD.required)}</strong>
          <ul>
            {missing.map(({ field, term, params }) => (
              <li key={field}>{t(term, params)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <button type="submit" class="button primary wide" disabled={busy || keeping > 0}>
        {t(keeping > 0 ? FIELD.keepingPhoto : FIELD.send)}
      </button>
      <div class="soft">{t(FIELD.saved)}</div>
      {isKept && keeping === 0 && <Discard draft={draft} />}
    </form>
  );
}

function Discard({ draft }: { draft: Draft }) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const discard = () =>
    void dropDraft(draft).then(
      () => navigate('/field'),
      () => setFailed(true),
    );
  return (
    <>
      <button type="button" class="button plain danger" onClick={() => setOpen(true)}>
        {t(FIELD.discard)}
      </button>
      {open && (
        <Sheet title={t(FIELD.discard)} onClose={() => setOpen(false)}>
          <p>{t(FIELD.discardSure)}</p>
          {failed && <Notice tone="error">{t(FIELD.keepFailed)}</Notice>}
          <button type="button" class="button danger wide" onClick={discard}>
            {t(FIELD.discard)}
          </button>
        </Sheet>
      )}
    </>
  );
}
