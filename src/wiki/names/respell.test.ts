import { describe, expect, test } from "vitest";
import { romanise } from "./romanise.ts";
import { soundByPart, soundOf, soundsOf } from "./respell.ts";

describe("spellings of one name share a sound", () => {
  test.each([
    [["Lee Su-hyeok", "Lee Soo-hyuk", "Yi Suhyeok", "Rhee Soo Hyuk", "이수혁", "I Su-hyŏk"]],
    [["Han Gyeong-su", "Han Kyung-soo", "Han Kyoung-su", "한경수"]],
    [["Roh Jae-won", "Noh Jaewon", "No Jae-weon", "노재원", "로재원"]],
    [["Park Ji-hu", "Pak Jihoo", "Bak Ji-hu", "박지후"]],
    [["Choi Nam-ra", "Choe Namra", "최남라"]],
    [["Oh Joon-yeong", "O Jun-young", "오준영"]],
    [["Jang Woo-jin", "Chang U-jin", "Jang Wu-jin", "장우진"]],
    [["Im Jae-hyuk", "Lim Jae-hyeok", "임재혁"]],
    [["Ryu Sung-rok", "Yoo Seong-rok", "류성록"]],
    [["Yoon Gwi-nam", "Yun Kwinam", "윤귀남"]],
    [["Ahn Dong-goo", "An Dong-gu", "안동구"]],
    [["Yang Kkotnim", "Yang Gotnim", "양꼿님"]],
    [["Su-hyeok Lee", "Soo-hyuk Yi"]],
    [["Jae-won Roh", "Jaewon Noh"]],
  ])("%s", (spellings) => expect([...new Set(spellings.map(soundOf))]).toHaveLength(1));
});

test.each([
  ["Nam On-jo", "Nam So-ju"],
  ["Lee Na-yeon", "Nam On-jo"],
  ["Kim Ji-min", "Park Mi-jin"],
  ["Jang Ha-ri", "Jang Woo-jin"],
])("%s does not sound like %s", (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));

test.each([
  ["조이현", "joihyeon"],
  ["천성일", "cheonseongil"],
  ["JQ 이", "JQ i"],
])("%s is written %s", (hangul, latin) => expect(romanise(hangul)).toBe(latin));

/** Words that have no letter in common but those that one rule is about, and what they sound like. */
const ruleByRule =
  "atcha aja, arha ana, apha aba, atha ada, asha asa, acka aga, aca aga, aqa aga, axa agsa, aza " +
  "aja, ava aba, afa aba, bark bag, ayeo aU, ayeu aU, ayoo aU, ayou aU, ayu aU, ayon aUn, aweo aQ, " +
  "awon aQn, aeo au, awoo au, awu au, aoo au, aou au, aoe aW, aoi aW, aoy aW, awae aW, awe aW, aeui " +
  "ai, aui ai, awi ai, awee ai, aee ai, ayi ai, aie ai, aae ae, aeu u, acha aja, aka aga, ata ada, apa aba, " +
  "ala ana, ri i, ryang yang, ro no, ari ai, aro ano, adda ada";

test.each(ruleByRule.split(", ").map((pair) => pair.split(" ")))(
  "%s sounds like %s",
  (word = "", sound = "") => expect(soundOf(word)).toBe(sound),
);

test.each([
  ["Episode 11", "ebisode11"],
  ["s1e100", "s1e100"],
])("every digit of %s counts", (text, sound) => expect(soundOf(text)).toBe(sound));

test.each([
  ["Jae-eek", "Jae-ik"],
  ["Yoon Gwee-nam", "Yoon Gwi-nam"],
  ["재익", "Jae-eek"],
  ["보은", "Bo-eun"],
])("%s and %s share a sound, heard part by part or in one", (one, other) =>
  expect(soundsOf(one).some((sound) => soundsOf(other).includes(sound))).toBe(true),
);

test("letters that meet where two parts do make no sound together", () => {
  expect(soundOf("Jo On")).toBe(soundOf("Jun"));
  expect(soundByPart("Jo On")).not.toBe(soundByPart("Jun"));
  expect(soundByPart("요나")).not.toBe(soundByPart("연아"));
  expect(soundsOf("On-jo")).toEqual(["onjo"]);
});
