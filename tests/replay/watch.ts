import { proxySinks, type Sinks, type WorkflowInterceptors } from '@temporalio/workflow';

/** What the workflow under replay asks to be written. */
export interface Watched extends Sinks {
  readonly decided: { write(batch: unknown): void };
}

const { decided } = proxySinks<Watched>();

/** Goes into the replayed bundle: tells of every write that the replay decides, which no activity then does. */
export function interceptors(): WorkflowInterceptors {
  return {
    outbound: [
      {
        scheduleActivity(input, next) {
          decided.write(input.args[0]);
          return next(input);
        },
      },
    ],
  };
}
