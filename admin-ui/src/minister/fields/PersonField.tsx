/** @jsxImportSource preact */
import { useCallback, useState } from 'preact/hooks';
import { ROLES } from '../../../../workflows/domain/glossary';
import { matchesArabic } from '../../app/foldArabic';
import type { Listed, Person } from '../../app/http/contract';
import { request } from '../../app/http/request';
import { FIELD_WORDS } from '../../app/text/decisions';
import { LISTS } from '../../app/text/lists';
import { textOf } from '../../decisions/values';
import { Labelled } from '../../light/Labelled';
import { Loading } from '../../light/Loading';
import { ProblemNotice } from '../../light/Notice';
import { useLoaded } from '../../light/useLoaded';
import { t } from '../../light/words';
import { Choices } from './Choices';
import type { FieldProps } from './Field';

const AT_MOST = 6;

/** People of the case's scope, heads of units first: the few there are, or those whose name one types. Whoever is tied cannot be chosen. */
export function PersonField({ name, spec, label, value, onChange, error, item, disabled }: FieldProps) {
  const [typed, setTyped] = useState('');
  const { id } = item.case;
  const delegates = spec.type === 'delegate';
  const load = useCallback(
    () =>
      request<Listed<Person>>('/people', {
        query: { caseId: id, delegates: delegates ? 'true' : undefined },
      }),
    [id, delegates],
  );
  const { data, failure, pending, reload } = useLoaded(load);
  if (pending) return <Loading />;
  if (!data) return <ProblemNotice error={failure} onRetry={() => void reload()} />;
  const chosen = textOf(value);
  const found = data.items
    .filter(person => matchesArabic(person.name, typed))
    .sort((a, b) => Number(b.role === 'unit_head') - Number(a.role === 'unit_head'));
  const shown = [
    ...found.filter(person => person.personId === chosen),
    ...found.filter(person => person.personId !== chosen).slice(0, AT_MOST),
  ];
  return (
    <>
      {data.items.length > AT_MOST && (
        <Labelled id={`field-${name}-search`} label={t(FIELD_WORDS.searchPerson)}>
          {described => (
            <input
              {...described}
              type="search"
              value={typed}
              disabled={disabled}
              onInput={event => setTyped(event.currentTarget.value)}
            />
          )}
        </Labelled>
      )}
      <Choices
        {...{ name, label, error, disabled, onChange }}
        value={chosen}
        options={shown.map(person => ({
          value: person.personId,
          label: [person.name, person.tied ? t(FIELD_WORDS.tied) : !delegates && t(ROLES[person.role])]
            .filter(Boolean)
            .join(' · '),
          disabled: person.tied,
        }))}
      />
      {shown.length === 0 && <p class="soft">{t(LISTS.noResults)}</p>}
    </>
  );
}
