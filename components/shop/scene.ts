import 'server-only'
import { queryReplica } from '@/lib/db'
import { storage } from '@/lib/storage'

/** A large editorial picture; `blur` is its miniature as a data: URL where one is kept. */
export type Scene = { key: string; blur: string | null }

/** The editorial picture of a place, or null where the shop has none; `name` is `home-hero` or `home-story`. */
export async function findScene(name: string): Promise<Scene | null> {
  for (const key of [`scenes/${name}.webp`, `scenes/${name}.svg`]) {
    if (!(await storage.exists(key))) continue
    const [row] = await queryReplica<{ blur: string }>(
      'scene-blur',
      'SELECT blur_data_url AS blur FROM media_assets WHERE storage_key = $1',
      [key],
    )
    return { key, blur: row?.blur || null }
  }
  return null
}
