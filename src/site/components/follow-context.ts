import type { MouseEvent } from "react";
import { createContext } from "react";

/** Follows a link inside the page, or leaves it to the browser where a key is held or another button was pressed. */
export type Follow = (event: MouseEvent<HTMLAnchorElement>, to: string) => void;

/** What a press of a link does; where nothing is provided the browser follows it. */
export const FollowContext = createContext<Follow>(() => {});
