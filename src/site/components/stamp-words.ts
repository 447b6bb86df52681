import type { Stamp } from "../../wiki/vocabulary/questions.ts";

/** A stamp’s kind sets its shape; word and Hangul each say the same. */
export interface StampWords {
  readonly hangul: string;
  readonly word: string;
}

/** Words on the stamp of every standing that has one. */
export const stampWords = {
  official: { hangul: "공식", word: "Official" },
  corroborated: { hangul: "확인", word: "Corroborated" },
  reported: { hangul: "보도", word: "Reported" },
  rumour: { hangul: "소문", word: "Rumour" },
  disputed: { hangul: "이견", word: "Disputed" },
  settled: { hangul: "확정", word: "Settled" },
  unknown: { hangul: "미정", word: "Unknown" },
  superseded: { hangul: "정정", word: "Superseded" },
  expired: { hangul: "만료", word: "Expired" },
  retracted: { hangul: "철회", word: "Retracted" },
} as const satisfies Record<Stamp, StampWords>;
