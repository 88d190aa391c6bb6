/** @jsxImportSource preact */
import { FIELD } from '../../app/text/field';
import { Labelled } from '../../light/Labelled';
import { t } from '../../light/words';
import type { Draft } from './draft';
import { Choice, Lines } from './fields';
import { SignaturePad } from './SignaturePad';
import type { Change } from './useDraft';

interface Props {
  readonly draft: Draft;
  readonly change: Change;
  readonly wrong: (field: string) => boolean;
}

/** What whoever is in charge says, and how they take the findings. */
export function Owner({ draft, change, wrong }: Props) {
  const { ownerSigns } = draft;
  return (
    <section class="stack" aria-labelledby="owner">
      <h2 id="owner">{t(FIELD.owner)}</h2>
      <Choice
        id="signing"
        legend={t(FIELD.signing)}
        options={{
          drawn: FIELD.drawn,
          named: FIELD.named,
          refused: FIELD.refused,
          absent: FIELD.absent,
        }}
        value={ownerSigns}
        onChange={signs => change({ ownerSigns: signs })}
        wrong={wrong('signing')}
      />
      {ownerSigns !== 'absent' && (
        <>
          <Labelled id="ownerName" label={t(FIELD.ownerName)} wrong={wrong('ownerName')}>
            {described => (
              <input
                {...described}
                type="text"
                dir="auto"
                autocomplete="off"
                value={draft.ownerName}
                onInput={event => change({ ownerName: event.currentTarget.value })}
              />
            )}
          </Labelled>
          <Lines
            id="ownerStatement"
            label={t(FIELD.ownerStatement)}
            value={draft.ownerStatement}
            onInput={ownerStatement => change({ ownerStatement })}
          />
        </>
      )}
      {ownerSigns === 'drawn' && <SignaturePad draft={draft} change={change} />}
      {ownerSigns === 'refused' && (
        <Lines
          id="refusalReason"
          label={t(FIELD.refusalReason)}
          value={draft.refusalReason}
          onInput={refusalReason => change({ refusalReason })}
          wrong={wrong('refusalReason')}
        />
      )}
    </section>
  );
}
