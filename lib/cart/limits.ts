/** The most pieces of one thing in a cart. On its own, because a browser that needs the number needs no schema. */
export const MAX_QUANTITY = 999
