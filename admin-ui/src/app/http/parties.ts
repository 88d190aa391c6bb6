/** Personal data that the API sends to those who need it, and to nobody else. */

export interface Reporter {
  name?: string;
  phone?: string;
  email?: string;
  handle?: string;
  anonymous: boolean;
}

/** Whose matter it is, or to whom something is delivered. */
export interface Recipient {
  name: string;
  phone: string | null;
  address: string;
}
