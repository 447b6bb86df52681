import type { OpenWorld } from "../spoilers/gate.ts";
import type { SearchDocument } from "./document.ts";
import { namedDocuments } from "./named-documents.ts";
import { publisherDocuments } from "./publisher-documents.ts";
import { statementDocuments } from "./statement-documents.ts";

/**
 * Everything of an open world that can be found. What the gate keeps has no document, so no index made of
 * these can betray it. Earlier documents win ties: the parts with most told about them come first.
 */
export const searchDocuments = (world: OpenWorld): SearchDocument[] => [
  ...namedDocuments(world),
  ...publisherDocuments(world),
  ...statementDocuments(world),
];
