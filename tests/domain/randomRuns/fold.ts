import { isDeepStrictEqual } from 'node:util';
import { fold, foldAll } from '../../../workflows/domain/case/fold';
import { everyRun, isEvent, must } from '../../support/domainProperty';
import { inVerification } from '../../support/domainStages';

describe('fold', () => {
  it('makes of the first n events the case that was shown at n', () => {
    everyRun(run => {
      let state = run.start;
      for (const { before, after, events } of run.steps) {
        must(before === state, () => `another case before ${after.seq}`);
        const again = events.reduce(fold, before);
        must(again === after || isDeepStrictEqual(again, after), () => `not the case at ${after.seq}`);
        state = after;
      }
      must(isDeepStrictEqual(foldAll(run.events), run.end), 'not the case at its end');
    });
  });

  it('numbers the events without a gap', () => {
    everyRun(run => {
      must(
        run.events.every((event, index) => event.seq === index + 1),
        'a gap in seq',
      );
    });
  });

  it('enters every stage from the one before, so that the times in the stages add up to the life of the case', () => {
    everyRun(({ start, events, end }) => {
      let stage = start.stage;
      let since = Date.parse(start.openedAt);
      let inStagesMs = 0;
      for (const event of events.filter(isEvent('stageEntered'))) {
        must(event.data.from === stage, `entered ${event.data.stage} from ${event.data.from}, not ${stage}`);
        const at = Date.parse(event.at);
        inStagesMs += at - since;
        [stage, since] = [event.data.stage, at];
      }
      must(end.stage === stage && Date.parse(end.stageSince) === since, 'the case stands elsewhere');
      must(inStagesMs === since - Date.parse(start.openedAt), 'time was lost between stages');
    });
  });

  it('refuses a record that is not whole', () => {
    const { events } = inVerification();
    const [received, classified, accepted] = events;
    if (!received || !classified || !accepted) throw new Error('three events were expected');
    expect(() => foldAll([])).toThrow('without events');
    expect(() => foldAll([classified])).toThrow('begins with complaintReceived');
    expect(() => foldAll([received, accepted])).toThrow('does not follow');
    expect(() => foldAll([received, { ...received, seq: 2 }])).toThrow('received once');
    expect(() => fold(foldAll(events), { ...accepted, seq: 4 })).toThrow('entered from triage');
  });
});
