import { type RefObject, useEffect, useRef, useState } from 'react';
import { ACTIONS, type Action } from '../../../workflows/domain/glossary';
import { CASE } from '../app/text/cases';
import { useText } from '../app/text/useText';
import { useTellRecorded } from '../app/useTellRecorded';

/**
 * After a decision from a list: says what was recorded, and puts the focus on the list's title, since what had it went away with the
 * card or with the dialog.
 */
export function useRecorded(): [
  title: RefObject<HTMLHeadingElement | null>,
  recorded: (action: Action, number: string) => void,
] {
  const t = useText();
  const tell = useTellRecorded();
  const title = useRef<HTMLHeadingElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) title.current?.focus();
  }, [times]);
  function recorded(action: Action, number: string) {
    tell(t(CASE.recorded, { action: t(ACTIONS[action]), number }));
    setTimes(times + 1);
  }
  return [title, recorded];
}
