/** @jsxImportSource preact */
import type { Material } from '../../../workflows/domain/case/material';
import { ACTIONS, EVENTS, OBJECTION_DECISIONS, OPINIONS, VERDICTS } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { APPROVALS } from '../app/text/approvals';
import { SUBSTANTIATED_COUNT, VIOLATION_COUNT } from '../app/text/lists';
import { MINISTER } from '../app/text/minister';
import { PARTS } from '../app/text/parts';
import { PENALTY_WORDS } from '../app/text/penalties';
import { firstSentence } from '../approvals/firstSentence';
import { penaltyWords, permittedWords, proposedLines, textBehind } from '../cases/parts/words';
import { establishmentKind, placeWords } from '../establishments/establishmentWords';
import { format, t } from '../light/words';
import { Brief, Words } from './Brief';
import type { Asked } from './Card';
import { PhotoStrip } from './PhotoStrip';

interface Props {
  readonly item: ApprovalItem;
}

/** Where, and what was found there before. */
export function Establishment({ item: { establishmentCard } }: Props) {
  if (!establishmentCard) return null;
  const { nameAr, kind, districtAr, counts } = establishmentCard;
  const before = [
    counts.substantiated > 0 && t.count(SUBSTANTIATED_COUNT, counts.substantiated),
    counts.violations > 0 && t.count(VIOLATION_COUNT, counts.violations),
  ].filter(Boolean);
  return (
    <div>
      <div>
        <strong>
          <bdi>{nameAr}</bdi>
        </strong>{' '}
        <span class="soft">
          {[establishmentKind(kind, t), placeWords(t, districtAr)].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div class={before.length > 0 ? 'before' : 'soft'}>
        {before.length > 0 ? before.join(' · ') : t.count(SUBSTANTIATED_COUNT, 0)}
      </div>
    </div>
  );
}

export function Finding({ item: { finding, photos, proposal, texts } }: Props) {
  if (!finding?.verdict) return proposal ? <div class="soft">{t(MINISTER.noFinding)}</div> : null;
  return (
    <div class="stack tight">
      <Brief
        label={`${t(APPROVALS.finding)}: ${t(VERDICTS[finding.verdict])}`}
        text={textBehind(finding.findings, texts)}
      />
      <PhotoStrip ids={photos} />
    </div>
  );
}

export function QuestionBlock({ item: { question, texts } }: Props) {
  if (!question) return null;
  return (
    <div class="sunken">
      <div class="soft">{t(APPROVALS.question)}</div>
      <p class="question" dir="auto">
        {textBehind(question.text, texts)}
      </p>
    </div>
  );
}

/** «غلق إداري 7 أيام + محضر تمويني», in the largest type of the card; the grounds behind one tap. */
export function ProposalBlock({ item: { proposal, texts } }: Props) {
  if (!proposal) return null;
  const [first, ...others] = proposedLines(proposal, texts, { t, format });
  return (
    <div class="sunken stack tight">
      <div>
        <div class="soft">{t(APPROVALS.proposed)}</div>
        <p class="proposed">{first}</p>
        {others.map(line => (
          <p key={line}>
            <strong>{line}</strong>
          </p>
        ))}
      </div>
      <details>
        <summary>{t(PARTS.grounds)}</summary>
        <Words text={textBehind(proposal.grounds, texts)} />
      </details>
    </div>
  );
}

export function Opinion({ item: { legalOpinion, texts } }: Props) {
  if (!legalOpinion) return null;
  const { opinion, text, permitted } = legalOpinion;
  const list = permitted.map(penalty => permittedWords(penalty, { t, format }));
  return (
    <Brief
      label={`${t(PARTS.legalOpinion)}: ${t(OPINIONS[opinion])}`}
      text={textBehind(text, texts)}
      after={list.length > 0 ? t(PARTS.permitted, { list: format.list(list) }) : ''}
    />
  );
}

/** «جديد بعد العرض»: seen with the card, and acknowledged in the same tap. What `Changed` says is not said here too. */
export function Later({
  item: { newMaterial, texts },
  except,
}: Props & { readonly except: readonly Material[] }) {
  const shown = newMaterial.filter(one => !except.includes(one));
  if (shown.length === 0) return null;
  return (
    <div class="later">
      <strong>{t(APPROVALS.later)}</strong>
      <ul aria-label={t(APPROVALS.later)}>
        {shown.map(({ seq, type, textId }) => (
          <li key={seq}>
            {t(EVENTS[type])}
            {textId && texts[textId] && <span dir="auto">: {firstSentence(texts[textId] ?? '')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the establishment says to a penalty, and what legal affairs make of it: decided one by one. */
export function Objections({
  item: { objections, people, texts, actions, case: row },
  open,
  onAsk,
}: Props & { readonly open: boolean; readonly onAsk: (asked: Asked) => void }) {
  return objections.map(penalty => {
    const { penaltyId, objection } = penalty;
    const words = penaltyWords(penalty, { t, format });
    const by = objection?.recommendedBy ? (people[objection.recommendedBy]?.name ?? '') : '';
    return (
      <div key={penaltyId} class="sunken stack tight">
        <p class="question">{t(MINISTER.objectionTo, { penalty: words })}</p>
        <Brief label={t(PENALTY_WORDS.objection)} text={textBehind(objection?.text, texts)} />
        {objection?.recommendation && (
          <Brief
            label={t(PENALTY_WORDS.recommendation, {
              name: by,
              what: t(OBJECTION_DECISIONS[objection.recommendation]),
            })}
            text={textBehind(objection.recommendationText, texts)}
          />
        )}
        {actions.includes('decideObjection') && open && (
          <button
            type="button"
            class="button primary wide"
            aria-label={`${t(MINISTER.decideObjectionTo, { penalty: words })} ${row.number}`}
            onClick={() => onAsk({ action: 'decideObjection', given: { penalty: penaltyId } })}
          >
            {t(ACTIONS.decideObjection)}
          </button>
        )}
      </div>
    );
  });
}
