import { actions } from './exhibits/actions'
import { figures } from './exhibits/figures'
import { forms } from './exhibits/forms'
import { lists } from './exhibits/lists'
import { messages } from './exhibits/messages'
import { overlays } from './exhibits/overlays'

/** Every part of components/ui with all of its states, in the order of the index. */
export const exhibits = [...actions, ...forms, ...figures, ...lists, ...messages, ...overlays]
