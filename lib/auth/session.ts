import 'server-only'
import { type Actor, anonymous } from './actor'

/** Who looks at this page or sends this form. */
export async function currentActor(): Promise<Actor> {
  return anonymous
}
