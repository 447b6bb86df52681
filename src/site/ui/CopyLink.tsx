/** What assistive technology calls the link. */
const name = "Copy link to this entry";

/**
 * The address of a part of the page, shown while one points at the part or tabs to it. Without a script it leads
 * there; the shell copies it when it is pressed.
 */
export const CopyLink = ({ id }: { readonly id: string }) => (
  <a className="copy-link" href={`#${id}`} aria-label={name} title={name}>
    #
  </a>
);
