import { fold } from "./fold.ts";

/**
 * What Korean adds to a name, particles and titles, longest first; names that end in a consonant take 이 before most
 * particles.
 */
const particles = [
  "선생님",
  "이라고는",
  "이라는",
  "이한테",
  "이에게",
  "이에서",
  "이부터",
  "이까지",
  "이처럼",
  "이보다",
  "이라고",
  "에게서",
  "한테서",
  "으로는",
  "에서는",
  "에게는",
  "배우님",
  "감독님",
  "작가님",
  "이라서",
  "이었다",
  "라는",
  "이는",
  "이가",
  "이를",
  "이의",
  "이와",
  "이도",
  "이만",
  "이랑",
  "이야",
  "이나",
  "이네",
  "이로",
  "한테",
  "에게",
  "에서",
  "께서",
  "부터",
  "까지",
  "처럼",
  "보다",
  "라고",
  "으로",
  "하고",
  "이다",
  "이여",
  "배우",
  "감독",
  "작가",
  "선배",
  "형사",
  "소령",
  "의원",
  "학생",
  "누나",
  "언니",
  "오빠",
  "은",
  "는",
  "이",
  "가",
  "을",
  "를",
  "의",
  "와",
  "과",
  "도",
  "만",
  "에",
  "랑",
  "로",
  "야",
  "아",
  "씨",
  "쌤",
  "샘",
  "군",
  "양",
  "형",
  "님",
  "나",
  "네",
  "께",
] as const;

/** A word taken apart: what stands before the particle, and the particle. */
export interface Parted {
  readonly stem: string;
  readonly particle: string;
}

/**
 * Every way to take a particle off a Hangul word, longest particle first; the stem keeps two syllables at
 * least. Which way is right shows only where a stem is a known name.
 * @example withoutParticle("청산이는") is 청산 + 이는, then 청산이 + 는.
 */
export const withoutParticle = (word: string): Parted[] =>
  /^[가-힣]{3,}$/u.test(word)
    ? particles
        .filter((particle) => word.endsWith(particle) && word.length - particle.length >= 2)
        .map((particle) => ({ stem: word.slice(0, -particle.length), particle }))
    : [];

/** What Korean adds to the name of somebody called or spoken of, as it is written in Latin letters. */
const latinParticles = ["neun", "ssi", "nim", "eun", "yah", "ya", "ah", "ga", "ui", "a", "i"] as const;
/** Letters that a name keeps: more where nothing parts it from what was added, since many names end so themselves. */
const [keptParted, keptJoined] = [3, 4];

/**
 * Every way to take a particle off a name in Latin letters. Which way is right shows only where a stem is a known name.
 * @example withoutLatinParticle("onjo-ya") is onjo + ya; withoutLatinParticle("onjoya") is onjo + ya, then onjoy + a.
 */
export function withoutLatinParticle(text: string): Parted[] {
  const found: Parted[] = [];
  for (const particle of latinParticles) {
    if (!text.toLowerCase().endsWith(particle)) continue;
    const before = text.slice(0, -particle.length);
    const stem = before.replace(/[\s-]$/u, "");
    if (fold(stem).length >= (stem === before ? keptJoined : keptParted)) found.push({ stem, particle });
  }
  return found;
}
