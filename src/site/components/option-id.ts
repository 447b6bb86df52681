/** The id of an option in a list: the same wherever it stands, so that it need not be drawn again for its place. */
export const optionId = (list: string, { id }: { readonly id: string }): string => `${list}-${id}`;
