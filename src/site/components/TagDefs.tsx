import { memo } from "react";
import { fibres } from "./name-tag-geometry.ts";

const satinAngles = [34, 42, 50];
const twill = "M0 5L5 0M-1 1L1-1M4 6L6 4";

/** Line where a torn tag was mended. */
export const tear = "20 37 40 31 60 36 80 32 100 37 120 31 140 36 160 32 180 37";

/** The patterns that name tags and record cards are filled with: once a page, after the text, which need not wait for them. */
export const TagDefs = memo(() => (
  <svg className="tag-defs" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="tag-felt" width="30" height="30" patternUnits="userSpaceOnUse">
        <path d={fibres(7)} fill="none" stroke="#fff" strokeOpacity=".16" strokeWidth=".7" />
        <path d={fibres(99)} fill="none" stroke="#000" strokeOpacity=".13" strokeWidth=".7" />
      </pattern>
      {satinAngles.map((angle, index) => (
        <pattern
          key={angle}
          id={`tag-satin-${index}`}
          width="2.4"
          height="2.4"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${angle})`}
        >
          <path d="M0 .5H2.4" stroke="#fff" strokeOpacity=".34" strokeWidth=".8" />
          <path d="M0 1.6H2.4" stroke="#000" strokeOpacity=".2" strokeWidth=".7" />
        </pattern>
      ))}
      <pattern id="tag-twill" width="5" height="5" patternUnits="userSpaceOnUse">
        <path d={twill} stroke="#000" strokeOpacity=".14" strokeWidth=".8" />
      </pattern>
      <pattern id="tag-twill-light" width="5" height="5" patternUnits="userSpaceOnUse">
        <path d={twill} stroke="#fff" strokeOpacity=".07" strokeWidth="1.1" />
      </pattern>
      <pattern id="tag-ribs" width="4" height="3" patternUnits="userSpaceOnUse">
        <path d="M0 .5H4" stroke="#000" strokeOpacity=".2" strokeWidth=".8" />
      </pattern>
      <pattern id="tag-hooks" width="4" height="4" patternUnits="userSpaceOnUse">
        <circle cx="1" cy="1" r=".6" fill="#fff" fillOpacity=".16" />
        <circle cx="3" cy="3" r=".6" fill="#000" fillOpacity=".3" />
      </pattern>
      <clipPath id="tag-lower-half">
        <path d={`M0 33 L${tear} 200 33V64H0Z`} />
      </clipPath>
    </defs>
  </svg>
));
