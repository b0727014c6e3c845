import { drawForm } from './forms/index.ts'
import type { Picture } from './index.ts'
import { backdrop, backdropTint } from './primitives/backdrop.ts'
import { mix, tone } from './primitives/colour.ts'
import { ellipse, fill, n } from './primitives/curve.ts'
import { createKit, type Kit } from './primitives/kit.ts'
import { cap, lathe } from './primitives/lathe.ts'
import { hashOf } from './primitives/random.ts'
import { type Item, type Scene, sceneData } from './scene-data.ts'
import { footShadow } from './primitives/shadow.ts'

/** A round plinth under an item, in the colour of the wall. */
function plinth(k: Kit, x: number, foot: number, radius: number, height: number, colour: string): string {
  const body = lathe(k, {
    profile: [
      [radius, foot - height],
      [radius, foot - height],
      [radius, foot],
    ],
    cx: x,
    tilt: 0.2,
    colour,
    finish: 'matte',
  })
  return footShadow(k, x, foot, radius, { reach: 1.1 }) + body.svg + cap(k, body, colour, 0.14)
}

function place(k: Kit, scene: Scene, item: Item, index: number): string {
  const [form, x, foot, scale] = item.at
  const flat = scene.stage === 'flat'
  const props = {
    colour: item.colour,
    seed: item.seed,
    words: item.words ?? (['SOUK', 'NO 4'] as [string, string]),
    ...(item.material ? { material: item.material, materials: [item.material] } : {}),
    ...(item.count ? { count: item.count } : {}),
  }
  const raised = item.plinth ?? 0
  const colour = mix(backdropTint(scene.tint), item.plinthColour ?? '#fff8ec', 0.35)
  const under = raised ? plinth(k, x, foot, 190 * scale * (item.plinthWide ?? 1), raised, tone(colour, 0.05)) : ''
  const centre = flat ? 500 : 800
  return `${under}<g transform="translate(${n(x)} ${n(foot - raised)}) rotate(${item.turn ?? 0}) scale(${scale}) translate(-500 -${centre})">${drawForm(form, props, `s${index}_`)}</g>`
}

/** A wide still life of a department's goods, or of the whole shop for its home page: 1600×900. Throws for a name it does not know. */
export function sceneFor(name: string): Picture {
  const scene = sceneData[name]
  if (!scene) throw new Error(`No scene is called ${name}.`)
  const k = createKit({ colour: '#ffffff', seed: hashOf(name) }, 'w')
  const ground = backdrop(k, backdropTint(scene.tint), scene.stage, 1600, 900)
  const sun =
    scene.stage === 'stand'
      ? fill(
          ellipse(scene.sun?.[0] ?? 1150, scene.sun?.[1] ?? 380, 330, 330),
          k.radial([
            [0, '#fffdf6', 0.5],
            [0.92, '#fffdf6', 0.22],
            [1, '#fffdf6', 0],
          ]),
        )
      : ''
  const items = scene.items.map((item, index) => place(k, scene, item, index)).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900"><defs>${k.defs()}</defs>${ground}${sun}${items}</svg>`
  return { svg, alt: scene.alt, key: `demo/scenes/${name}-${hashOf(svg).toString(36)}.webp` }
}
