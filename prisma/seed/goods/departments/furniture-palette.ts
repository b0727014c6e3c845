import { shade } from './notation.ts'

/** Woods as they leave the workshop: oiled, soaped, smoked or stained. */
export const wood = {
  oak: shade('Oiled Oak', '#bd9562'),
  soaped: shade('Soaped Oak', '#d3b78e'),
  smoked: shade('Smoked Oak', '#5f4836'),
  walnut: shade('Walnut', '#6b4a35'),
  ash: shade('Soaped Ash', '#e0d0b0'),
  beech: shade('Beech', '#d4ae84'),
  black: shade('Black Stain', '#2d2a28'),
}

/** Wool cloth, woven in one mill and kept in the book for years. */
export const cloth = {
  oat: shade('Oat', '#cfc2a8'),
  fir: shade('Fir', '#4c5d50'),
  rust: shade('Rust', '#a35d41'),
  slate: shade('Slate', '#666d72'),
  plum: shade('Plum', '#674b58'),
  mustard: shade('Mustard', '#bd9140'),
}

export const hide = {
  tan: shade('Saddle Tan', '#a8713f'),
  bark: shade('Bark', '#5a3d2b'),
  black: shade('Black Leather', '#2c2927'),
}

export const sailcloth = {
  sand: shade('Sand', '#cdbd9b'),
  navy: shade('Navy', '#2f3d52'),
  kelp: shade('Kelp', '#55604a'),
  rust: shade('Rust Sail', '#9c4f34'),
}
