/** The variant that is chosen until somebody chooses: the first that can be bought, else the first. */
export const firstChoice = <Variant extends { available: number | null; allowsBackorder: boolean }>(
  variants: readonly Variant[],
): Variant | undefined => variants.find((variant) => variant.available !== 0 || variant.allowsBackorder) ?? variants[0]
