import 'server-only'
import { storage } from '@/lib/storage'

/** The key of a large editorial picture, or null where the shop has none; `name` is `home-hero` or `home-story`. */
export async function sceneKey(name: string): Promise<string | null> {
  for (const key of [`scenes/${name}.webp`, `scenes/${name}.svg`]) if (await storage.exists(key)) return key
  return null
}
