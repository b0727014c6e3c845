/** Joins class names. Of two for the same property neither is sure to win, so a part marks with `base:` what its users may change. */
export const cn = (...classes: (string | false | null | undefined)[]): string => classes.filter(Boolean).join(' ')
