export interface StackOptions {
  /** Everything is kept below it. */
  dataDir: string;
  log: (line: string) => void;
  /** Worker processes; 1 unless said. */
  workers?: number;
  /** The API's port; any free one unless said. */
  apiPort?: number;
  /** Gives the engine its web pages. */
  engineUi?: boolean;
  /** With these three, servers that run already are used instead of own ones. */
  databaseUrl?: string | undefined;
  ownerUrl?: string | undefined;
  temporalAddress?: string | undefined;
  temporalNamespace?: string;
  temporalTaskQueue?: string;
  /** Added to the environment of the API and the workers. */
  env?: NodeJS.ProcessEnv;
  /** `false` where the data is thrown away afterwards. */
  durable?: boolean;
  /** Stops the start at its next step. */
  signal?: AbortSignal;
}
