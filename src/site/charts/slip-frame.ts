/** Size of a drawing and the space that its labels need, in pixels. */
export interface Frame {
  /** Tells the drawings of a page apart. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The two sizes of the whole chart; a style sheet shows one of them. */
export const wideFrame: Frame = {
  name: "wide",
  width: 1088,
  height: 560,
  left: 56,
  right: 12,
  top: 24,
  bottom: 84,
};
export const narrowFrame: Frame = {
  name: "narrow",
  width: 358,
  height: 430,
  left: 40,
  right: 10,
  top: 24,
  bottom: 40,
};

/** The two sizes of the chart in passing. */
export const smallFrame: Frame = {
  name: "small",
  width: 740,
  height: 390,
  left: 40,
  right: 10,
  top: 24,
  bottom: 40,
};
export const smallNarrowFrame: Frame = { ...narrowFrame, name: "small-narrow", height: 330 };

/** Whether a drawing is meant for a narrow screen. */
export const isNarrow = ({ width }: Frame): boolean => width < 700;
