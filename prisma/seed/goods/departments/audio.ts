import type { Good } from '../types.ts'
import { audioHeadphonesAndSpeakers } from './audio-1.ts'
import { audioTurntablesAndRadios } from './audio-2.ts'

/** Everything of the audio department. */
export const audio: Good[] = [...audioHeadphonesAndSpeakers, ...audioTurntablesAndRadios]
