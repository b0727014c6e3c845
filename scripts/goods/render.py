"""Takes the photographs. See README.md; `python render.py --help` lists the options."""

import argparse
import json
import os
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
# WebP quality by kind of shot
QUALITY = {'hero': 86, 'detail': 82, 'variant': 82, 'scene': 84, 'snapshot': 86}
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)


def arguments():
    parser = argparse.ArgumentParser(description='Render the photographs of the demo shop.')
    parser.add_argument('--only', help='comma-separated: file names, slugs, forms, kinds, categories or departments')
    parser.add_argument('--list', help='JSON of shots; made by list.ts when left out')
    parser.add_argument('--out', default=os.path.join(ROOT, 'prisma/seed/photos'))
    parser.add_argument('--size', type=int, default=800)
    parser.add_argument('--samples', type=int, default=8)
    parser.add_argument('--threads', type=int, default=0)
    parser.add_argument('--limit', type=int, default=0, help='at most so many shots')
    parser.add_argument('--each', type=int, default=0, help='at most so many shots of every form')
    parser.add_argument('--sheet', help='write a contact sheet of the chosen shots to this file instead of single photographs')
    parser.add_argument('--force', action='store_true', help='take again what is there')
    return parser.parse_args()


def shots_of(options):
    """The shots asked for, most wanted first."""
    import scenes

    if options.list:
        with open(options.list) as file:
            shots = json.load(file)
    else:
        told = subprocess.run(['node', '--import', 'tsx', os.path.join(HERE, 'list.ts')], cwd=ROOT, capture_output=True, text=True, check=True)
        shots = json.loads(told.stdout)
    scenes.GOODS.update({shot['file']: shot for shot in shots if shot['view'] == 'hero'})
    if options.only:
        wanted = set(options.only.split(','))
        shots = [s for s in shots if wanted & {s['file'], s['slug'], s['form'], s['kind'], s['category'], s['category'].split('/')[0]}]
    shots.sort(key=lambda shot: -shot['priority'])
    if options.each:
        seen = {}
        kept = []
        for shot in shots:
            seen[shot['form']] = seen.get(shot['form'], 0) + 1
            if seen[shot['form']] <= options.each:
                kept.append(shot)
        shots = kept
    return shots


def main():
    options = arguments()
    shots = shots_of(options)
    import forms
    from snapshots import snapped
    from photograph import EXPOSURE, Photographer, contact_sheet, keep

    registry = forms.load()
    taker = Photographer(options.size, options.samples, options.threads)
    path = lambda shot: os.path.join(options.out, f"{shot['file']}.webp")
    missing = [s for s in shots if options.sheet or options.force or not os.path.exists(path(s))]
    missing = [s for s in missing if s['kind'] == 'scene' or s['form'] in registry]
    wanted, missing = missing, missing[: options.limit or None]
    families, done, pictures, started = families_of(wanted), set(), [], time.time()
    for shot in missing:
        if shot['file'] in done:
            continue
        done.add(shot['file'])
        begun = time.time()
        try:
            negative = taker.take(shot)
        except Exception as error:
            print(f"{shot['file']} ({shot['form']}): {type(error).__name__}: {error}", flush=True)
            if os.environ.get('GOODS_TRACE'):
                raise
            continue
        made = [(shot, negative)]
        if negative.tint:
            old = shot['props']['colour']
            others = [s for s in families.get(family(shot), []) if s['file'] not in done and recolourable(s, shot)]
            made += [(other, negative.recoloured(old, other['props']['colour'])) for other in others]
        for one, exposed in made:
            done.add(one['file'])
            picture = exposed.print(EXPOSURE)
            if one['kind'] == 'snapshot':
                picture = snapped(picture, one['slug'])
            if options.sheet:
                pictures.append((one, picture))
            else:
                size = keep(picture, path(one), QUALITY[one['kind']])
                how = f'{time.time() - begun:.1f}s' if one is shot else 'recoloured'
                print(f"{one['file']} {how} {size // 1024} KB", flush=True)
    if options.sheet:
        contact_sheet(pictures, options.sheet)
    print(f'{len(done)} taken in {time.time() - started:.0f}s')


def family(shot):
    """Shots that differ in nothing but colour have one family."""
    return json.dumps([shot['slug'], shot['view'], {**shot['props'], 'colour': ''}], sort_keys=True)


def families_of(shots):
    families = {}
    for shot in shots:
        if shot['view'] == 'hero':
            families.setdefault(family(shot), []).append(shot)
    return families


def recolourable(other, shot):
    """A picture of a very dark thing holds too little light to make a bright one of it."""
    from colour import luminance

    return luminance(shot['props']['colour']) > 0.28 or luminance(other['props']['colour']) < luminance(shot['props']['colour'])


if __name__ == '__main__':
    main()
