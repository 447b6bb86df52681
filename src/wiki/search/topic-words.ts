import { fold, words } from "../names/fold.ts";
import type { SearchDocument } from "./document.ts";
import { stemOf } from "./inflect.ts";

/** A season that premieres is released, and comes out. */
const released = "공개 공개일 개봉 언제 나와 come out coming air drop start";
/** How else readers say what questions are about, in Korean or as fans do. The words are those of the record’s questions and ids. */
const otherwise: Readonly<Record<string, string>> = {
  season: "시즌 s",
  episode: "에피소드",
  release: released,
  premiere: released,
  renewal: "confirm renew order happen 확정",
  casting: "cast return back 출연 출연진 캐스팅 복귀",
  trailer: "예고편",
  filming: "촬영",
  story: "줄거리",
  delay: "연기",
};
const otherByStem = new Map(Object.entries(otherwise).map(([word, said]) => [stemOf(word), said.split(" ")]));

/**
 * What a question or theory is about: the words of its id and of what is asked, which editors gave it for its topic, whether or
 * not its label has them (a word that few topics had would count for more in those), and what else these and the label’s are
 * called; of a publisher its name in one word, as domains have it. It is searched and never shown.
 * @example of question/season-2-release-window, “When will season 2 premiere?”: “season 2 release window date 시즌 시즌2 공개 …”.
 */
export function topicWordsOf({ kind, id, label, topic = "" }: SearchDocument): string {
  if (kind === "publisher") return fold(label);
  if (kind !== "question" && kind !== "theory") return "";
  const labelled = words(label).map(({ text }) => text);
  const filed = words(`${id.slice(kind.length + 1).replaceAll("-", " ")} ${topic}`).map(({ text }) => text);
  return [...new Set([...filed, ...saidOtherwise(labelled), ...saidOtherwise(filed)])].join(" ");
}

/** A number stands behind such a word with a space or without one. */
const saidOtherwise = (said: readonly string[]): string[] =>
  said.flatMap((word, place) => {
    const other = otherByStem.get(stemOf(word));
    const number = /^\d+$/u.exec(said[place + 1] ?? "")?.[0];
    if (other === undefined) return [];
    return number === undefined ? other : [...other, ...other.map((term) => term + number)];
  });
