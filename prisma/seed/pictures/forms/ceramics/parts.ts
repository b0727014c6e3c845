/** Coffee in a cup. */
export const coffee = '#3b2417'

/** Tea in a cup. */
export const tea = '#a4622a'
