import { shade } from './notation.ts'

/** Vidro Sado's colours, all coloured in the melt and none sprayed on. */
export const sado = {
  clear: shade('Clear', '#e4ecea'),
  sage: shade('Sage', '#a9b99a'),
  amber: shade('Amber', '#c08a3e'),
  smoke: shade('Smoke', '#7b7874'),
  rosewater: shade('Rosewater', '#dcb6ab'),
  river: shade('River Blue', '#7f9fae'),
  bottle: shade('Bottle Green', '#4e6a52'),
  plum: shade('Plum', '#6f4f63'),
  straw: shade('Straw', '#d9c98e'),
  opal: shade('Opal', '#efece6'),
}
