import { shade } from './notation.ts'

/** Lacquers and metals of Lumenwerk; the names stand on the boxes of spare shades too. */
export const lacquer = {
  ivory: shade('Ivory', '#ebe4d3'),
  pebble: shade('Pebble', '#b7b2a7'),
  signal: shade('Brick Red', '#a8452f'),
  petrol: shade('Petrol', '#2f5460'),
  reseda: shade('Reseda', '#8b9a78'),
  mustard: shade('Mustard', '#c79a3d'),
  black: shade('Matt Black', '#2a2a2b'),
}

export const metal = {
  brass: shade('Raw Brass', '#b7934f'),
  nickel: shade('Brushed Nickel', '#b5b4ae'),
  chrome: shade('Polished Chrome', '#cfd3d5'),
}

/** Fennmark's woods, oiled or soaped. */
export const wood = {
  oak: shade('Oiled Oak', '#bd9562'),
  smoked: shade('Smoked Oak', '#5f4836'),
  ash: shade('Soaped Ash', '#e0d0b0'),
  walnut: shade('Walnut', '#6b4a35'),
}
