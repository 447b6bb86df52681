import { addressOfWorks } from "../../../wiki/model/addresses.ts";
import type { PublisherRecord } from "../../../wiki/queries/sources.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { RecordTally } from "./RecordTally.tsx";
import { recordWords } from "./record-words.ts";
import "../../components/publishers.css";

/** Publishers with how their claims turned out, those with most claims first. */
export const PublisherRecords = ({ records }: { readonly records: readonly PublisherRecord[] }) => (
  <ul className="publishers publishers-records">
    {records.map(({ publisher, record }) => (
      <li key={publisher}>
        <PageLink to={addressOfWorks(publisher)}>{publisher}</PageLink>
        <RecordTally record={record} />
        <span className="meta">{recordWords(record).join(" ")}</span>
      </li>
    ))}
  </ul>
);
