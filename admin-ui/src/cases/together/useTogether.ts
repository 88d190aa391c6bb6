import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { TogetherAction } from '../../../../workflows/domain/case/together';
import type { FieldName } from '../../../../workflows/domain/glossary';
import type { CaseDetail, CaseRow } from '../../app/http/contract';
import { newKey } from '../../app/http/newKey';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';
import { useMe } from '../../app/useMe';
import type { MizanDataProvider, TogetherItem } from '../../dataProvider';
import { bodyOf } from '../../decisions/askedFields';
import { initialValues } from '../../decisions/initialValues';
import { suggestionsFor } from '../../decisions/suggestions';
import { useDecideMany } from '../../decisions/useDecideMany';
import { validate } from '../../decisions/validate';
import type { FieldErrors, FieldValue, Values } from '../../decisions/values';

/** One decision about several cases being made: each keeps what the form does not ask, as the case has it now. */
export function useTogether(action: TogetherAction, rows: readonly CaseRow[]) {
  const t = useText();
  const { account } = useMe();
  const { catalogue } = useLabels();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const [values, setValues] = useState<Values>({});
  const [errors, setErrors] = useState<FieldErrors>({});
  const [sent, setSent] = useState(false);
  const loaded = useQueries({
    queries: rows.map(({ id }) => ({
      queryKey: ['cases', 'detail', id],
      queryFn: () => dataProvider.caseDetail(id),
    })),
  });
  const all = loaded.flatMap(({ data }) => data ?? []);
  const details = all.length === rows.length ? all : null;
  const { send, sending, results, failure, finished } = useDecideMany<TogetherItem>(items =>
    dataProvider.decideTogether(items),
  );

  function change(name: FieldName, value: FieldValue | undefined) {
    const suggested = suggestionsFor(action, name, value, catalogue, all);
    setValues(before => ({ ...before, [name]: value, ...suggested }));
    setErrors(({ [name]: _, ...others }) => others);
  }

  async function submit() {
    if (sending || finished || !details) return;
    const found = sent ? {} : validate(action, values, t);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setSent(true);
    await send(details.map(item));
  }

  function item(detail: CaseDetail): TogetherItem {
    const own = initialValues(detail, action, account?.personId ?? '');
    return { caseId: detail.id, action, input: bodyOf(action, { ...own, ...values }), key: newKey() };
  }

  return {
    details,
    loadFailure: details ? null : (loaded.find(({ error }) => error)?.error ?? null),
    reload: () => {
      for (const query of loaded) if (query.error) void query.refetch();
    },
    ...{ values, errors, change, submit, sent, sending, results, failure, finished },
  };
}
