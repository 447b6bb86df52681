import type { EpisodePageData, EventView, SynopsisView } from "../../../wiki/queries/episode.ts";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { LinkList } from "../../components/LinkList.tsx";
import { NoBreakName } from "../../ui/NoBreakName.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";

type StoryPart = SynopsisView | EventView;

/** What an episode tells, part by part: its synopsis, then its key events. */
export const storyOf = ({ synopsis, events }: EpisodePageData): readonly StoryPart[] => [
  ...synopsis,
  ...events,
];

/** The story of an episode: paragraphs, and below them what happens, in the order of the episode. */
export function EpisodeStory({ parts }: { readonly parts: readonly StoryPart[] }) {
  const events = parts.filter(isEvent);
  return (
    <>
      {parts.map((part) =>
        isEvent(part) ? null : (
          <p key={part.id} className="prose">
            <NoBreakName>{part.text}</NoBreakName>
            <CitationMarks cites={part.cites} />
          </p>
        ),
      )}
      {events.length > 0 ? (
        <ol className="events">
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </ol>
      ) : null}
    </>
  );
}

const isEvent = (part: StoryPart): part is EventView => "characters" in part;

const EventRow = ({ event: { id, text, characters, note, cites } }: { readonly event: EventView }) => (
  <li id={id}>
    <p>
      <NoBreakName>{text}</NoBreakName>
      <CitationMarks cites={cites} />
      <CopyLink id={id} />
    </p>
    {characters.length === 0 ? null : (
      <p className="meta">
        <LinkList links={characters} />
      </p>
    )}
    {note === undefined ? null : <p className="meta">{note}</p>}
  </li>
);
