import { site } from "virtual:register";
import { episodeLabel } from "../../wiki/model/episode-label.ts";

/** The episodes as choices of “How far have you watched?”, in order of broadcast. */
export const progressChoices = site.order.map((id, index) => ({
  id,
  label: episodeLabel(site, id),
  number: index + 1,
}));
