// Scripts of a prerendered page, run once it has been painted: they come in as before, but a phone shows the page first.
const TAG = /<script src="(\/_next\/static\/chunks\/[^"]+)" async=""><\/script>/g

/**
 * Runs in the browser: waits for the first paint and then for a moment in which nothing else is under way, as the largest
 * picture may still be on its way to the screen. A page in the background does not wait, and nobody waits longer than .6 s.
 */
const start = `(sources=>{
  let begun=0;
  const run=()=>{
    if(!begun++)for(const src of sources){
      const script=document.createElement("script");
      script.src=src;
      script.setAttribute("async","");
      document.head.append(script)
    }
  };
  if("hidden"===document.visibilityState)run();
  else{
    setTimeout(run,600);
    const idle=globalThis.requestIdleCallback??setTimeout;
    new PerformanceObserver(()=>idle(run)).observe({type:"paint",buffered:true})
  }
})`.replace(/\n\s*/g, '')

/** The same HTML with its asynchronous scripts fetched early and run after the first paint; others are left as they are. */
export function scriptsAfterPaint(html) {
  const sources = []
  const preloading = html.replace(TAG, (_, source) => {
    sources.push(source)
    const preload = `<link rel="preload" as="script" fetchPriority="low" href="${source}"/>`
    return html.includes(preload) ? '' : preload
  })
  const end = preloading.lastIndexOf('</body>')
  if (sources.length === 0 || end < 0) return html
  return `${preloading.slice(0, end)}<script>${start}(${JSON.stringify(sources)})</script>${preloading.slice(end)}`
}
