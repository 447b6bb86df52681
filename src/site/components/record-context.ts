import { createContext } from "react";

/**
 * Fetches what the record holds up to the reader’s progress, before the date is turned: to be called when the reader
 * reaches for a control that turns it, and never on a load. What cannot be fetched is fetched again when it is needed.
 */
export const RecordContext = createContext<() => void>(() => {});
