import { type RaRecord, useListContext } from 'react-admin';
import { BODIES, codesOf, REFERRAL_STATES, type ReferralState } from '../../../workflows/domain/glossary';
import type { ReferralRow } from '../app/http/lists';
import { REFERRAL_COUNT, REFERRALS } from '../app/text/referrals';
import { useText } from '../app/text/useText';
import { ChoiceFilter } from '../ui/ChoiceFilter';
import { ListPage } from '../ui/ListPage';
import { PartRows } from '../ui/PartRow';
import { ToggleFilter } from '../ui/ToggleFilter';
import { ReferralItem } from './ReferralItem';

interface Filters {
  readonly state: ReferralState;
  readonly body?: string;
  readonly overdue?: true;
}
const AWAITED = { state: 'open' } as const satisfies Filters;

/** What other bodies were asked, by time left. */
export default function ReferralsPage() {
  return (
    <ListPage
      words={REFERRALS}
      count={REFERRAL_COUNT}
      path="/referrals"
      sort={{ field: 'dueAt', order: 'ASC' }}
      begin={AWAITED}
      filters={<Filter />}
    >
      <Referrals />
    </ListPage>
  );
}

function Referrals() {
  const t = useText();
  const { data = [] } = useListContext<ReferralRow & RaRecord>();
  return (
    <PartRows label={t(REFERRALS.title)}>
      {data.map(row => (
        <ReferralItem key={row.id} row={row} />
      ))}
    </PartRows>
  );
}

function Filter() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  const { body, ...shown } = filterValues as Filters;
  const of = (chosen: string | undefined) => (chosen ? { body: chosen } : {});
  return (
    <>
      <ToggleFilter<ReferralState | 'overdue'>
        label={t(REFERRALS.state)}
        value={shown.overdue ? 'overdue' : shown.state}
        onChange={chosen =>
          setFilters({
            ...of(body),
            ...(chosen === 'overdue' ? { ...AWAITED, overdue: true } : { state: chosen }),
          })
        }
        options={[
          ['open', t(REFERRAL_STATES.open)],
          ['overdue', t(REFERRALS.overdue)],
          ['answered', t(REFERRAL_STATES.answered)],
          ['recalled', t(REFERRAL_STATES.recalled)],
        ]}
      />
      <ChoiceFilter
        label={t(REFERRALS.body)}
        value={body ?? ''}
        onChange={chosen => setFilters({ ...shown, ...of(chosen) })}
        options={codesOf(BODIES).map(code => [code, t(BODIES[code])] as const)}
      />
    </>
  );
}
