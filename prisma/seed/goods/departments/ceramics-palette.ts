import { shade } from './notation.ts'

/** Kilnhouse's production glazes, the same bucket from mug to teapot. */
export const kiln = {
  chalk: shade('Chalk', '#ece6da'),
  oat: shade('Oat', '#d8c7a8'),
  fog: shade('Fog', '#b8bfbe'),
  tide: shade('Tide', '#5f7d89'),
  moss: shade('Moss', '#7a8463'),
  rust: shade('Rust', '#a65b3d'),
  ink: shade('Ink', '#2e3a48'),
  coal: shade('Coal', '#3b3a38'),
  butter: shade('Butter', '#e5cf94'),
}

/** Atelier Noor's studio glazes, mixed by hand and never quite the same twice. */
export const noor = {
  nuka: shade('Nuka White', '#e9e4d6'),
  celadon: shade('Celadon', '#a7bfa9'),
  tenmoku: shade('Tenmoku', '#3d2a20'),
  shino: shade('Shino', '#e2c5aa'),
  ash: shade('Wood Ash', '#b7ad8e'),
  cobalt: shade('Cobalt Wash', '#41567f'),
  iron: shade('Bare Iron', '#7d4a34'),
  plum: shade('Plum', '#6b4b56'),
}

/** Colours for porcelain and tin-glazed ware. */
export const fine = {
  white: shade('White', '#f5f3ee'),
  blueRim: shade('Blue Rim', '#4a6488'),
  greenRim: shade('Green Rim', '#6c8267'),
  blush: shade('Blush', '#e3c2b4'),
  slate: shade('Slate', '#6c747a'),
}
