"""What stands where in each scene. Keys of a piece: form, at (x, y), turn, colour, material(s), seed, count, words, plinth, z, scale."""

CLAY, SAGE, INK, SAND, CHALK, COAL, OCHRE = '#b5654a', '#8fa08c', '#3f5366', '#ddceb4', '#efe8db', '#34312e', '#cf9f55'


def piece(form, x, y, colour=CHALK, material='stoneware', seed=7, **more):
    return {'form': form, 'at': (x, y), 'colour': colour, 'material': material, 'materials': [material, *more.pop('also', [])], 'seed': seed, **more}


SCENES = {
    'home-hero': {
        'tint': '#e6dac9', 'fill': 0.82, 'side': 0.17, 'pitch': 7, 'stone': '#dcc6aa',
        'pieces': [
            piece('table-lamp', 0.28, 0.10, CLAY, 'stoneware', 8, also=['linen', 'brass']),
            piece('vase', -0.22, 0.12, CHALK, 'stoneware', 23, plinth=0.10),
            piece('glass-vase', 0.06, 0.16, '#b9cdb9', 'glass', 40, plinth=0.05),
            piece('teapot', 0.12, -0.14, INK, 'stoneware', 5, turn=-20),
            piece('mug', -0.10, -0.18, OCHRE, 'stoneware', 12, turn=15),
            piece('bowl', 0.36, -0.14, SAGE, 'stoneware', 7),
        ],
    },
    'home-story': {
        'tint': '#e7e0d4', 'fill': 0.8, 'side': 0.15, 'pitch': 5, 'lens': 60,
        'pieces': [
            piece('armchair', 0.0, 0.0, CLAY, 'oak', 6, turn=18, also=['wool']),
            piece('floor-lamp', 0.85, 0.3, SAND, 'brass', 4, also=['linen']),
            piece('side-table', -0.85, 0.05, '#c8a271', 'oak', 3),
            piece('plant-pot', 1.1, -0.25, INK, 'stoneware', 14, scale=1.6),
        ],
    },
    'ceramics': {
        'tint': '#e6dccd', 'stone': '#d8c8b2',
        'pieces': [
            piece('vase', -0.30, 0.10, CLAY, 'stoneware', 23), piece('pitcher', 0.02, 0.10, CHALK, 'stoneware', 6),
            piece('teapot', 0.30, 0.04, SAGE, 'stoneware', 5, turn=15), piece('bowl', -0.14, -0.12, INK, 'stoneware', 9),
            piece('mug', 0.12, -0.14, OCHRE, 'stoneware', 12, turn=-30), piece('espresso-cup', 0.30, -0.16, CHALK, 'stoneware', 2),
        ],
    },
    'glass': {
        'tint': '#dde5e2',
        'pieces': [
            piece('carafe', -0.22, 0.06, '#dfeae6', 'glass', 3), piece('wine-glass', 0.0, 0.08, '#f4f6f5', 'crystal', 8),
            piece('glass-vase', 0.24, 0.10, '#b9cdb9', 'glass', 40), piece('tumbler', -0.08, -0.10, '#c9b48e', 'glass', 5),
            piece('tumbler', 0.06, -0.13, '#a9c4c0', 'glass', 5), piece('coupe', 0.20, -0.10, '#f0e4e0', 'glass', 4),
        ],
    },
    'lighting': {
        'tint': '#dccdb8', 'room': 0.3, 'mood': 0.8,
        'pieces': [
            piece('table-lamp', -0.34, 0.05, CHALK, 'stoneware', 21, also=['linen']), piece('lantern', 0.02, -0.06, COAL, 'steel', 5, also=['glass']),
            piece('desk-lamp', 0.38, 0.05, CLAY, 'steel', 9, also=['brass'], turn=-25),
        ],
    },
    'furniture': {
        'tint': '#e8e2d8', 'pitch': 7, 'lens': 60,
        'pieces': [
            piece('armchair', -0.75, 0.0, SAGE, 'oak', 6, turn=22, also=['wool']), piece('side-table', 0.0, 0.1, '#c8a271', 'oak', 3),
            piece('chair', 0.7, 0.1, '#d3ac7b', 'oak', 12, turn=-24), piece('stool', 1.25, -0.25, '#7d5738', 'walnut', 4),
        ],
    },
    'kitchen': {
        'tint': '#e6e3db',
        'pieces': [
            piece('saucepan', -0.30, 0.08, INK, 'cast-iron', 5, also=['enamel', 'brass']), piece('kettle', 0.04, 0.14, '#c9c7c3', 'stainless-steel', 4, turn=20),
            piece('pepper-mill', 0.26, 0.04, '#7d5738', 'walnut', 6), piece('moka-pot', 0.40, 0.0, '#d5d6d7', 'aluminium', 3, also=['beech'], turn=-20),
            piece('storage-tin', -0.04, -0.14, CHALK, 'enamel', 8, also=['beech']),
        ],
    },
    'pantry': {
        'tint': '#ecdfc9',
        'pieces': [
            piece('oil-bottle', -0.20, 0.06, '#a7962f', 'glass', 4, words=('PANTRY LANE', 'OLIVE OIL')), piece('coffee-bag', 0.20, 0.08, CLAY, 'paper', 5, words=('PANTRY LANE', 'MORNING')),
            piece('jam-jar', -0.08, -0.04, '#7a1626', 'glass', 9, words=('PANTRY LANE', 'DAMSON')), piece('honey-jar', 0.06, -0.06, '#d98a16', 'glass', 6, words=('PANTRY LANE', 'HEATHER')),
            piece('tea-tin', 0.02, 0.10, SAGE, 'steel', 7, words=('PANTRY LANE', 'SENCHA')), piece('spice-tin', 0.20, -0.09, OCHRE, 'steel', 3, words=('PANTRY LANE', 'CUMIN')),
        ],
    },
    'stationery': {
        'tint': '#e8e1d6', 'stage': 'flat', 'pitch': 62,
        'pieces': [
            piece('notebook', -0.22, 0.02, INK, 'linen', 5, turn=8), piece('notebook', 0.02, 0.06, CLAY, 'paper', 9, turn=-4),
            piece('pen', 0.16, 0.0, COAL, 'brass', 4, turn=70), piece('scissors', 0.30, 0.05, '#c9c7c3', 'stainless-steel', 6, turn=12),
            piece('card-set', 0.04, -0.20, SAND, 'paper', 8, turn=6), piece('pencil-set', -0.2, -0.19, OCHRE, 'paper', 3, turn=-6),
        ],
    },
    'candles': {
        'tint': '#e9dcd2', 'stone': '#d9c3b3',
        'pieces': [
            piece('pillar-candle', -0.20, 0.06, '#efe2c4', 'beeswax', 4, count=1), piece('candle-holder', 0.02, 0.06, '#d1a552', 'brass', 5),
            piece('jar-candle', -0.06, -0.07, SAGE, 'glass', 6, words=('EMBER', 'FIG')), piece('diffuser', 0.20, 0.03, '#d8c6a8', 'glass', 7, words=('EMBER', 'CEDAR')),
            piece('pillar-candle', -0.31, -0.02, CLAY, 'rapeseed-wax', 12, count=1),
        ],
    },
    'bath': {
        'tint': '#e0e6e5',
        'pieces': [
            piece('towel', -0.28, 0.05, SAGE, 'cotton', 4), piece('soap-dispenser', 0.02, 0.06, CHALK, 'stoneware', 6, words=('TIDE', 'HAND SOAP')),
            piece('soap-bar', 0.04, -0.12, SAND, 'stoneware', 5, words=('TIDE', 'OAT')), piece('washbag', 0.30, 0.05, INK, 'canvas', 8, turn=-14),
            piece('bath-brush', 0.20, -0.20, '#d3ac7b', 'oak', 7, turn=12),
        ],
    },
    'audio': {
        'tint': '#e3e1dc',
        'pieces': [
            piece('bookshelf-speaker', -0.42, 0.08, '#7d5738', 'walnut', 5, turn=10, count=1), piece('turntable', 0.06, 0.10, '#7d5738', 'walnut', 7, also=['aluminium']),
            piece('radio', 0.46, 0.0, CLAY, 'walnut', 4, turn=-14), piece('portable-speaker', 0.16, -0.26, SAGE, 'aluminium', 9),
        ],
    },
    'garden': {
        'tint': '#e2e6d8',
        'pieces': [
            piece('watering-can', -0.34, 0.08, SAGE, 'steel', 4), piece('plant-pot', 0.02, 0.12, CLAY, 'terracotta', 14),
            piece('planter-box', 0.42, 0.14, '#a9a6a0', 'concrete', 6), piece('plant-pot', 0.20, -0.10, SAND, 'stoneware', 21),
        ],
    },
    'bags': {
        'tint': '#e8ddcd',
        'pieces': [
            piece('weekender', -0.40, 0.12, '#8a5a36', 'leather', 4, turn=10), piece('backpack', 0.12, 0.14, INK, 'canvas', 6, also=['leather']),
            piece('tote', 0.52, 0.02, SAND, 'canvas', 8, turn=-12), piece('pouch', 0.08, -0.22, CLAY, 'leather', 5),
        ],
    },
}
