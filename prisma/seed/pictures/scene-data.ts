import type { FormKey } from '../goods/types.ts'

/** One thing in a scene. */
export type Item = {
  /** form, x, height of its foot (or centre, when lying flat), scale */
  at: [form: FormKey, x: number, foot: number, scale: number]
  colour: string
  seed: number
  material?: string
  count?: number
  words?: [maker: string, name: string]
  turn?: number
  /** height of a plinth under it */
  plinth?: number
  plinthWide?: number
  plinthColour?: string
}

/** A scene: its backdrop, its words for those who do not see it, and its things from back to front. */
export type Scene = { tint: string; stage: 'stand' | 'flat'; alt: string; sun?: [x: number, y: number]; items: Item[] }

const clay = '#b5654a'
const sage = '#8fa08c'
const ink = '#3f5366'
const sand = '#ddceb4'
const chalk = '#efe8db'
const coal = '#34312e'
const ochre = '#cf9f55'
const oak = '#c8a271'
const brass = '#c29a4b'

/** What stands where in each scene, back to front; home scenes keep their left side free for words. */
export const sceneData: Record<string, Scene> = {
  'home-hero': {
    tint: 'lighting',
    stage: 'stand',
    alt: 'A lamp, vases, a teapot and a radio on plinths in warm light',
    sun: [1080, 400],
    items: [
      { at: ['table-lamp', 1370, 720, 0.8], colour: clay, material: 'stoneware', seed: 8, plinth: 70 },
      { at: ['vase', 900, 720, 0.64], colour: chalk, material: 'stoneware', seed: 23, plinth: 130, plinthWide: 0.8 },
      { at: ['glass-vase', 1130, 716, 0.72], colour: '#b9cdb9', seed: 40 },
      { at: ['teapot', 1215, 822, 0.46], colour: ink, material: 'stoneware', seed: 5 },
      { at: ['mug', 1050, 842, 0.4], colour: ochre, material: 'stoneware', seed: 12 },
      { at: ['bowl', 1460, 840, 0.44], colour: sage, material: 'stoneware', seed: 7 },
    ],
  },
  'home-story': {
    tint: 'pantry',
    stage: 'stand',
    alt: 'An armchair beside a floor lamp, a side table with a teapot, and a planter',
    sun: [1000, 360],
    items: [
      { at: ['floor-lamp', 1330, 790, 0.86], colour: sand, material: 'brass', seed: 4 },
      { at: ['armchair', 1040, 800, 0.84], colour: clay, material: 'walnut', seed: 6 },
      { at: ['side-table', 700, 812, 0.58], colour: oak, material: 'oak', seed: 3 },
      { at: ['teapot', 690, 566, 0.3], colour: chalk, seed: 9, material: 'porcelain' },
      { at: ['plant-pot', 1480, 836, 0.62], colour: ink, material: 'stoneware', seed: 14 },
    ],
  },
  ceramics: {
    tint: 'ceramics',
    stage: 'stand',
    alt: 'A pitcher, vases, bowls and mugs in stoneware',
    items: [
      { at: ['vase', 560, 706, 0.84], colour: chalk, material: 'stoneware', seed: 31, plinth: 90, plinthWide: 0.8 },
      { at: ['pitcher', 1160, 730, 0.8], colour: sage, material: 'stoneware', seed: 11 },
      { at: ['teapot', 830, 772, 0.7], colour: clay, material: 'stoneware', seed: 17 },
      { at: ['bowl', 360, 806, 0.62], colour: ink, material: 'stoneware', seed: 22 },
      { at: ['mug', 1360, 816, 0.56], colour: ochre, material: 'stoneware', seed: 15 },
      { at: ['espresso-cup', 1060, 842, 0.58], colour: sand, material: 'stoneware', seed: 3 },
    ],
  },
  glass: {
    tint: 'glass',
    stage: 'stand',
    alt: 'A carafe, wine glasses, tumblers and a vase with leaves',
    items: [
      { at: ['glass-vase', 480, 716, 0.86], colour: '#cfdcd4', seed: 12, plinth: 60 },
      { at: ['carafe', 800, 736, 0.82], colour: '#c9d8dc', seed: 2 },
      { at: ['wine-glass', 1040, 744, 0.8], colour: '#e4eae8', seed: 19 },
      { at: ['coupe', 1230, 780, 0.82], colour: '#d9b3a6', seed: 5 },
      { at: ['tumbler', 640, 826, 0.6], colour: '#8fae9f', seed: 27 },
      { at: ['tumbler', 930, 834, 0.56], colour: '#c9a45f', seed: 8 },
    ],
  },
  lighting: {
    tint: 'lighting',
    stage: 'stand',
    alt: 'Table lamps, a desk lamp and a lantern, all lit',
    items: [
      { at: ['table-lamp', 480, 740, 0.86], colour: sage, material: 'stoneware', seed: 21, plinth: 40 },
      { at: ['pendant', 780, 560, 0.6], colour: coal, material: 'enamel', seed: 5 },
      { at: ['desk-lamp', 1180, 770, 0.8], colour: clay, material: 'steel', seed: 16 },
      { at: ['lantern', 960, 834, 0.52], colour: brass, material: 'brass', seed: 4 },
    ],
  },
  furniture: {
    tint: 'furniture',
    stage: 'stand',
    alt: 'A sideboard, an armchair, a chair and a small table',
    items: [
      { at: ['sideboard', 500, 720, 0.66], colour: oak, material: 'oak', seed: 9 },
      { at: ['table-lamp', 400, 452, 0.34], colour: clay, material: 'stoneware', seed: 8 },
      { at: ['armchair', 1010, 770, 0.74], colour: sage, material: 'walnut', seed: 13 },
      { at: ['chair', 1370, 790, 0.66], colour: coal, material: 'oak', seed: 5 },
      { at: ['side-table', 760, 840, 0.44], colour: clay, material: 'oak', seed: 12 },
    ],
  },
  kitchen: {
    tint: 'kitchen',
    stage: 'stand',
    alt: 'A kettle, a saucepan, a moka pot, tins and a pepper mill',
    items: [
      {
        at: ['storage-tin', 420, 720, 0.78],
        colour: sand,
        material: 'steel',
        seed: 7,
        words: ['HEARTH & RYE', 'FLOUR'],
      },
      { at: ['kettle', 740, 744, 0.86], colour: ink, material: 'enamel', seed: 21 },
      { at: ['moka-pot', 1080, 756, 0.78], colour: '#c9cbcb', material: 'aluminium', seed: 3 },
      { at: ['pepper-mill', 1300, 762, 0.78], colour: '#76503a', material: 'walnut', seed: 6 },
      { at: ['saucepan', 560, 840, 0.6], colour: clay, material: 'enamel', seed: 10 },
    ],
  },
  pantry: {
    tint: 'pantry',
    stage: 'stand',
    alt: 'Oil, jam, honey, tea and coffee',
    items: [
      { at: ['coffee-bag', 420, 740, 0.82], colour: ink, seed: 6, words: ['LEAF & EMBER', 'YIRGACHEFFE'] },
      { at: ['oil-bottle', 650, 734, 0.9], colour: '#9a9238', seed: 3, words: ['OLIVA MORA', 'PICUAL'] },
      { at: ['tea-tin', 945, 744, 0.78], colour: sage, seed: 8, words: ['LEAF & EMBER', 'SENCHA'] },
      { at: ['pasta-bag', 1200, 740, 0.8], colour: '#e0bd86', seed: 5, words: ['OLIVA MORA', 'CALAMARATA'] },
      { at: ['jam-jar', 770, 836, 0.58], colour: '#8f2f3c', seed: 11, words: ['PANTRY LANE', 'DAMSON'] },
      { at: ['honey-jar', 1120, 840, 0.58], colour: '#d29a3f', seed: 4, words: ['PANTRY LANE', 'HEATHER'] },
    ],
  },
  stationery: {
    tint: 'stationery',
    stage: 'flat',
    alt: 'Notebooks, pencils, cards, a pen and scissors on a table',
    items: [
      { at: ['card-set', 300, 430, 0.72], colour: sand, seed: 6 },
      { at: ['notebook', 690, 450, 0.86], colour: ink, material: 'linen', seed: 14, words: ['PAPIERHAUS', 'NOTES'] },
      { at: ['pencil-set', 1060, 450, 0.74], colour: clay, seed: 11, words: ['GRAPHENE & SONS', 'HB'], turn: 8 },
      { at: ['pen', 880, 560, 0.7], colour: coal, seed: 5 },
      { at: ['scissors', 1360, 470, 0.72], colour: ochre, seed: 9 },
    ],
  },
  candles: {
    tint: 'candles',
    stage: 'stand',
    alt: 'Burning candles, a diffuser and candle holders',
    items: [
      { at: ['candle-holder', 460, 724, 0.84], colour: brass, material: 'brass', seed: 6 },
      { at: ['pillar-candle', 760, 744, 0.8], colour: chalk, seed: 5, count: 3 },
      { at: ['diffuser', 1080, 744, 0.8], colour: sage, seed: 4, words: ['SOLSTICE LAB', 'VETIVER'] },
      { at: ['jar-candle', 960, 836, 0.56], colour: clay, seed: 10, words: ['WICKERY', 'FIG'] },
      { at: ['taper-candles', 1350, 770, 0.66], colour: ink, seed: 8, count: 2 },
    ],
  },
  bath: {
    tint: 'bath',
    stage: 'stand',
    alt: 'Folded towels, a soap dispenser, soap and a washbag',
    items: [
      { at: ['towel', 480, 760, 0.86], colour: sage, seed: 4, count: 4 },
      { at: ['soap-dispenser', 860, 740, 0.86], colour: sand, material: 'stoneware', seed: 6 },
      { at: ['washbag', 1190, 766, 0.78], colour: ink, material: 'canvas', seed: 9 },
      { at: ['soap-bar', 940, 852, 0.5], colour: clay, seed: 6, words: ['SOLSTICE LAB', 'CEDAR'] },
    ],
  },
  audio: {
    tint: 'audio',
    stage: 'stand',
    alt: 'A turntable, loudspeakers, a radio and headphones',
    items: [
      { at: ['bookshelf-speaker', 360, 736, 0.74], colour: '#76503a', material: 'walnut', seed: 5 },
      { at: ['headphones', 1340, 744, 0.72], colour: coal, material: 'aluminium', seed: 3 },
      { at: ['turntable', 800, 800, 0.86], colour: chalk, material: 'ash', seed: 8 },
      { at: ['radio', 1130, 838, 0.62], colour: clay, seed: 6 },
    ],
  },
  garden: {
    tint: 'garden',
    stage: 'stand',
    alt: 'A watering can, potted plants and a planter',
    items: [
      { at: ['planter-box', 500, 730, 0.82], colour: sand, material: 'concrete', seed: 11 },
      { at: ['plant-pot', 880, 724, 0.82], colour: clay, material: 'terracotta', seed: 9 },
      { at: ['watering-can', 1200, 770, 0.86], colour: ink, material: 'steel', seed: 7 },
      { at: ['plant-pot', 760, 838, 0.54], colour: chalk, material: 'stoneware', seed: 3 },
    ],
  },
  bags: {
    tint: 'bags',
    stage: 'stand',
    alt: 'A backpack, a tote, a weekender and a pouch',
    items: [
      { at: ['backpack', 420, 756, 0.84], colour: sage, material: 'canvas', seed: 5 },
      { at: ['tote', 1300, 756, 0.8], colour: sand, material: 'canvas', seed: 10 },
      { at: ['weekender', 850, 790, 0.92], colour: ink, material: 'canvas', seed: 8 },
      { at: ['pouch', 1090, 850, 0.44], colour: clay, material: 'leather', seed: 4 },
    ],
  },
}
