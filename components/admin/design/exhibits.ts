import { actions } from './exhibits/actions'
import { choices } from './exhibits/choices'
import { containers } from './exhibits/containers'
import { figures } from './exhibits/figures'
import { labels } from './exhibits/labels'
import { messages } from './exhibits/messages'
import { navigation } from './exhibits/navigation'
import { overlays } from './exhibits/overlays'
import { pictures } from './exhibits/pictures'
import { table } from './exhibits/table'
import { textFields } from './exhibits/text-fields'

/** Every part of components/ui with all of its states, in the order of the index. */
export const exhibits = [
  ...actions,
  ...textFields,
  ...choices,
  ...figures,
  ...labels,
  ...pictures,
  ...table,
  ...containers,
  ...navigation,
  ...messages,
  ...overlays,
]
