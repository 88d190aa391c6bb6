/** A call to the citizen under way: its code is read out. */
export interface Call {
  code: string;
  expiresAt: string;
}

/** Whether the person may call the citizen of a case, and the call under way. */
export interface Calling {
  mayCall: boolean;
  call: Call | null;
}
