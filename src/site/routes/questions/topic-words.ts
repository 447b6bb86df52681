import type { Topic } from "../../../wiki/vocabulary/questions.ts";

/** What each topic is called on screen. */
export const topicWords: Readonly<Record<Topic, { readonly word: string; readonly hangul: string }>> = {
  release: { word: "Release", hangul: "공개" },
  renewal: { word: "Renewal", hangul: "확정" },
  production: { word: "Production", hangul: "제작" },
  casting: { word: "Casting", hangul: "배역" },
  crew: { word: "Crew", hangul: "제작진" },
  episodes: { word: "Episodes", hangul: "회차" },
  location: { word: "Places", hangul: "장소" },
  viewership: { word: "Viewership", hangul: "시청" },
  budget: { word: "Budget", hangul: "예산" },
  trailer: { word: "Trailer", hangul: "예고" },
  "where to watch": { word: "Where to watch", hangul: "시청처" },
  plot: { word: "Plot", hangul: "줄거리" },
  themes: { word: "Themes", hangul: "주제" },
  identity: { word: "Catalogues", hangul: "목록" },
};
