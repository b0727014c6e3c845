import { forms } from '../form.ts'
import { deskLamp } from './desk-lamp.ts'
import { floorLamp } from './floor-lamp.ts'
import { lantern } from './lantern.ts'
import { pendant } from './pendant.ts'
import { tableLamp } from './table-lamp.ts'
import { wallLamp } from './wall-lamp.ts'

/** Lamps, all of them switched on. */
export const lighting = forms({
  'table-lamp': { fit: [1.12, 10], focus: [500, 420, 1.8], draw: tableLamp },
  'floor-lamp': { fit: [1.0, 0], focus: [500, 250, 2], draw: floorLamp },
  pendant: { fit: [1, 60], focus: [500, 520, 1.6], draw: pendant },
  'desk-lamp': { fit: [1.25, 0], focus: [450, 400, 1.9], draw: deskLamp },
  'wall-lamp': { fit: [1.35, -170], focus: [520, 420, 1.7], draw: wallLamp },
  lantern: { fit: [1.2, 0], focus: [490, 560, 1.9], draw: lantern },
})
