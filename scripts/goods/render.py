"""Takes the photographs. See README.md; `python render.py --help` lists the options."""

import argparse
import json
import os
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)


def arguments():
    parser = argparse.ArgumentParser(description='Render the photographs of the demo shop.')
    parser.add_argument('--only', help='comma-separated: file names, slugs, forms, kinds, categories or departments')
    parser.add_argument('--list', help='JSON of shots; made by list.ts when left out')
    parser.add_argument('--out', default=os.path.join(ROOT, 'prisma/seed/photos'))
    parser.add_argument('--size', type=int, default=800)
    parser.add_argument('--samples', type=int, default=20)
    parser.add_argument('--threads', type=int, default=0)
    parser.add_argument('--limit', type=int, default=0, help='at most so many shots')
    parser.add_argument('--each', type=int, default=0, help='at most so many shots of every form')
    parser.add_argument('--sheet', help='write a contact sheet of the chosen shots to this file instead of single photographs')
    parser.add_argument('--force', action='store_true', help='take again what is there')
    return parser.parse_args()


def shots_of(options):
    """The shots asked for, most wanted first."""
    if options.list:
        with open(options.list) as file:
            shots = json.load(file)
    else:
        told = subprocess.run(['node', '--import', 'tsx', os.path.join(HERE, 'list.ts')], cwd=ROOT, capture_output=True, text=True, check=True)
        shots = json.loads(told.stdout)
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
    return shots[: options.limit] if options.limit else shots


def main():
    options = arguments()
    shots = shots_of(options)
    import forms
    from photograph import Photographer

    registry = forms.load()
    taker = Photographer(options.size, options.samples, options.threads)
    pictures, started, taken = [], time.time(), 0
    for shot in shots:
        target = os.path.join(options.out, f"{shot['file']}.webp")
        if not options.sheet and not options.force and os.path.exists(target):
            continue
        if shot['kind'] != 'scene' and shot['form'] not in registry:
            continue
        begun = time.time()
        try:
            picture = taker.take(shot)
        except Exception as error:
            print(f"{shot['file']} ({shot['form']}): {type(error).__name__}: {error}", flush=True)
            if os.environ.get('GOODS_TRACE'):
                raise
            continue
        taken += 1
        if options.sheet:
            pictures.append((shot, picture))
        else:
            size = taker.keep(picture, target)
            print(f"{shot['file']} {time.time() - begun:.1f}s {size // 1024} KB", flush=True)
    if options.sheet:
        from photograph import contact_sheet

        contact_sheet(pictures, options.sheet)
    print(f'{taken} taken in {time.time() - started:.0f}s')


if __name__ == '__main__':
    main()
