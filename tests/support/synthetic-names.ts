/** A Korean-style name as credits write it, with its Hangul and its id. */
export interface SyntheticName {
  readonly credited: string;
  readonly hangul: string;
  readonly id: string;
}

/** Hangul and Latin of common family names and of syllables of given names; no name that they make is anybody’s on purpose. */
const families = pairs(
  "김 Kim 이 Lee 박 Park 최 Choi 정 Jung 강 Kang 조 Cho 윤 Yoon 장 Jang 임 Lim 한 Han 오 Oh 서 Seo 신 Shin 권 Kwon 황 Hwang 안 Ahn 송 Song 류 Ryu 홍 Hong 전 Jeon 고 Ko 문 Moon 손 Son 양 Yang 배 Bae 백 Baek 허 Heo 남 Nam 심 Shim 노 Noh 하 Ha 곽 Kwak 성 Sung 차 Cha 주 Joo 우 Woo 구 Koo 민 Min 나 Na 진 Jin 지 Ji 엄 Um 채 Chae 원 Won 천 Cheon 방 Bang 공 Gong 현 Hyun 함 Ham 변 Byun 염 Yeom 여 Yeo 추 Choo",
);
const firsts = pairs(
  "가 Ga 경 Gyeong 규 Gyu 기 Gi 나 Na 다 Da 대 Dae 도 Do 동 Dong 명 Myeong 무 Mu 미 Mi 병 Byeong 보 Bo 상 Sang 선 Seon 세 Se 소 So 수 Su 승 Seung 시 Si 아 A 연 Yeon 영 Yeong 예 Ye 용 Yong 유 Yu 윤 Yun 은 Eun 의 Ui 인 In 재 Jae 정 Jeong 종 Jong 주 Ju 준 Jun 지 Ji 창 Chang 채 Chae 태 Tae 하 Ha 해 Hae 현 Hyeon 형 Hyeong 혜 Hye 호 Ho 화 Hwa 효 Hyo 희 Hui",
);
const seconds = pairs(
  "결 Gyeol 겸 Gyeom 국 Guk 길 Gil 담 Dam 란 Ran 람 Ram 래 Rae 렬 Ryeol 록 Rok 린 Rin 림 Rim 만 Man 묵 Muk 민 Min 배 Bae 별 Byeol 빈 Bin 빛 Bit 서 Seo 석 Seok 섭 Seop 솔 Sol 숙 Suk 신 Sin 심 Sim 안 An 애 Ae 언 Eon 온 On 옥 Ok 완 Wan 우 U 욱 Uk 운 Un 원 Won 율 Yul 익 Ik 일 Il 자 Ja 전 Jeon 조 Jo 진 Jin 찬 Chan 철 Cheol 춘 Chun 탁 Tak 택 Taek 필 Pil 한 Han 혁 Hyeok 환 Hwan 훈 Hun 흔 Heun",
);

/** How many names there are; no two have the same Hangul or the same Latin letters. */
export const nameCount = families.length * firsts.length * seconds.length;

/** A step without a common factor with {@link nameCount}, so that neighbours share no syllable. */
const step = 48_611;

/**
 * The n-th name, from 0; after {@link nameCount} names they come again.
 * @example nameAt(0) and nameAt(1) differ in family name and in both syllables.
 */
export function nameAt(n: number): SyntheticName {
  const place = (n * step) % nameCount;
  const family = at(families, place);
  const first = at(firsts, Math.floor(place / families.length));
  const second = at(seconds, Math.floor(place / families.length / firsts.length));
  const credited = `${family.latin} ${first.latin}-${second.latin.toLowerCase()}`;
  return {
    credited,
    hangul: family.hangul + first.hangul + second.hangul,
    id: credited.toLowerCase().replace(" ", "-"),
  };
}

interface Syllable {
  readonly hangul: string;
  readonly latin: string;
}

function pairs(text: string): readonly Syllable[] {
  const words = text.split(" ");
  return words.flatMap((hangul, index) =>
    index % 2 === 0 ? [{ hangul, latin: words[index + 1] ?? "" }] : [],
  );
}

function at(syllables: readonly Syllable[], place: number): Syllable {
  const found = syllables[place % syllables.length];
  if (!found) throw new RangeError("There are no syllables.");
  return found;
}
