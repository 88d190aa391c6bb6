/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { GOVERNORATES } from '../../../../workflows/domain/catalogue';
import { RELATIONS, type Relation, type Term } from '../../../../workflows/domain/glossary';
import type { Draft } from '../../../http/citizenDrafts';
import { EmergencyNumbers, Submit } from '../parts/common';
import { type Frame, Layout } from '../parts/Layout';
import { CHECK, FILE, REACH, WHAT, WHERE } from '../text/file';
import { EMERGENCY } from '../text/shell';
import type { Step } from './answers';

interface Props extends Frame {
  readonly draft: Draft;
  readonly photoIds: readonly string[];
}

/** Everything that was written, once more, each part with the way back to it. */
export function CheckPage({ draft, photoIds, ...frame }: Props) {
  const { words } = frame;
  const { t, language } = words;
  const { what, where, reach } = draft;
  if (!what || !where || !reach) throw new Error('a draft is checked before it is whole');
  const governorate = GOVERNORATES.find(({ code }) => code === where.governorate);
  return (
    <Layout {...frame} title={t(CHECK.title)} back="/citizen/file/reach">
      <h1>{t(CHECK.title)}</h1>
      {what.danger && (
        <section class="notice error stack tight" aria-labelledby="emergency">
          <h2 id="emergency">{t(EMERGENCY.title)}</h2>
          <EmergencyNumbers words={words} />
        </section>
      )}
      <Part {...frame} step="what" title={WHAT.title}>
        <p class="words" dir="auto">
          {what.text}
        </p>
        {what.danger && <p>{`${t(CHECK.danger)}: ${t(CHECK.yes)}`}</p>}
      </Part>
      <Part {...frame} step="where" title={WHERE.title}>
        <Facts
          frame={frame}
          facts={[
            [WHERE.establishment, where.establishment],
            [WHERE.governorate, governorate && (language === 'ar' ? governorate.nameAr : governorate.nameEn)],
            [WHERE.district, where.district],
            [WHERE.address, where.address],
            [WHERE.when, where.when],
          ]}
        />
        {photoIds.length > 0 && (
          <div class="photos">
            {photoIds.map((id, index) => (
              <img key={id} src={`/citizen/file/photos/${id}`} alt={t(WHERE.photo, { n: index + 1 })} />
            ))}
          </div>
        )}
      </Part>
      <Part {...frame} step="reach" title={REACH.title}>
        {reach.way === 'nobody' && <p>{t(REACH.nobody)}</p>}
        <Facts
          frame={frame}
          facts={[
            [REACH.phoneNumber, reach.way === 'phone' ? reach.phone : ''],
            [REACH.emailAddress, reach.way === 'email' ? reach.email : ''],
            [REACH.name, reach.way === 'nobody' ? '' : reach.name],
            [REACH.otherName, reach.otherName],
            [REACH.relation, reach.relation && t(RELATIONS[reach.relation as Relation])],
            [REACH.otherAddress, reach.otherAddress],
            [REACH.otherPhone, reach.otherPhone],
          ]}
        />
      </Part>
      <form method="post" class="stack">
        <input type="hidden" name="key" value={draft.key} />
        <Submit words={words} label={CHECK.send} />
      </form>
      <form method="post" action="/citizen/file/restart">
        <button class="button plain wide" type="submit">
          {t(FILE.restart)}
        </button>
      </form>
    </Layout>
  );
}

interface PartProps extends Frame {
  readonly step: Step;
  readonly title: Term;
  readonly children: ComponentChildren;
}

function Part({ words: { t }, step, title, children }: PartProps) {
  return (
    <section class="card stack tight" aria-labelledby={`part-${step}`}>
      <div class="row between">
        <h2 id={`part-${step}`}>{t(title)}</h2>
        <a href={`/citizen/file/${step}`} aria-label={`${t(CHECK.change)}: ${t(title)}`}>
          {t(CHECK.change)}
        </a>
      </div>
      {children}
    </section>
  );
}

interface FactsProps {
  readonly frame: Frame;
  readonly facts: readonly (readonly [Term, string | undefined])[];
}

/** What was not given is left out. */
function Facts({ frame: { words }, facts }: FactsProps) {
  const given = facts.filter(([, value]) => value);
  if (given.length === 0) return null;
  return (
    <dl class="facts">
      {given.map(([label, value]) => (
        <div key={label.en}>
          <dt>{words.t(label)}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
